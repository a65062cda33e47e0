import { isPositive } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

export type RevisionRule = 'PINNED' | 'LATEST_RELEASED' | 'FLOATING' | 'UNREVISIONED';

export type ComponentChoice = {
  /** Whether a revision was named, rather than an item. */
  byRevision: boolean;
  rule: RevisionRule | null | undefined;
  item: { partNumber: string; originSystem: 'PLM' | 'ERP'; hasRevisions: boolean };
};

/** How the revision of a component is chosen, or why it cannot be chosen so. */
export const chooseRule = ({ byRevision, rule, item }: ComponentChoice): RevisionRule | Refusal => {
  const unrevisioned = item.originSystem === 'ERP' && !item.hasRevisions;
  const chosen = rule ?? (byRevision ? 'PINNED' : unrevisioned ? 'UNREVISIONED' : 'FLOATING');
  const wrong = (why: string) => refuse('VALUE_INVALID', `revisionRule ${chosen}: ${why}`);
  if (byRevision !== (chosen === 'PINNED'))
    return wrong(
      byRevision
        ? 'a line that names a revision is PINNED; name the item (componentItemId) instead.'
        : 'name the revision (componentPartId).',
    );
  if (chosen === 'UNREVISIONED' && !unrevisioned)
    return wrong(`${item.partNumber} has revisions, or belongs to PLM. Name one, or use LATEST_RELEASED.`);
  if (chosen === 'LATEST_RELEASED' && unrevisioned)
    return wrong(`${item.partNumber} has no revisions. Use UNREVISIONED.`);
  return chosen;
};

/** Exactly one of the two ways to name a component. */
export const checkNaming = (partId: unknown, itemId: unknown): Refusal | undefined =>
  (typeof partId === 'string') === (typeof itemId === 'string')
    ? refuse(
        'VALUE_INVALID',
        'Name the component by its revision (componentPartId) or by its item (componentItemId): one of them.',
      )
    : undefined;

/** How much of a substitute replaces its component, and when it is taken: both count. */
export const checkSubstitute = ({ ratio, priority }: { ratio: string; priority: number }): Refusal | undefined => {
  if (!isPositive(ratio))
    return refuse('VALUE_INVALID', `ratio is ${ratio}: more than 0 of a substitute replaces the component.`);
  return priority < 1 ? refuse('VALUE_INVALID', `priority is ${String(priority)}: it counts from 1.`) : undefined;
};

/** The refusal of a line by which an assembly would contain itself, by the part numbers on the way. */
export const cycleRefusal = (partNumber: string, path: readonly string[]): Refusal =>
  refuse('BOM_CYCLE', `${partNumber} would contain itself: ${path.join(' > ')}.`, { details: { path } });
