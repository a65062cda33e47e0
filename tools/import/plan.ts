import type { Alias, PartKey } from './draft.ts';
import type { Finding } from './findings.ts';

export interface PlanPart extends PartKey {
  readonly rowId: string;
  readonly description: string;
  readonly baseUom: string;
  readonly sourcingStrategy: 'MAKE' | 'BUY' | 'DUAL_SOURCE';
  readonly trackingType: 'SERIAL' | 'UNTRACKED';
  readonly aliases: readonly Alias[];
  readonly attributes: readonly { key: string; type: string; value: string }[];
}

export interface PlanLine {
  readonly rowId: string;
  readonly parent: PartKey;
  readonly component: PartKey;
  readonly findNumber: string;
  /** Decimal text, at most 6 decimals and 15 digits, above zero, in `uom`. */
  readonly quantity: string;
  readonly uom: string;
  readonly referenceDesignators: readonly string[];
  readonly isOptional: boolean;
  readonly notes: string;
}

export interface PlanSubstitute extends PartKey {
  readonly rowId: string;
  readonly lineRowId: string;
  readonly priority: number;
}

/** What would be sent, and what was found. Where anything is refused nothing is sent, so that no assembly comes in with lines missing. */
export interface Plan {
  readonly parts: readonly PlanPart[];
  readonly lines: readonly PlanLine[];
  readonly substitutes: readonly PlanSubstitute[];
  readonly tops: readonly PartKey[];
  readonly findings: readonly Finding[];
  readonly later: Readonly<Record<string, number>>;
}

export const isRefused = (plan: Plan): boolean => plan.findings.some(({ outcome }) => outcome === 'REFUSED');
