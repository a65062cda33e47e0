import { refuse, type Refusal } from '../../../kernel/errors.ts';
import { unitOf } from '../../../kernel/units.ts';
import type { CostMethod } from '../inventory/valuation.rules.ts';
import type { ReleaseFacts } from './item-release.shape.ts';

/** Whether the books can hold what was released (R25): its unit, its state and its days. */
export const checkRelease = (told: ReleaseFacts, type: string): Refusal | undefined => {
  const { item, lifecycleState, effectiveFrom, effectiveTo } = told;
  const name = `${told.partNumber} revision ${told.revision}`;
  if (unitOf(item.baseUom) === undefined)
    return refuse('UOM_CONVERSION_MISSING', `${name} is counted in ${item.baseUom}, which ERP's list of units lacks.`, {
      details: { missing: item.baseUom },
    });
  if (type.endsWith('.released') !== (lifecycleState === 'RELEASED'))
    return refuse('STATE_INVALID', `${name} is ${lifecycleState}, which ${type} does not mean.`, { owner: 'PLM' });
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo <= effectiveFrom)
    return refuse('STATE_INVALID', `${name} is effective until ${effectiveTo}, before it begins.`, { owner: 'PLM' });
  return undefined;
};

/** How stock of a new item is valued until finance says otherwise: what is made at standard, what is bought at what it costs. */
export const firstCostMethod = (sourcingStrategy: string | null): CostMethod =>
  sourcingStrategy === 'MAKE' ? 'STANDARD' : 'AVERAGE';
