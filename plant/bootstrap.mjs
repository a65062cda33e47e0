/**
 * The first thing that runs, on a machine that may have nothing but Node: it depends on no package and is not compiled.
 *
 *   node plant/bootstrap.mjs start|reset|plant …   make ready, then dist/plant/main.js
 *   node plant/bootstrap.mjs test                  make ready, then `npm run check`, and a line with the counts
 *   node plant/bootstrap.mjs faults                make ready, then the tests under faults, and a line with the counts
 *   node plant/bootstrap.mjs build                 make ready only
 *   node plant/bootstrap.mjs run <module> …        make ready, then dist/<module>.js
 *
 * "Make ready": packages installed as package-lock.json says, and dist compiled from these sources. Both are compared
 * first, so that a second start costs a few hundredths of a second.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const compiler = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
const installStamp = join(root, 'node_modules', '.triad.json');
const buildStamp = join(root, 'dist', '.sources');
const oldest = [20, 19];

/** An error that says what to do: shown without a stack. */
class Advice extends Error {}

const [command = 'start', ...words] = process.argv.slice(2);
process.exitCode = await run().catch((error) => {
  process.stderr.write(`${error instanceof Advice ? error.message : (error?.stack ?? String(error))}\n`);
  return 1;
});

async function run() {
  checkNode();
  process.chdir(root);
  await install();
  await compile();
  switch (command) {
    case 'build':
      return 0;
    case 'test':
      return test();
    case 'faults':
      return test('--only', 'faults');
    case 'run':
      return start(join('dist', `${words.shift() ?? ''}.js`), words);
    default:
      return start(join('dist', 'plant', 'main.js'), [command, ...words]);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Advice(
    `Triad needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org`,
  );
}

// ---- packages

async function install() {
  const reason = staleness();
  if (reason === undefined) return;
  mustWrite(root, 'install packages');
  say(`Installing packages (${reason}); this takes a minute or less`);
  const began = Date.now();
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await runNpm(flags);
  if (code !== 0) {
    throw new Advice(`npm ci failed (its words are above). Check the network and the registry, then run this again.`);
  }
  writeFileSync(installStamp, JSON.stringify(installation()));
  say(`Packages installed in ${seconds(began)}`);
}

/** What the installed packages depend on, apart from what npm keeps itself. */
function installation() {
  return { lock: hash(readFileSync(join(root, 'package-lock.json'))), platform: process.platform, arch: process.arch };
}

/** Why node_modules must be installed anew; undefined when it need not. */
function staleness() {
  const hidden = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (hidden === undefined) return existsSync(join(root, 'node_modules')) ? 'they are incomplete' : 'the first time';
  if (Object.keys(hidden.packages).some((path) => !existsSync(join(root, path)))) return 'some are missing';
  const stamp = readJson(installStamp);
  const now = installation();
  if (stamp !== undefined && Object.keys(now).every((key) => stamp[key] === now[key])) return undefined;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const differs = Object.entries(wanted).some(([path, entry]) => {
    if (path === '' || entry.extraneous === true) return false;
    const found = hidden.packages[path];
    if (found === undefined) return !isOptional(entry) || belongsHere(entry);
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  return differs ? 'package-lock.json has changed' : undefined;
}

function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true || entry.peer === true;
}

/** A package for this very machine. Those that also ask for a C library are left to npm's judgement. */
function belongsHere(entry) {
  if (entry.os === undefined || entry.cpu === undefined || entry.libc !== undefined) return false;
  return entry.os.includes(process.platform) && entry.cpu.includes(process.arch);
}

// ---- compilation

async function compile() {
  const sources = fingerprint();
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === sources) return;
  mustWrite(existsSync(join(root, 'dist')) ? join(root, 'dist') : root, 'compile');
  say('Compiling');
  const began = Date.now();
  // The check looks at the types itself, those of the tests too.
  const unchecked = command === 'test' ? ['--noCheck'] : [];
  const { code } = await runProgram(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...unchecked]);
  if (code !== 0) throw new Advice('The sources do not compile (see above).');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(buildStamp, sources);
  say(`Compiled in ${seconds(began)}`);
}

/** A hash over everything that the compiler reads of ours, and over the lock file for what it reads of others. */
function fingerprint() {
  const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  const sum = createHash('sha256');
  const add = (path) => sum.update(path).update(readFileSync(join(root, path)));
  for (const file of ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json']) add(file);
  for (const folder of include) {
    if (!existsSync(join(root, folder))) continue;
    const files = readdirSync(join(root, folder), { recursive: true }).map(String).sort();
    for (const file of files) if (/\.[cm]?tsx?$/.test(file) && !file.endsWith('.test.ts')) add(join(folder, file));
  }
  return sum.digest('hex');
}

// ---- what comes after

/** Runs in this process, so that signals and the exit code need nobody to carry them. */
async function start(module, args) {
  if (!existsSync(join(root, module))) throw new Advice(`There is no ${module}.`);
  process.argv = [process.argv[0], join(root, module), ...args];
  await import(pathToFileURL(join(root, module)).href);
  return process.exitCode ?? 0;
}

async function test(...only) {
  const { code, output } = await runNpm(['run', 'check', '--', ...only], { capture: true });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [line] of output.matchAll(/^Tests:.*$/gm)) {
    for (const [, number, word] of line.matchAll(/(\d+) (passed|failed|skipped|todo)/g)) {
      counts[word === 'todo' ? 'skipped' : word] += Number(number);
    }
  }
  // A step that fails without a test (types, lint, a suite that cannot be loaded) must not read as a success.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  return code;
}

// ---- programs and small things

/** npm as it called us, or the one in the path. */
function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (/\.[cm]?js$/.test(npm ?? '')) return runProgram(process.execPath, [npm, ...args], options);
  return runProgram('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Runs to the end, showing its output; with `capture` also returning it, stripped of colours. */
function runProgram(program, args, { capture = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const colours = capture && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const stdio = capture ? ['inherit', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(program, args, { cwd: root, stdio, shell, env: { ...process.env, ...colours } });
    let output = '';
    for (const name of ['stdout', 'stderr']) {
      child[name]?.on('data', (chunk) => {
        process[name].write(chunk);
        output += chunk.toString();
      });
    }
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      // eslint-disable-next-line no-control-regex -- a colour begins with ESC
      resolve({ code: code ?? (signal === null ? 1 : 130), output: output.replace(/\u001b\[[0-9;]*m/g, '') });
    });
  });
}

function mustWrite(folder, purpose) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Advice(
      `Cannot ${purpose}: this user may not write in ${folder}. Run this once as its owner, or use a copy of your own.`,
    );
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

function say(line) {
  process.stderr.write(`· ${line}\n`);
}
