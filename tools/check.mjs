/**
 * Everything that must hold before a change lands. Each step's output is shown; all steps run, so that one look shows everything that is
 * wrong. The steps that look at the sources stand in two lanes, which run beside each other; the tests have the machine to themselves.
 * `--only types,lint` runs some.
 */
import { spawn } from 'node:child_process';

const node = process.execPath;
const bin = (name) => `node_modules/${name}`;
const jest = [node, '--no-warnings', bin('jest/bin/jest.js'), '--ci'];
const folders = ['kernel', 'schema', 'subgraphs', 'gateway', 'plant', 'demo', 'tools', 'tests', 'examples'];

/** Lint takes as long as all the others. */
const lanes = [
  [['lint', [node, bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']]],
  [
    ['types', [node, bin('@typescript/native/bin/tsc'), '--noEmit']],
    ['compose', [node, 'dist/tools/compose.js', '--verify']],
    ['codegen', [node, 'dist/tools/codegen.js', '--verify']],
    ['docs', [node, 'dist/tools/documents/main.js', '--verify']],
    ['format', [node, bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
    [
      'imports',
      [
        ...[node, bin('dependency-cruiser/bin/dependency-cruise.mjs')],
        ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err', ...folders],
      ],
    ],
    ['dead code', [node, bin('knip/bin/knip.js'), '--no-progress']],
  ],
];
const tests = [['tests', jest]];
// The long ones: processes killed, connections cut. They run when they are asked for (npm run test:faults).
const onDemand = [['faults', [...jest, '--config', 'jest.faults.config.mjs']]];

const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? undefined : process.argv[onlyAt + 1].split(',');
const wanted = (steps) => steps.filter(([step]) => only === undefined || only.includes(step));
const failed = [];

/** Runs a program to its end and answers whether it went well. What runs beside others shows its output when it is through. */
const run = ([command, ...words], alone) =>
  new Promise((resolve, reject) => {
    const colours = !alone && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const stdio = alone ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, words, { stdio, env: { ...process.env, ...colours } });
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => said.push(text));
    child.once('error', reject);
    child.once('close', (code) => {
      process.stdout.write(said.join(''));
      resolve(code === 0);
    });
  });

const inTurn = async (steps, alone) => {
  for (const [name, words] of steps) {
    const started = Date.now();
    const good = await run(words, alone);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${good ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (!good) failed.push(name);
  }
};

const [first, second] = lanes.map(wanted);
await Promise.all([inTurn(first, second.length === 0), inTurn(second, first.length === 0)]);
await inTurn(wanted([...tests, ...(only === undefined ? [] : onDemand)]), true);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
