import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { root } from './root.ts';

/** What stands before every system's own SDL: the shared values, and the words in which ownership is declared. */
const shared = ['values.graphql', 'ownership.graphql'];

/** The files of a system's SDL, the shared ones first. */
export const sdlFiles = (system: string, folder: string = join(root, 'schema')): { file: string; text: string }[] => {
  const own = readdirSync(join(folder, system))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(system, file));
  return [...shared, ...own].map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
};

/** A system's whole SDL as one document. */
export const sdlOf = (system: string, folder?: string): DocumentNode =>
  parse(
    sdlFiles(system, folder)
      .map(({ text }) => text)
      .join('\n'),
    { noLocation: true },
  );
