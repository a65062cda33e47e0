import { isPositive, quantity } from '../../../kernel/decimal.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { unitByAnyName } from '../../../kernel/units.ts';
import type { PartKey } from '../draft.ts';
import { refused } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { table, text } from '../inventree-tables.ts';
import type { Fields, Tables } from '../inventree-tables.ts';

/** A fixture with its parts as PLM knows them, and where findings are gathered. */
export interface Source {
  readonly tables: Tables;
  readonly keys: ReadonlyMap<string, PartKey>;
  readonly baseUnit: (part: string) => string;
  /** Whether pieces of the part have serial numbers. */
  readonly isSerial: (part: string) => boolean;
  readonly found: (finding: Finding) => void;
}

/** What rows were read by, so that the plan of one kind can leave out what another brings. */
export const rowOf = (model: string, pk: string): string => `${model} ${pk}`;

export const sourceOf = (
  tables: Tables,
  keys: ReadonlyMap<string, PartKey>,
  found: (finding: Finding) => void,
): Source => {
  const serial = new Set(
    [...table(tables, 'stock.stockitem').values()]
      .filter((fields) => text(fields, 'serial') !== '')
      .map((fields) => text(fields, 'part')),
  );
  return {
    tables,
    keys,
    found,
    isSerial: (part) => serial.has(part),
    baseUnit: (part) => unitByAnyName(text(table(tables, 'part.part').get(part) ?? {}, 'units')) ?? 'EA',
  };
};

/** A quantity above 0 with at most 6 decimals; undefined where it is none, which is found then. */
export const positiveIn = (source: Source, row: string, fields: Fields, name: string): string | undefined => {
  try {
    const value = quantity(text(fields, name), name);
    if (isPositive(value)) return value;
    source.found(refused('QUANTITY_INVALID', row, `${name} is ${value}; it must be more than 0.`));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = error.code === 'PRECISION_EXCEEDED' ? 'PRECISION_EXCEEDED' : 'QUANTITY_INVALID';
    source.found(refused(code, row, error.message));
  }
  return undefined;
};

/** The part that a row names; undefined where it is not in the file or is no thing that could lie anywhere, which is found then. */
export const partIn = (source: Source, row: string, pk: string): PartKey | undefined => {
  const key = source.keys.get(pk);
  if (key === undefined)
    source.found(refused('REFERENCE_NOT_FOUND', row, `It names part ${pk}, which is not in the file.`));
  else if (table(source.tables, 'part.part').get(pk)?.['virtual'] !== true) return key;
  else
    source.found(
      refused('VIRTUAL_STOCK', row, `${key.partNumber} is virtual: there is nothing to lie or to be ordered.`),
    );
  return undefined;
};

/** Text of at most so many characters; undefined where there is none. */
export const optional = (fields: Fields, name: string, most = 200): string | undefined => {
  const value = text(fields, name).slice(0, most).trim();
  return value === '' ? undefined : value;
};

/** The day of a date or instant, `YYYY-MM-DD`. */
export const dayIn = (fields: Fields, name: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/u.exec(text(fields, name))?.[0];
