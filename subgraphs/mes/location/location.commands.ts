import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { locationRow, siteRow } from '../part-inventory/stock.write.queries.ts';
import { supplierOfId } from '../receipt/receipt.write.queries.ts';
import type { CreateLocationInput, Row, UpdateLocationInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { chainOf, insertLocation, locationForUpdate, placeNamed, updateLocationRow } from './location.write.queries.ts';

type Place = Row<'location'>;

const unused: readonly Place['type'][] = ['IN_TRANSIT', 'QUARANTINE', 'SCRAP'];

const factsOf = ({ name, type, parentId, supplierId, availabilityForUse, isErpVisible }: Place) => ({
  ...{ name, type, parentId, supplierId, availabilityForUse, isErpVisible },
});
const eventOf = (type: string, place: Place) => ({
  ...{ type, subject: place.id, subjectVersion: place.version, key: place.id, site: place.siteId },
  data: factsOf(place),
});

const supplierFor = async (tx: Tx, type: Place['type'], wire: string | null | undefined): Promise<string | null> => {
  if (wire == null) return null;
  if (type !== 'SUPPLIER') throw refuse('VALUE_INVALID', 'Only a place of type SUPPLIER stands for a supplier.');
  return found(await supplierOfId(tx, fromWire(ids.Supplier, wire)), 'supplier', wire).id;
};

const parentFor = async (
  tx: Tx,
  place: { id: string; siteId: string },
  wire: string | null | undefined,
): Promise<string | null> => {
  if (wire == null) return null;
  const parent = found(await locationRow(tx, fromWire(ids.Location, wire)), 'location', wire);
  if (parent.siteId !== place.siteId) throw refuse('VALUE_INVALID', `${parent.name} is at another site.`);
  if ((await chainOf(tx, parent.id)).includes(place.id))
    throw refuse('VALUE_INVALID', `${parent.name} is this place, or part of it: a place is no part of itself.`);
  return parent.id;
};

const nameFor = async (tx: Tx, place: { id: string; siteId: string }, text: string): Promise<string> => {
  const name = textOf(text, 'name', 120);
  const known = await placeNamed(tx, place.siteId, name);
  if (known === undefined || known.id === place.id) return name;
  throw refuse('ALREADY_EXISTS', `The site has a place ${name}. Choose another name.`);
};

const siteFor = async (tx: Tx, { viewer }: Context, wire: string): Promise<string> => {
  const site = await siteRow(tx, fromWire(ids.Site, wire));
  // Everyone may name a site; to one that is closed to the viewer nothing is added.
  const open = site !== undefined && (viewer.sites === '*' || viewer.sites.includes(site.code));
  return found(open ? site : undefined, 'site', wire).id;
};

/** Makes a place at a site. Answers its uuid. Refuses VALUE_INVALID, ALREADY_EXISTS, NOT_FOUND. */
export const createLocation = (context: Context, input: CreateLocationInput): Promise<string> => {
  const { type } = input;
  const locks = [`locations:${fromWire(ids.Site, input.siteId)}`];
  return mesCommand(context, 'createLocation', locks, input, async (tx) => {
    const keys = { id: newId(), siteId: await siteFor(tx, context, input.siteId) };
    const place = await insertLocation(tx, {
      ...{ ...keys, type, name: await nameFor(tx, keys, input.name), isErpVisible: input.isErpVisible },
      parentId: await parentFor(tx, keys, input.parentId),
      supplierId: await supplierFor(tx, type, input.supplierId),
      availabilityForUse: input.availabilityForUse ?? !unused.includes(type),
    });
    await tell(tx, context, { ...eventOf('mes.location.created', place), after: factsOf(place) });
    return place.id;
  });
};

/** Changes what is given of a place. Answers its uuid. Refuses VALUE_INVALID, ALREADY_EXISTS, ETAG_REQUIRED, ETAG_MISMATCH. */
export const updateLocation = async (context: Context, input: UpdateLocationInput): Promise<string> => {
  const id = fromWire(ids.Location, input.id);
  const { siteId } = found(await context.loaders.locationById.load(id), 'location', input.id);
  const { name, parentId, supplierId, availabilityForUse, isErpVisible } = input;
  return mesCommand(context, 'updateLocation', [`locations:${siteId}`], input, async (tx) => {
    const was = found(await locationForUpdate(tx, id), 'location', input.id);
    checkEtag(was, input.etag);
    const now = await updateLocationRow(tx, id, {
      ...(name == null ? {} : { name: await nameFor(tx, was, name) }),
      ...(parentId === undefined ? {} : { parentId: await parentFor(tx, was, parentId) }),
      ...(supplierId === undefined ? {} : { supplierId: await supplierFor(tx, was.type, supplierId) }),
      ...(availabilityForUse == null ? {} : { availabilityForUse }),
      ...(isErpVisible == null ? {} : { isErpVisible }),
    });
    await tell(tx, context, { ...eventOf('mes.location.changed', now), ...changed(was, now) });
    return id;
  });
};
