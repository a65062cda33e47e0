import { columnsOf } from './columns.ts';
import { readCsv } from './csv-text.ts';
import type { CsvNotation } from './read-csv-bom.ts';

export const formats = ['indented', 'level', 'depth', 'inventree'] as const;

export type Format = (typeof formats)[number];

const notationOf = (header: readonly string[], levels: readonly string[]): CsvNotation | undefined => {
  const words = header.map((word) => word.toLowerCase().replace(/[^a-z]/gu, ''));
  if (words.includes('depth') && !words.includes('level')) return 'depth';
  if (words.includes('parent')) return 'indented';
  if (levels.some((level) => /^\d+\.\d/u.test(level))) return 'level';
  if (words.includes('madeonassembly')) return 'level';
  // 1, 2, 3, 4 may be four siblings of a dotted list or a chain four deep: only a repeated number tells.
  return new Set(levels).size < levels.length || levels.length < 3 ? 'indented' : undefined;
};

/** The format a file seems to be in; undefined where it could be read in two ways, so that the caller must say. */
export const formatOf = (text: string): Format | undefined => {
  if (/^\s*[[{]/u.test(text.replace(/^\ufeff/u, ''))) return 'inventree';
  const { header, records } = readCsv(text);
  const { columns } = columnsOf(header, []);
  const at = columns.level;
  if (at === undefined) return undefined;
  return notationOf(
    header,
    records.map(({ cells }) => cells[at] ?? '').filter((level) => level !== ''),
  );
};
