import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import prettier from 'prettier';
import { accessDeclared } from '../../kernel/ownership.ts';
import { root } from '../../kernel/root.ts';
import { errorsPage } from './errors.ts';
import { glossaryPage } from './glossary.ts';
import { ownershipPage } from './ownership.ts';

/** The pages that are made from schema and code. `--verify` compares them with what is there. */
const supergraph = parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'), { noLocation: true });
const pages = new Map([
  ['docs/ownership.md', ownershipPage(supergraph, accessDeclared(supergraph).exportControlled)],
  ['docs/errors.md', errorsPage()],
  ['GLOSSARY.md', glossaryPage(supergraph)],
]);

const options = await prettier.resolveConfig(join(root, 'package.json'));
const verify = process.argv.includes('--verify');
for (const [file, page] of pages) {
  const text = await prettier.format(page, { ...options, parser: 'markdown' });
  if (existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === text) continue;
  if (verify) {
    process.stderr.write(`${file} is not what schema and code say. Run npm run docs.\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, file), text);
    process.stdout.write(`${file}\n`);
  }
}
