import { closePeriod } from '../../subgraphs/erp/ledger/period.commands.ts';
import type { ClosePeriodInput } from '../../subgraphs/erp/schema.generated.ts';
import type { Plant } from '../plant.ts';
import { siteOf } from '../world.ts';
import { given, inErp } from './act.ts';
import { periodId } from './founding.ts';

/** Closes modules of a month on a day; softly, so that only adjusting entries are taken, where it is told. */
export const closeMonth = async (
  plant: Plant,
  code: string,
  closing: { modules: ClosePeriodInput['modules']; soft: boolean; day: string },
): Promise<void> => {
  const { modules, soft, day } = closing;
  const input = { ...(await given(plant, 'accountingPeriod', periodId(code))), modules, soft };
  await inErp(plant, { site: siteOf(plant.world, 'LAX'), day, by: 'Iris Vogel' }, closePeriod, input);
};
