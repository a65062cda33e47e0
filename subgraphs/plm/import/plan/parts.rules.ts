import { checkAttributes, keptAttributes } from '../../../../kernel/attributes.rules.ts';
import { refuse, type Refusal } from '../../../../kernel/errors.ts';
import { checkUnit, type UnitFact } from '../../ebom/line.rules.ts';
import { checkAliases, checkPartNumber, checkRevision, checkTexts } from '../../item/item.rules.ts';
import type { Known, KnownItem, PartContent, PlannedAlias, PlannedItem, PlannedPart, StagedRow } from './contents.ts';
import type { Ledger } from './ledger.rules.ts';

export type PartsPlan = {
  items: Map<string, PlannedItem>;
  /** By part number and revision, joined with NUL. */
  parts: Map<string, PlannedPart>;
  /** By everything an alias says. */
  aliases: Map<string, PlannedAlias>;
  /** Systems and numbers of the EXACT ones. */
  exact: Set<string>;
  /** Part numbers of which the import makes a revision. */
  revised: Set<string>;
};

export type Means = {
  known: Known;
  ledger: Ledger;
  unit: (code: string) => UnitFact | undefined;
  newId: () => string;
  release: boolean;
};

export const keyOf = (partNumber: string, revision: string): string => `${partNumber}\u0000${revision}`;

const checkForm = (content: PartContent, { unit }: Means): Refusal | undefined =>
  checkPartNumber(content.partNumber) ??
  checkRevision(content.revision) ??
  checkTexts(content) ??
  checkAttributes(content.attributes) ??
  checkAliases(content.aliases) ??
  checkUnit(content.baseUom, unit(content.baseUom) !== undefined);

const same = (left: PartContent, right: PartContent): boolean => JSON.stringify(left) === JSON.stringify(right);

const checkItem = (
  content: PartContent,
  item: PlannedItem | undefined,
  known: KnownItem | undefined,
): Refusal | undefined => {
  if (known?.originSystem === 'ERP') {
    return refuse(
      'ITEM_AUTHORITY',
      `${content.partNumber} was born in the ERP. Claim it with createPart, or leave the row out and use the item as it is.`,
      { owner: 'ERP' },
    );
  }
  if (item !== undefined && item.baseUom !== content.baseUom) {
    return refuse(
      'VALUE_INVALID',
      `Another row of this import gives ${content.partNumber} the base unit ${item.baseUom}, this one ${content.baseUom}.`,
      { details: { suggestion: item.baseUom } },
    );
  }
  return undefined;
};

// R4: an import brings no change notice, so it supersedes nothing that is released.
const checkSuperseding = (content: PartContent, plan: PartsPlan, { known, release }: Means): Refusal | undefined => {
  if (!release) return undefined;
  const released = known.items.get(content.partNumber)?.hasReleasedRevision === true;
  return released || plan.revised.has(content.partNumber)
    ? refuse(
        'ECN_REQUIRED',
        `${content.partNumber} revision ${content.revision} would supersede a released revision, which needs a change notice. Import it without release and release it with releasePart.`,
      )
    : undefined;
};

const planAliases = (
  content: PartContent,
  itemId: string,
  plan: PartsPlan,
  { known, newId }: Means,
): Refusal | undefined => {
  for (const alias of content.aliases) {
    const name = JSON.stringify([itemId, alias.kind, alias.system, alias.number, alias.organization]);
    if (plan.aliases.has(name)) continue;
    const exact = alias.kind === 'EXACT' ? keyOf(alias.system, alias.number) : undefined;
    const holder = exact === undefined ? undefined : known.exactAliases.get(exact);
    if (exact !== undefined && (plan.exact.has(exact) || (holder !== undefined && holder !== itemId))) {
      return refuse('ALREADY_EXISTS', `The EXACT alias ${alias.number} in ${alias.system} names another item already.`);
    }
    if (exact !== undefined) plan.exact.add(exact);
    plan.aliases.set(name, { ...alias, id: newId(), itemId });
  }
  return undefined;
};

const planExisting = (row: StagedRow & { kind: 'PART' }, plan: PartsPlan, means: Means): boolean => {
  const { content } = row;
  const existing = means.known.parts.get(keyOf(content.partNumber, content.revision));
  if (existing === undefined) return false;
  const differs =
    existing.description !== content.description
      ? 'description'
      : existing.trackingType !== content.trackingType
        ? 'trackingType'
        : undefined;
  if (differs !== undefined) {
    means.ledger.refuse(
      row.id,
      refuse(
        'ALREADY_EXISTS',
        `${content.partNumber} revision ${content.revision} is there already, with another ${differs}. Make the row agree, or import another revision.`,
      ),
    );
    return true;
  }
  const refusal = planAliases(content, existing.itemId, plan, means);
  if (refusal !== undefined) means.ledger.refuse(row.id, refusal);
  else means.ledger.skip(row.id, 'There already.', { partId: existing.id });
  return true;
};

const planNew = (row: StagedRow & { kind: 'PART' }, plan: PartsPlan, means: Means): void => {
  const { content } = row;
  const known = means.known.items.get(content.partNumber);
  const refusal =
    checkItem(content, plan.items.get(content.partNumber), known) ?? checkSuperseding(content, plan, means);
  if (refusal !== undefined) return means.ledger.refuse(row.id, refusal);
  const item = plan.items.get(content.partNumber);
  const itemId = known?.id ?? item?.id ?? means.newId();
  if (known === undefined && item === undefined) {
    const { partNumber, description, itemType, sourcingStrategy, baseUom, classification } = content;
    plan.items.set(partNumber, {
      id: itemId,
      partNumber,
      description,
      itemType,
      sourcingStrategy,
      baseUom,
      classification,
      attributes: [],
    });
  }
  const aliasRefusal = planAliases(content, itemId, plan, means);
  if (aliasRefusal !== undefined) return means.ledger.refuse(row.id, aliasRefusal);
  const part = {
    id: means.newId(),
    itemId,
    content: { ...content, attributes: keptAttributes(content.attributes) },
    stagedId: row.id,
  };
  plan.parts.set(keyOf(content.partNumber, content.revision), part);
  plan.revised.add(content.partNumber);
};

/** What the PART rows make: items, revisions and aliases. Rows that cannot be made are refused in the ledger. */
export const planParts = (rows: readonly (StagedRow & { kind: 'PART' })[], means: Means): PartsPlan => {
  const plan: PartsPlan = {
    items: new Map(),
    parts: new Map(),
    aliases: new Map(),
    exact: new Set(),
    revised: new Set(),
  };
  const first = new Map<string, StagedRow & { kind: 'PART' }>();
  for (const row of rows) {
    const key = keyOf(row.content.partNumber, row.content.revision);
    const earlier = first.get(key);
    const refusal = checkForm(row.content, means);
    if (refusal !== undefined) means.ledger.refuse(row.id, refusal);
    else if (earlier === undefined) {
      first.set(key, row);
      if (!planExisting(row, plan, means)) planNew(row, plan, means);
    } else if (same(earlier.content, row.content)) means.ledger.skip(row.id, `The same as row ${earlier.rowId}.`, {});
    else
      means.ledger.refuse(
        row.id,
        refuse(
          'ALREADY_EXISTS',
          `Row ${earlier.rowId} describes ${row.content.partNumber} revision ${row.content.revision} otherwise. Keep one of them.`,
        ),
      );
  }
  return plan;
};
