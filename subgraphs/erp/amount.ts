import { money } from '../../kernel/money.ts';

/** An SDL Money of an amount that is there (decimal text). */
export const asMoney = (amount: string, currency: string): { amount: string; currency: string } =>
  money(amount, currency) ?? { amount, currency };
