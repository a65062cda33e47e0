import { bomRow, isYes, unclearOptional } from './bom-row.ts';
import type { BomRow } from './bom-row.ts';
import { cellOf, columnsOf } from './columns.ts';
import type { Columns } from './columns.ts';
import { readCsv } from './csv-text.ts';
import type { CsvRecord } from './csv-text.ts';
import type { Draft, ReadOptions } from './draft.ts';
import { grouped, skipped } from './findings.ts';
import type { Finding } from './findings.ts';
import { draftOf } from './flatten.ts';
import { byDepth, byDottedLevel } from './tree.ts';

/** The three CSV notations: plain numbers of indentation, ION's dotted levels, ION's depth (1 = top). */
export type CsvNotation = 'indented' | 'level' | 'depth';

const empty = (findings: readonly Finding[]): Draft => ({
  parts: [],
  lines: [],
  prices: [],
  findings,
  tops: [],
  later: {},
});

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell === '');

const laterColumns = (records: readonly CsvRecord[], columns: Columns): readonly Finding[] => {
  const marked = records
    .filter((record) => isYes(cellOf(record.cells, columns, 'madeOnAssembly')))
    .map(({ line }) => `line ${String(line)}`);
  return grouped(
    skipped,
    'COLUMN_LATER',
    marked,
    'made_on_assembly is not imported: an engineering BOM has no such mark.',
  );
};

/** Reads one of the CSV notations: text in, draft out; what is wrong is in the draft's findings, nothing is thrown. */
export const readCsvBom = (text: string, notation: CsvNotation, options: ReadOptions): Draft => {
  const csv = readCsv(text);
  if (csv.problems.length > 0) return empty(csv.problems);
  const { columns, problems } = columnsOf(
    csv.header,
    ['level', 'partNumber', 'quantity'],
    notation === 'level' ? { level: ['level', 'itemno'] } : {},
  );
  if (problems.length > 0) return empty(problems);
  const records = csv.records.filter((record) => !isBlank(record));
  const rows: readonly BomRow[] = records.map((record) => bomRow(record, csv.header.length, columns, options));
  const draft = draftOf(notation === 'level' ? byDottedLevel(rows) : byDepth(rows), options, notation === 'depth');
  const blank = csv.records.filter(isBlank).map(({ line }) => `line ${String(line)}`);
  const more = [
    ...grouped(skipped, 'ROW_EMPTY', blank, 'The row is empty.'),
    ...unclearOptional(records, columns),
    ...laterColumns(records, columns),
  ];
  return { ...draft, findings: [...draft.findings, ...more] };
};
