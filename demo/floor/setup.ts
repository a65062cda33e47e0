import { places, sites, workCenters } from '../data/sites.ts';
import { suppliers } from '../data/finance.ts';
import { demoId } from '../ids.ts';
import { founded, must, placeOf, siteOf, type World } from '../world.ts';

export const supplierId = (code: string): string => demoId('supplier', code, founded);
export const workCenterId = (code: string): string => demoId('workCenter', code, founded);

const writeSites = (world: World): void => {
  for (const { code, name, timeZone } of sites) {
    const { id } = siteOf(world, code);
    world.mes.add('site', { id, code, name, timeZone });
    world.erp.add('site', { id, code, name, timeZone });
    world.integration.add('site', { id, code });
  }
};

const writePlaces = (world: World): void => {
  for (const { site: code, name, type, parent, supplier, usable = true } of places) {
    const site = siteOf(world, code);
    const id = demoId('location', `${code}/${name}`, founded);
    world.places.set(`${code}/${name}`, { id, site, name, type });
    world.mes.add('location', {
      id,
      siteId: site.id,
      name,
      type,
      parentId: parent === undefined ? null : placeOf(world, site, parent).id,
      availabilityForUse: usable,
      isErpVisible: type === 'SITE',
      supplierId: supplier === undefined ? null : supplierId(supplier),
    });
  }
};

const writeSupplierCopies = (world: World): void => {
  for (const { code, name, status } of suppliers)
    world.mes.add('supplier', { id: supplierId(code), code, name, status });
};

const writeWorkCenterCopies = (world: World): void => {
  for (const { code, site, name, hoursPerDay } of workCenters) {
    const siteId = siteOf(world, site).id;
    world.mes.add('workCenter', { id: workCenterId(code), siteId, code, name, capacityHoursPerDay: hoursPerDay });
  }
};

/** The places of the plant, and MES's copies of ERP's suppliers and work centers. */
export const setUpFloor = (world: World): void => {
  writeSites(world);
  writeSupplierCopies(world);
  writePlaces(world);
  writeWorkCenterCopies(world);
};

/** The work center of an operation. Throws for one that no site has. */
export const workCenterOf = (code: string): string => {
  must(
    workCenters.find((center) => center.code === code),
    `work center ${code}`,
  );
  return workCenterId(code);
};
