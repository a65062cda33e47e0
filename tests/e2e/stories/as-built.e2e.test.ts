import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { add, multiply } from '../../../kernel/decimal.ts';
import { root } from '../../../kernel/root.ts';
import { startCompany, type Company } from '../../support/company.ts';
import { planned, run, supplier, type Released, type Run } from '../../support/daily-work.ts';
import { bought, close, complete, install, used, work } from '../../support/production-work.ts';
import { buyable, etagOf } from '../../support/purchasing-work.ts';

/** ION's published query for as-built consumption, to the letter. */
const query = readFileSync(join(root, 'gateway/explorer/examples/consumption.graphql'), 'utf8');

let company: Company;
let acme: string;
let parts: Record<'assembly' | 'one' | 'two' | 'top', Released>;

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  const one = await buyable(company, { partNumber: 'Component Part One', trackingType: 'LOT' });
  const two = await buyable(company, { partNumber: 'Component Part Two', trackingType: 'LOT' });
  const assembly = await buyable(company, {
    ...{ partNumber: 'Assembly Part One', trackingType: 'LOT' },
    lines: [
      { part: one, quantity: 5 },
      { part: two, quantity: 3 },
    ],
  });
  const top = await buyable(company, {
    partNumber: 'TOP-1',
    trackingType: 'LOT',
    lines: [{ part: assembly, quantity: 1 }],
  });
  parts = { one, two, assembly, top };
  await planned(company, assembly);
  await planned(company, top);
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

type Installed = {
  quantityInstalledPerParentPartInventory: number;
  partInventory: { location: { id: string } | null; part: { partNumber: string } };
};
type Built = { quantity: number; buildRequirements: { abomInstallations: Installed[] }[] };

/** What an integrator makes of the query: quantity x quantity per parent, by component and location. */
const consumption = async (number: string): Promise<Record<string, string[]>> => {
  const { runs } = await company.ask<{ runs: { edges: { node: { partInventory: Built } }[] } }>(query, {
    filters: { number: { eq: number } },
  });
  const rows: Record<string, string[]> = {};
  for (const { node } of runs.edges)
    for (const { abomInstallations } of node.partInventory.buildRequirements)
      for (const { partInventory, quantityInstalledPerParentPartInventory: each } of abomInstallations) {
        expect(partInventory.location?.id).toMatch(/^loc_/);
        const { partNumber } = partInventory.part;
        const own = (rows[partNumber] ??= []);
        own.push(multiply(String(node.partInventory.quantity), String(each)));
        own.sort();
      }
  return rows;
};
const fifteenAndNine = { 'Component Part One': ['7.2', '7.8'], 'Component Part Two': ['9'] };

/** Three assemblies of 7.2 and 7.8 of one component, from two places, and of 9 of the other. */
const threeBuilt = async (name: string): Promise<Run> => {
  const at = (place: string, lot: string) => ({
    locationId: company.place(`LAX/${place}`),
    lotNumber: `${name}-${lot}`,
  });
  const [fromA] = await bought(company, parts.one, acme, 7.2, at('A', 'A'));
  const [fromB] = await bought(company, parts.one, acme, 7.8, at('B', 'B'));
  const [fromC] = await bought(company, parts.two, acme, 9, at('C', 'C'));
  const made = await run(company, parts.assembly, 3, { lotNumber: `${name}-OUT` });
  await install(company, made, fromA, 7.2);
  await install(company, made, fromB, 7.8);
  await install(company, made, fromC, 9, 1);
  return made;
};

/** Moves so much of a record on to a place; answers the record that stands there. */
const moved = async (id: string, place: string, quantity: number): Promise<string> => {
  const input = { id, etag: await etagOf(company, 'partInventory', id), quantity, toLocationId: company.place(place) };
  type Moved = { partInventory: { id: string } };
  return (await company.act<Moved>('MES', 'moveInventory', input, 'partInventory { id }')).partInventory.id;
};

test('4.0 and R6: the run used 15 and 9, and still after its three pieces were moved, shipped, installed and scrapped', async () => {
  const made = await threeBuilt('R6');
  expect(await consumption(made.number)).toEqual(fifteenAndNine);
  await complete(company, made, 3);
  await work(company, made);
  await close(company, made);
  expect(await consumption(made.number)).toEqual(fifteenAndNine);
  const pieces = [];
  for (const place of ['LAX/A', 'LAX/B', 'LAX/C']) pieces.push(await moved(made.partInventory.id, place, 1));
  const [shipped, installed, scrapped] = pieces;
  expect(await consumption(made.number)).toEqual(fifteenAndNine);
  type Shipment = { shipment: { id: string; _etag: string } };
  const parcel = { shipTo: 'Reno', lines: [{ partInventoryId: shipped, quantity: 1 }] };
  const { shipment } = await company.act<Shipment>('MES', 'createShipment', parcel, 'shipment { id _etag }');
  await company.act('MES', 'shipShipment', { id: shipment.id, etag: shipment._etag });
  const top = await run(company, parts.top, 1);
  await install(company, top, installed, 1);
  await company.act('MES', 'recordScrap', { partInventoryId: scrapped, quantity: 1, reasonCode: 'DROPPED' });
  await company.carry();
  const rows = await consumption(made.number);
  expect(rows).toEqual(fifteenAndNine);
  const total = add('0', ...(rows['Component Part One'] ?? []));
  // Neither the last of two rows, nor totals that are multiplied again, nor what is left of three.
  expect(total).toBe('15');
  expect(await used(company, made)).toEqual({ 'Component Part One': 15, 'Component Part Two': 9 });
});

test('R6: with one of the three scrapped in the run, it is 15 and 9 as well', async () => {
  const made = await threeBuilt('SCRAP');
  await complete(company, made, 2);
  await company.act('MES', 'recordScrap', { runId: made.id, quantity: 1, reasonCode: 'DROPPED' });
  await work(company, made);
  await close(company, made);
  expect(await consumption(made.number)).toEqual(fifteenAndNine);
  await moved(made.partInventory.id, 'LAX/A', 2);
  expect(await consumption(made.number)).toEqual(fifteenAndNine);
});
