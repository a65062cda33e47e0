import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { installing, planned, run, supplier, type Released, type Run } from '../../support/daily-work.ts';
import { bought, close, complete, install, used, work } from '../../support/production-work.ts';
import { buyable } from '../../support/purchasing-work.ts';

let company: Company;
let acme: string;
let caps: Record<'planned' | 'alternate' | 'half' | 'unlisted', Released>;

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  const cap = (partNumber: string) => buyable(company, { partNumber, trackingType: 'LOT' });
  caps = {
    planned: await cap('CAP-100uF'),
    alternate: await cap('CAP-ALT'),
    half: await cap('CAP-50uF'),
    unlisted: await cap('CAP-X'),
  };
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

/** A part that needs so many capacitors, which others may stand in for. */
const needing = async (partNumber: string, trackingType: string, quantity: number): Promise<Released> => {
  const substitutes = [
    { partId: caps.alternate.partId, ratio: '1', priority: 1 },
    { partId: caps.half.partId, ratio: '2', priority: 2 },
  ];
  const lines = [{ part: caps.planned, quantity, substitutes }];
  const part = await buyable(company, { partNumber, trackingType, lines });
  await planned(company, part);
  return part;
};

type Line = { item: { partNumber: string }; lotNumber: string; quantity: number };
/** What the books took out of stock for runs, by part and lot. */
const issued = async (runs: readonly Run[]): Promise<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const { id } of runs) {
    const { run: seen } = await company.ask<{ run: { completions: { materialLines: Line[] }[] } }>(
      'query ($id: ID!) { run(id: $id) { completions { materialLines { item { partNumber } lotNumber quantity } } } }',
      { id },
    );
    for (const { item, lotNumber, quantity } of seen.completions.flatMap(({ materialLines }) => materialLines)) {
      const key = `${item.partNumber} ${lotNumber}`;
      sums[key] = (sums[key] ?? 0) + quantity;
    }
  }
  return sums;
};

test('4.3: five serials take 27 of lot L1 and 13 of its substitute; a recall of L2 finds the fourth and the fifth', async () => {
  const board = await needing('BOARD-1', 'SERIAL', 8);
  const [l1] = await bought(company, caps.planned, acme, 27, { lotNumber: 'L1' });
  const [l2] = await bought(company, caps.alternate, acme, 50, { lotNumber: 'L2' });
  const serialNumbers = ['S1', 'S2', 'S3', 'S4', 'S5'];
  const input = { partId: board.partId, siteId: company.site('LAX'), plannedQuantity: 5, serialNumbers };
  const seen = 'runs { id _etag number steps { id _etag } partInventory { id buildRequirements { id } } }';
  const more = { locationId: company.place('LAX/FG') };
  const { runs } = await company.act<{ runs: Run[] }>('MES', 'createRun', { ...input, ...more }, seen);
  for (const [at, made] of runs.entries()) {
    const fromFirst = [8, 8, 8, 3, 0][at] ?? 0;
    if (fromFirst > 0) await install(company, made, l1, fromFirst);
    if (fromFirst < 8) await install(company, made, l2, 8 - fromFirst);
    await complete(company, made, 1);
    await work(company, made);
    await close(company, made);
  }
  expect(await used(company, ...runs)).toEqual({ 'CAP-100uF': 27, 'CAP-ALT': 13 });
  // What was planned would be 40 of CAP-100uF, and none of the other.
  expect(await issued(runs)).toEqual({ 'CAP-100uF L1': 27, 'CAP-ALT L2': 13 });
  type Trace = { whereInstalled: { lines: { partInventory: { serialNumber: string } }[] } };
  const { whereInstalled } = await company.ask<Trace>(
    '{ whereInstalled(lotNumber: "L2", partNumber: "CAP-ALT") { lines { partInventory { serialNumber } } } }',
  );
  // Not under every serial of the batch, and no lot hidden behind another.
  expect(whereInstalled.lines.map(({ partInventory }) => partInventory.serialNumber).sort()).toEqual(['S4', 'S5']);
});

test('4.3: at ratio 2, 13 that are missing are 26 pieces, and 27 + 26/2 fulfil the 40', async () => {
  const made = await run(company, await needing('PANEL-1', 'LOT', 40), 1);
  const [planned] = await bought(company, caps.planned, acme, 27, { lotNumber: 'L5' });
  const [half] = await bought(company, caps.half, acme, 26, { lotNumber: 'L6' });
  await install(company, made, planned, 27);
  await install(company, made, half, 26);
  const { buildRequirement } = await company.ask<{ buildRequirement: unknown }>(
    `query ($id: ID!) { buildRequirement(id: $id) { requiredQuantity fulfilledQuantity
      abomInstallations { quantity ratio partInventory { part { partNumber } } } } }`,
    { id: made.partInventory.buildRequirements[0]?.id },
  );
  expect(buildRequirement).toMatchObject({
    ...{ requiredQuantity: 40, fulfilledQuantity: 40 },
    abomInstallations: expect.arrayContaining([
      { quantity: 27, ratio: 1, partInventory: { part: { partNumber: 'CAP-100uF' } } },
      { quantity: 26, ratio: 2, partInventory: { part: { partNumber: 'CAP-50uF' } } },
    ]),
  });
});

test('4.3: what nobody approved, what is held and what has expired is not installed', async () => {
  const made = await run(company, await needing('PANEL-2', 'LOT', 40), 1);
  const refused = (stock: string | undefined) =>
    company.refused('MES', 'createAbomInstallation', installing(made, stock ?? '', 1));
  const [unlisted] = await bought(company, caps.unlisted, acme, 5, { lotNumber: 'L7' });
  expect(await refused(unlisted)).toMatchObject({ code: 'UNAPPROVED_SUBSTITUTE', rule: 'rule 3' });
  const [held] = await bought(company, caps.planned, acme, 5, { lotNumber: 'L8' });
  const hold = { partInventoryId: held, status: 'QUALITY', reason: 'nonconforming' };
  await company.act('MES', 'placeStockHold', hold);
  await company.carry();
  expect(await refused(held)).toMatchObject({ code: 'LOT_ON_HOLD', details: { stockStatus: 'QUALITY' } });
  const [expired] = await bought(company, caps.planned, acme, 5, { lotNumber: 'L9', expiryDate: '2026-01-20' });
  expect(await refused(expired)).toMatchObject({ code: 'LOT_EXPIRED' });
});
