/** Runs an example by its name: `npm run example -- closed-loop`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const examples = readdirSync(here).filter((name) => existsSync(join(here, name, 'main.js')));
const name = process.argv[2] ?? '';

if (examples.includes(name)) await import(`./${name}/main.js`);
else {
  process.stderr.write(`Name an example: npm run example -- ${examples.join(' | ')}\n`);
  process.exitCode = 1;
}
