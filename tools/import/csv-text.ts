import { CsvError, parse } from 'csv-parse/sync';
import { refused } from './findings.ts';
import type { Finding } from './findings.ts';

export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

interface CsvText {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Finding[];
}

const nothing = (problem: Finding): CsvText => ({ header: [], records: [], problems: [problem] });

/** The file as text, or why not: only UTF-8 is read, since a wrong guess would change part numbers without a word. */
export const decoded = (bytes: Uint8Array): { text: string } | { problem: Finding } => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0'))
      return { problem: refused('FILE_UNREADABLE', 'file', 'The file contains NUL characters: it is no UTF-8 text.') };
    return { text };
  } catch {
    return { problem: refused('FILE_UNREADABLE', 'file', 'The file is not UTF-8 text.') };
  }
};

/** The separator that the header line uses most, outside quotes. */
const separatorOf = (text: string): string => {
  const header = (text.split(/\r?\n/u, 1)[0] ?? '').replace(/"[^"]*"/gu, '');
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).separator;
};

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** A CSV as rows of text with the line each starts on. Nothing is converted: 00123, 1E10 and MAR-01 stay what they are. */
export const readCsv = (text: string): CsvText => {
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      bom: true,
      delimiter: separatorOf(text.replace(/^\ufeff/u, '')),
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return nothing(
      refused(
        'FILE_UNREADABLE',
        `line ${typeof error['lines'] === 'number' ? String(error['lines']) : 'unknown'}`,
        `The CSV cannot be read: ${error.message}.`,
      ),
    );
  }
  const [first, ...rest] = parsed;
  if (first === undefined || first.record.every((cell) => cell.trim() === '')) {
    return nothing(refused('HEADER_MISSING', 'line 1', 'The file has no header line.'));
  }
  const records = rest.map(({ record, info }) => ({
    // The parser tells where a record ends; a quoted cell may hold line breaks.
    line: info.lines - record.join('').split('\n').length + 1,
    cells: record.map((cell) => cell.trim()),
  }));
  return { header: first.record.map((cell) => cell.trim()), records, problems: [] };
};
