import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import { root } from '../kernel/root.ts';
import { databaseTypes } from './codegen/database-types.ts';
import { schemaTypes } from './codegen/schema-types.ts';
import { subgraphs, withMigratedDatabase, type Subgraph } from './codegen/throwaway.ts';

const formatted = async (text: string, file: string): Promise<string> =>
  prettier.format(text, { ...(await prettier.resolveConfig(join(root, 'package.json'))), filepath: file });

/** Every generated file and its text: types of the tables from migrations/, types of the resolvers from schema/. */
const generated = (systems: readonly Subgraph[]): Promise<Map<string, string>> =>
  withMigratedDatabase(systems, async (adminUrl) => {
    const files = new Map<string, string>();
    for (const system of systems) {
      const { text, tables } = await databaseTypes(adminUrl, system);
      files.set(`subgraphs/${system}/database.generated.ts`, text);
      files.set(`subgraphs/${system}/schema.generated.ts`, await schemaTypes(system, tables));
    }
    for (const [file, text] of files) files.set(file, await formatted(text, file));
    return files;
  });

const words = process.argv.slice(2);
const verify = words.includes('--verify');
const files = await generated(
  subgraphs.filter((name) => words.every((word) => word.startsWith('--')) || words.includes(name)),
);
const stale = [...files].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
if (verify) {
  for (const [file] of stale)
    process.stderr.write(`${file} is not what schema/ and migrations/ make of it. Run npm run codegen.\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    process.stdout.write(`${file}\n`);
  }
}
