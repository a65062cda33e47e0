import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sdlFiles } from '../../kernel/sdl.ts';
import type { SystemOfRecord } from '../../kernel/ownership.ts';
import { root } from '../../kernel/root.ts';

const systems = ['plm', 'mes', 'erp', 'integration'] as const;

/** A file of SDL by the name under which findings point at it. */
export type SdlFile = { file: string; text: string };

/** The SDL of a graph: what all subgraphs share (values and the words of ownership), and what each has of its own. */
export type Sources = {
  shared: readonly SdlFile[];
  subgraphs: readonly { name: string; system: SystemOfRecord; files: readonly SdlFile[] }[];
};

const systemOf = (name: string): SystemOfRecord => {
  const systemsByName: Record<string, SystemOfRecord> = {
    plm: 'PLM',
    mes: 'MES',
    erp: 'ERP',
    integration: 'INTEGRATION',
  };
  const system = systemsByName[name];
  if (system === undefined) throw new Error(`${name} is no system of record.`);
  return system;
};

/** Reads the SDL below a folder: `<system>/*.graphql`, and the shared files beside those folders. */
export const readSources = (folder: string = join(root, 'schema')): Sources => {
  const present = new Set(readdirSync(folder));
  const names = systems.filter((name) => present.has(name));
  const shown = (file: SdlFile): SdlFile => ({ ...file, file: `schema/${file.file}` });
  const all = names.map((name) => ({ name, files: sdlFiles(name, folder).map(shown) }));
  const isOwn = (name: string) => (file: SdlFile) => file.file.startsWith(`schema/${name}/`);
  const [first] = all;
  return {
    shared: first === undefined ? [] : first.files.filter((file) => !isOwn(first.name)(file)),
    subgraphs: all.map(({ name, files }) => ({ name, system: systemOf(name), files: files.filter(isOwn(name)) })),
  };
};
