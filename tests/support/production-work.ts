import type { Company } from './company.ts';
import { installing, order, runNow, type Released, type Run } from './daily-work.ts';
import { receive } from './purchasing-work.ts';

type Given = Record<string, unknown>;

let orders = 0;

/** Goods that were bought, received in January at a place of LAX, and booked: the wire ids of the stock, one for a lot or each serial. */
export const bought = async (
  company: Company,
  { itemId, partNumber }: Released,
  supplierId: string,
  quantity: number,
  { unitPrice = '1', locationId, ...line }: Given = {},
): Promise<string[]> => {
  orders += 1;
  const number = `PO-${partNumber}-${String(orders)}`;
  const { lines } = await order(company, number, supplierId, [{ itemId, quantityOrdered: quantity, unitPrice }]);
  const came = { purchaseOrderLineId: lines[0]?.id, quantity, ...line };
  const { items } = await receive(company, [came], locationId === undefined ? {} : { locationId });
  await company.carry();
  return items[0]?.partInventories.map(({ id }) => id) ?? [];
};

/** Installs stock against a need of a run, its first unless told. */
export const install = (company: Company, run: Run, stockId: string | undefined, quantity: number, need = 0) =>
  company.act('MES', 'createAbomInstallation', installing(run, stockId ?? '', quantity, need));

export type Increment = {
  id: string;
  sequence: number;
  materials: { quantity: number; part: { partNumber: string } }[];
  backflushExceptions: Given[];
};

/** Reports good pieces of a run, or whatever else is told; answers the increment. */
export const complete = async (company: Company, { id }: Run, quantityCompleted: number, more: Given = {}) => {
  const seen = `runCompletion { id sequence materials { quantity part { partNumber } }
    backflushExceptions { id _etag status quantityRequired quantityPosted quantityOpen } }`;
  const input = { runId: id, quantityCompleted, ...more };
  type Answer = { runCompletion: Increment };
  return (await company.act<Answer>('MES', 'completeRunQuantity', input, seen)).runCompletion;
};

/** Starts and completes every step of a run. */
export const work = async (company: Company, run: Run): Promise<void> => {
  for (const { id, _etag } of (await runNow(company, run)).steps) {
    type Step = { runStep: { _etag: string } };
    const { runStep } = await company.act<Step>('MES', 'startRunStep', { id, etag: _etag }, 'runStep { _etag }');
    await company.act('MES', 'completeRunStep', { id, etag: runStep._etag });
  }
};

/** Closes a run whose steps are done; everybody who must hear of it does. */
export const close = async (company: Company, run: Run, more: Given = {}): Promise<void> => {
  const { id, _etag } = await runNow(company, run);
  await company.act('MES', 'closeRun', { id, etag: _etag, ...more });
  await company.carry();
};

/** What a run used, by part number: the sum of `Run.materialConsumption`. */
export const used = async (company: Company, ...runs: Run[]): Promise<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const { id } of runs) {
    type Line = { quantity: number; part: { partNumber: string } };
    const { run } = await company.ask<{ run: { materialConsumption: Line[] } }>(
      'query ($id: ID!) { run(id: $id) { materialConsumption { quantity part { partNumber } } } }',
      { id },
    );
    for (const { quantity, part } of run.materialConsumption)
      sums[part.partNumber] = (sums[part.partNumber] ?? 0) + quantity;
  }
  return sums;
};
