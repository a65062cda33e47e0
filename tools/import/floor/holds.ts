import { text } from '../inventree-tables.ts';
import type { Fields } from '../inventree-tables.ts';
import type { PlanHold } from './floor-plan.ts';

/** InvenTree's states of stock that is not to be used. LOST (70) and DESTROYED (60) lie nowhere and are no stock at all. */
const holds: Readonly<Record<string, PlanHold>> = {
  '55': { status: 'BLOCKED', reason: 'Damaged' },
  '65': { status: 'BLOCKED', reason: 'Rejected' },
  '75': { status: 'QUALITY', reason: 'Quarantined' },
  '85': { status: 'QUALITY', reason: 'Returned' },
};

export const holdOf = (fields: Fields): PlanHold | undefined => holds[text(fields, 'status')];

/** Whether a record of stock says that it is not there any more. */
export const isGone = (fields: Fields): boolean => ['60', '70'].includes(text(fields, 'status'));
