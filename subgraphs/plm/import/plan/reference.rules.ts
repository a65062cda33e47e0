import { refuse, type Refusal } from '../../../../kernel/errors.ts';
import { normalForm } from '../../../../kernel/spelling.ts';
import type { Known, Reference } from './contents.ts';
import { keyOf, type PartsPlan } from './parts.rules.ts';

export type Lookup = {
  known: Known;
  plan: PartsPlan;
  revisionsOf: ReadonlyMap<string, readonly string[]>;
  spellings: ReadonlyMap<string, readonly string[]>;
};

/** Everything by which rows find what they name, made once. */
export const newLookup = (known: Known, plan: PartsPlan): Lookup => {
  const revisionsOf = new Map<string, string[]>();
  for (const { content } of plan.parts.values())
    revisionsOf.set(content.partNumber, [...(revisionsOf.get(content.partNumber) ?? []), content.revision]);
  const spellings = new Map<string, string[]>();
  for (const number of revisionsOf.keys())
    spellings.set(normalForm(number), [...(spellings.get(normalForm(number)) ?? []), number]);
  return { known, plan, revisionsOf, spellings };
};

const unknown = (partNumber: string, { known, spellings }: Lookup): Refusal => {
  const form = normalForm(partNumber);
  const candidates = [...new Set([...(spellings.get(form) ?? []), ...(known.lookalikes.get(form) ?? [])])];
  const [suggestion] = candidates;
  if (candidates.length === 1 && suggestion !== undefined) {
    return refuse(
      'PART_NUMBER_FORMAT',
      `No part has the number "${partNumber.slice(0, 64)}"; ${suggestion} is spelled alike. Part numbers are compared exactly.`,
      { details: { suggestion } },
    );
  }
  if (candidates.length > 1) {
    return refuse(
      'PART_NUMBER_AMBIGUOUS',
      `No part has the number "${partNumber.slice(0, 64)}"; ${candidates.slice(0, 5).join(', ')} are spelled alike. Give the one that is meant, exactly.`,
      { details: { candidates: candidates.slice(0, 20), suggestion: candidates.slice(0, 5).join(' or ') } },
    );
  }
  return refuse(
    'PART_NUMBER_UNKNOWN',
    `No part has the number "${partNumber.slice(0, 64)}", in this import or in PLM. Add a part row for it.`,
    {
      details: { suggestion: `Add a part row for ${partNumber.slice(0, 64)}.` },
    },
  );
};

const noRevision = (partNumber: string, revision: string, revisions: readonly string[]): Refusal => {
  const there =
    revisions.length === 0
      ? 'it has no revisions: send null as the revision'
      : `it has ${revisions.slice(0, 10).join(', ')}`;
  const [only] = revisions;
  return refuse('PART_NUMBER_UNKNOWN', `${partNumber} has no revision ${revision}; ${there}.`, {
    details: { suggestion: revisions.length === 1 && only !== undefined ? only : null },
  });
};

/** What a row's part number and revision name: a revision, or an item whose latest released one is meant. */
export const referenceTo = (partNumber: string, revision: string | null, lookup: Lookup): Reference | Refusal => {
  const { known, plan, revisionsOf } = lookup;
  const knownItem = known.items.get(partNumber);
  const planned = plan.items.get(partNumber);
  const newRevisions = revisionsOf.get(partNumber) ?? [];
  const item =
    knownItem ??
    (planned === undefined
      ? undefined
      : {
          ...planned,
          packs: [],
          revisions: [],
          hasReleasedRevision: false,
          originSystem: 'PLM' as const,
          isActive: true,
        });
  if (item === undefined) return unknown(partNumber, lookup);
  const common = {
    itemId: item.id,
    partNumber,
    hasReleasedRevision: item.hasReleasedRevision,
    isNewItemRevision: newRevisions.length > 0,
    isActiveErpItem: item.originSystem === 'ERP' && item.isActive,
    baseUom: item.baseUom,
    packs: item.packs,
  };
  const revisions = [...item.revisions, ...newRevisions];
  if (revision === null)
    return {
      ...common,
      partId: null,
      revision: null,
      rule: revisions.length === 0 && item.originSystem === 'ERP' ? 'UNREVISIONED' : 'LATEST_RELEASED',
      state: null,
    };
  const existing = known.parts.get(keyOf(partNumber, revision));
  const made = plan.parts.get(keyOf(partNumber, revision));
  if (existing === undefined && made === undefined) return noRevision(partNumber, revision, revisions);
  return {
    ...common,
    partId: existing?.id ?? made?.id ?? null,
    revision,
    rule: 'PINNED',
    state: existing?.state ?? 'NEW',
  };
};
