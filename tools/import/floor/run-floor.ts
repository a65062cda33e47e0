import { clientOf } from '../client.ts';
import type { ImportOptions } from '../options.ts';
import type { Plan } from '../plan.ts';
import { principalsOf } from '../plant-access.ts';
import { deskOf } from './desk.ts';
import type { FloorPlan } from './floor-plan.ts';
import { sendFloor } from './send-floor.ts';
import type { FloorSent, Tally } from './send-floor.ts';

/** Sends floor and books to the plant, each system with its own token. An Error says what is missing to do so. */
export const runFloor = async (
  options: ImportOptions,
  plans: { parts: Plan; floor: FloorPlan },
  show: (tally: Tally) => void,
): Promise<FloorSent | Error> => {
  const access = principalsOf(options);
  if (access instanceof Error) return access;
  const { endpoint, tokens, approver } = access;
  const asks = {
    PLM: clientOf(endpoint, tokens.PLM),
    MES: clientOf(endpoint, tokens.MES),
    ERP: clientOf(endpoint, tokens.ERP),
    INTEGRATION: clientOf(endpoint, tokens.INTEGRATION),
  };
  return sendFloor(deskOf(asks, approver, options.source), plans, options, show);
};
