import { compare, round } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Status = 'SETUP' | 'ACTIVE' | 'INACTIVE';
type Financials = { status: Status; costMethod: string; standardCost: string | null };

/** What else an item needs before it can be booked. `accounts` are the roles that an active account has. */
type Setting = { hasReleasedPart: boolean; accounts: readonly string[]; own: { inventory: boolean; cogs: boolean } };

/** What an item lacks to become ACTIVE; empty where nothing. Source: ruling R25. */
export const missingFor = ({ costMethod, standardCost }: Financials, setting: Setting): string[] => [
  ...(setting.hasReleasedPart ? [] : ['releasedPart']),
  ...(costMethod === 'STANDARD' && standardCost === null ? ['standardCost'] : []),
  ...(setting.own.inventory || setting.accounts.includes('INVENTORY') ? [] : ['inventoryAccount']),
  ...(setting.own.cogs || setting.accounts.includes('COGS') ? [] : ['cogsAccount']),
];

/** Refuses a step of an item's status: never back to SETUP, and ACTIVE only with nothing missing. */
export const checkStatus = (
  partNumber: string,
  from: Status,
  to: Status,
  missing: readonly string[],
): Refusal | undefined => {
  if (to === 'SETUP' && from !== 'SETUP')
    return refuse('STATE_INVALID', `${partNumber} is ${from}: it does not go back to SETUP. Make it INACTIVE.`, {
      owner: 'ERP',
      details: { status: from },
    });
  if (to !== 'ACTIVE' || missing.length === 0) return undefined;
  return refuse(
    'STATE_INVALID',
    `${partNumber} cannot be ACTIVE: ${missing.join(', ')} missing. Set them up first, or have PLM release a revision.`,
    { owner: 'ERP', details: { missing } },
  );
};

/** Whether stock has to be revalued: it is at standard, and the standard is another (R19). */
export const changesStandard = (was: Financials, is: Financials): boolean =>
  was.costMethod === 'STANDARD' &&
  is.costMethod === 'STANDARD' &&
  (was.standardCost ?? 'none') !== (is.standardCost ?? 'none');

/** Refuses another cost method, or no standard cost, while the books hold stock that is valued by it; `held` in base units. */
export const checkRevaluation = (
  partNumber: string,
  was: Financials,
  is: Financials,
  held: { quantity: string; value: string },
): Refusal | undefined => {
  const none = compare(held.quantity, '0') === 0 && compare(held.value, '0') === 0;
  const valued = is.costMethod !== 'STANDARD' || is.standardCost !== null;
  if (none || (was.costMethod === is.costMethod && valued)) return undefined;
  return refuse(
    'STATE_INVALID',
    `The books hold ${held.quantity} of ${partNumber} at ${held.value}, valued by ${was.costMethod}. ${valued ? 'Another method needs an empty stock: use it up or ship it first, or carry on under a new item' : 'Give it a standard cost'}.`,
    { owner: 'ERP', details: { quantity: Number(held.quantity), value: held.value, costMethod: was.costMethod } },
  );
};

/** Refuses a cost or price that is below 0 or has more than 6 decimals. */
export const checkCost = (name: string, cost: string | null | undefined): Refusal | undefined => {
  if (cost == null) return undefined;
  if (compare(cost, '0') < 0) return refuse('VALUE_INVALID', `${name} is not negative.`);
  if (compare(round(cost), cost) !== 0)
    return refuse('PRECISION_EXCEEDED', `${name} is ${cost}: at most 6 decimals are kept.`);
  return undefined;
};
