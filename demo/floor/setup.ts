import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { createLocation } from '../../subgraphs/mes/location/location.commands.ts';
import { supplierId } from '../books/parties.ts';
import { places, sites, type Place } from '../data/sites.ts';
import type { Plant } from '../plant.ts';
import { founded, must, placeOf, siteOf, type World } from '../world.ts';

/** The sites, which three systems know by one id: what a company has before it begins. */
export const foundSites = (world: World): void => {
  for (const { code, name, timeZone } of sites) {
    const { id } = siteOf(world, code);
    world.mes.add('site', { id, code, name, timeZone });
    world.erp.add('site', { id, code, name, timeZone });
    world.integration.add('site', { id, code });
  }
};

const setUpPlace = async (plant: Plant, given: Place, at: Date): Promise<void> => {
  const { site: code, name, type, parent, supplier, usable = true } = given;
  const site = siteOf(plant.world, code);
  const input = {
    ...{ siteId: toWire(ids.Site, site.id), name, type, availabilityForUse: usable, isErpVisible: type === 'SITE' },
    ...(parent === undefined ? {} : { parentId: toWire(ids.Location, placeOf(plant.world, site, parent).id) }),
    ...(supplier === undefined ? {} : { supplierId: toWire(ids.Supplier, supplierId(plant, supplier)) }),
  };
  const id = await plant.mes.act(createLocation, input, { at, by: 'Noor Haddad' });
  plant.world.places.set(`${code}/${name}`, { id, site, name, type });
};

/** The places of the plant; those at a supplier's come when the floor knows the supplier. */
export const setUpPlaces = async (plant: Plant): Promise<void> => {
  for (const place of places.filter(({ supplier }) => supplier === undefined)) await setUpPlace(plant, place, founded);
};

/** A place at a supplier's, for what is sent there. */
export const setUpPlaceAt = (plant: Plant, name: string, at: Date): Promise<void> =>
  setUpPlace(
    plant,
    must(
      places.find((place) => place.name === name),
      `place ${name}`,
    ),
    at,
  );
