import { afterAll, beforeAll, expect } from '@jest/globals';
import { billing } from './billing.ts';
import { buying, violations } from './buying.ts';
import { floor, floorAccounts } from './floor.ts';
import { making } from './making.ts';
import { masterData, type MasterData } from './master-data.ts';
import { erpWorld, type World } from './world.ts';

/**
 * The ERP alone with its master data, for all tests of a file, and the desks that work with it: orders (`erp`), bills, and what the floor
 * tells (`mes`, and runs by `shop`), for which `floorAccounts` opens the accounts. Whatever the tests did, the invariants hold at the end.
 */
export const openDesks = (opened: { floorAccounts?: boolean } = {}) => {
  // Both are filled before the first test, and the desks look into them no sooner.
  const world = {} as World;
  const master = {} as MasterData;
  beforeAll(async () => {
    Object.assign(world, await erpWorld());
    Object.assign(master, await masterData(world.database));
    if (opened.floorAccounts === true) await floorAccounts(world);
  });
  afterAll(async () => {
    const found = await violations(world);
    await world.close();
    expect(found).toEqual([]);
  });
  const erp = buying(world, master);
  const mes = floor(world, master, erp);
  return { world, master, erp, mes, bills: billing(world, master, erp), shop: making(mes, master) };
};
