import { cellOf } from './columns.ts';
import type { Column, Columns } from './columns.ts';
import type { CsvRecord } from './csv-text.ts';
import type { ReadOptions } from './draft.ts';
import { doubtful, refused } from './findings.ts';
import type { Finding } from './findings.ts';

/** One line of an indented parts list, as text. */
export interface BomRow {
  readonly place: string;
  readonly level: string;
  readonly partNumber: string;
  readonly revision: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly findNumber: string;
  readonly designators: string;
  readonly optional: boolean;
  readonly approximate: boolean;
  readonly notes: string;
  readonly parent: string;
  readonly manufacturer: string;
  readonly manufacturerPartNumber: string;
  readonly price: string;
  readonly substitutes: string;
  /** Set where the row itself is wrong, whatever stands around it. */
  readonly problem: Finding | undefined;
}

const yes = new Set(['y', 'yes', 'true', '1', 'x', 'optional', 'alternate', 'alt']);
const no = new Set(['', 'n', 'no', 'false', '0', '-']);

export const isYes = (text: string): boolean => yes.has(text.toLowerCase());

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

const problemOf = (place: string, record: CsvRecord, width: number, columns: Columns): Finding | undefined => {
  const { cells } = record;
  if (cells.length < width || cells.slice(width).some((cell) => cell !== '')) {
    return refused('COLUMN_COUNT', place, `The row has ${String(cells.length)} cells, the header ${String(width)}.`);
  }
  if (cells.some((cell) => control.test(cell)))
    return refused('TEXT_INVALID', place, 'The row contains a control character.');
  if (cellOf(cells, columns, 'partNumber') === '')
    return refused('PART_NUMBER_MISSING', place, 'The row names no part.');
  return undefined;
};

/**
 * The row of a record. Where the file has no unit column a quantity counts pieces (EA); where it has one, a blank stays blank
 * unless the caller said what it means. Without a description column the notes describe the part.
 */
export const bomRow = (record: CsvRecord, width: number, columns: Columns, options: ReadOptions): BomRow => {
  const place = `line ${String(record.line)}`;
  const cell = (column: Column): string => cellOf(record.cells, columns, column);
  const blankUnit = options.unit ?? (columns.unit === undefined ? 'EA' : '');
  return {
    place,
    level: cell('level'),
    partNumber: cell('partNumber'),
    revision: cell('revision') === '' ? options.revision : cell('revision'),
    description: columns.description === undefined ? cell('notes') : cell('description'),
    quantity: cell('quantity'),
    unit: cell('unit') === '' ? blankUnit : cell('unit'),
    findNumber: cell('findNumber'),
    designators: cell('designators'),
    optional: isYes(cell('optional')),
    approximate: isYes(cell('approximate')),
    notes: cell('notes'),
    parent: cell('parent'),
    manufacturer: cell('manufacturer'),
    manufacturerPartNumber: cell('manufacturerPartNumber'),
    price: cell('price'),
    substitutes: cell('substitutes'),
    problem: problemOf(place, record, width, columns),
  };
};

/** Rows whose optional column holds a word that is neither yes nor no: they are imported as needed, the dearer side. */
export const unclearOptional = (records: readonly CsvRecord[], columns: Columns): readonly Finding[] => {
  const unclear = records.filter((record) => {
    const word = cellOf(record.cells, columns, 'optional').toLowerCase();
    return !yes.has(word) && !no.has(word);
  });
  if (unclear.length === 0) return [];
  const places = unclear.map(({ line }) => `line ${String(line)}`);
  return [
    doubtful(
      'OPTIONAL_UNCLEAR',
      places,
      'The optional column holds neither yes nor no: the line is imported as needed.',
    ),
  ];
};
