import type { Finding } from './findings.ts';

export interface PartKey {
  readonly partNumber: string;
  readonly revision: string;
}

/** One text for both halves, for use as a map key. */
export const keyText = ({ partNumber, revision }: PartKey): string => `${partNumber}\u0000${revision}`;

export const shown = ({ partNumber, revision }: PartKey): string => `${partNumber} rev ${revision}`;

/** Another number of a part: the system that uses it, or the maker or supplier whose number it is. */
export interface Alias {
  readonly system: string;
  readonly number: string;
  readonly kind: 'EXACT' | 'MPN' | 'SUPPLIER';
  readonly organization: string | null;
}

export interface PartDraft extends PartKey {
  readonly place: string;
  readonly description: string;
  /** The unit the source says the part is kept in, as written there; undefined where only lines tell. */
  readonly unit: string | undefined;
  readonly sourcing: 'MAKE' | 'BUY' | 'DUAL_SOURCE' | undefined;
  /** True where its pieces have serial numbers. */
  readonly isSerial?: boolean;
  readonly aliases: readonly Alias[];
  readonly attributes: readonly { key: string; type: string; value: string }[];
}

/** One component of one assembly, all figures still as written. */
export interface LineDraft {
  readonly place: string;
  readonly parent: PartKey;
  readonly component: PartKey;
  readonly findNumber: string;
  readonly quantity: string;
  readonly unit: string;
  readonly designators: string;
  readonly optional: boolean;
  readonly approximate: boolean;
  readonly notes: string;
  readonly substitutes: readonly PartKey[];
}

/** A price as written, with the unit its row counts in. Rows that are listed again count here too. */
export interface Priced {
  readonly place: string;
  readonly partNumber: string;
  readonly unit: string;
  readonly price: string;
}

/** What a file says, flattened: each assembly's lines once. Refused rows are findings and are in none of the lists. */
export interface Draft {
  readonly parts: readonly PartDraft[];
  readonly lines: readonly LineDraft[];
  readonly prices: readonly Priced[];
  readonly findings: readonly Finding[];
  /** The assemblies that stand under no other. */
  readonly tops: readonly PartKey[];
  /** Records counted, not imported: kind -> number. */
  readonly later: Readonly<Record<string, number>>;
}

export interface ReadOptions {
  readonly revision: string;
  /** What a blank unit means; undefined: a blank is refused where the file has a unit column. */
  readonly unit: string | undefined;
  readonly top: string | undefined;
  readonly acceptDuplicates: boolean;
}
