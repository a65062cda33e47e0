import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Item = { partNumber: string; originSystem: 'PLM' | 'ERP' };

/**
 * Refuses ITEM_AUTHORITY to all but the system that an item was born in, and integration on behalf of the ERP. Source: rule 8, rulings E11
 * and R26.
 */
export const checkAuthority = ({ partNumber, originSystem }: Item, system: string): Refusal | undefined => {
  if (system === originSystem || (originSystem === 'ERP' && system === 'INTEGRATION')) return undefined;
  return refuse(
    'ITEM_AUTHORITY',
    `${partNumber} was born in ${originSystem}; you act for ${system}. Ask ${originSystem} to change it; finance sets its own part by updateItemFinancials.`,
    { rule: 'rule 8', owner: originSystem, details: { partNumber, originSystem } },
  );
};
