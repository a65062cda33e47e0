/**
 * Everything that must hold before a change lands, in the order of what fails soonest. Each step's output is shown; all steps run, so
 * that one look shows everything that is wrong. `--only types,lint` runs some.
 */
import { spawnSync } from 'node:child_process';

const node = process.execPath;
const bin = (name) => `node_modules/${name}`;
const steps = [
  ['types', [node, bin('@typescript/native/bin/tsc'), '--noEmit']],
  ['compose', [node, 'dist/tools/compose.js', '--verify']],
  ['codegen', [node, 'dist/tools/codegen.js', '--verify']],
  ['docs', [node, 'dist/tools/documents/main.js', '--verify']],
  ['format', [node, bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [node, bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
  [
    'imports',
    [
      node,
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err',
      'kernel',
      'schema',
      'subgraphs',
      'gateway',
      'plant',
      'demo',
      'tools',
      'tests',
      'examples',
    ],
  ],
  ['dead code', [node, bin('knip/bin/knip.js'), '--no-progress']],
  ['tests', [node, '--experimental-vm-modules', '--no-warnings', bin('jest/bin/jest.js'), '--ci']],
];

// The long ones: processes killed, connections cut. They run when they are asked for (npm run test:faults).
const onDemand = [
  [
    'faults',
    [
      node,
      '--experimental-vm-modules',
      '--no-warnings',
      bin('jest/bin/jest.js'),
      '--ci',
      '--config',
      'jest.faults.config.mjs',
    ],
  ],
];

const onlyAt = process.argv.indexOf('--only');
const only = onlyAt < 0 ? undefined : process.argv[onlyAt + 1].split(',');
const failed = [];
const chosen = only === undefined ? steps : [...steps, ...onDemand].filter(([step]) => only.includes(step));
for (const [name, [command, ...words]] of chosen) {
  const started = Date.now();
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
