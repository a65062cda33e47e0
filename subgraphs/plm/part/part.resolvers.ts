import { refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { key } from '../../../kernel/loader.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { effectivityOf } from '../effectivity.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers, Row } from '../schema.generated.ts';
import { partListing } from './part.listing.ts';

const itemOf = async (row: Row<'part'>, { loaders }: Context) => kept(await loaders.itemById.load(row.itemId), 'item');

/** The part revision that a number names; without a revision, the one released last. Refuses NOT_FOUND. */
export const partNamed = async (
  { loaders }: Context,
  partNumber: string,
  revision: string | null | undefined,
): Promise<Row<'part'>> => {
  const shown = `"${partNumber.slice(0, 64)}"`;
  if (typeof revision === 'string') {
    const part = await loaders.partByNumber.load(key(partNumber, revision));
    if (part === null)
      throw refuse(
        'NOT_FOUND',
        `No part has the number ${shown} and the revision "${revision.slice(0, 24)}". Both are compared exactly.`,
      );
    return part;
  }
  const item = await loaders.itemByNumber.load(partNumber);
  const part = item === null ? null : await loaders.latestReleasedPartByItem.load(item.id);
  if (part === null)
    throw refuse(
      'NOT_FOUND',
      `No part with the number ${shown} is released. Name a revision, or look for it with parts(filters:).`,
    );
  return part;
};

export const partResolvers: Resolvers = {
  Query: {
    parts: (_, args, { db }) => page(db, partListing, args),
    part: async (_, { id }, { loaders }) => found(await loaders.partById.load(fromWire(ids.Part, id)), 'part', id),
    partByNumber: (_, { partNumber, revision }, context) => partNamed(context, partNumber, revision),
  },
  Part: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref
        ? loaders.partById.load(fromWire(ids.Part, ref.id))
        : loaders.partByNumber.load(key(ref.partNumber, ref.revision)),
    item: (row, _, context) => itemOf(row, context),
    partType: async (row, _, context) => (await itemOf(row, context)).itemType,
    effectivity: effectivityOf,
    ebom: (row, _, { loaders }) => loaders.ebomByPart.load(row.id),
    drawings: (row, _, { loaders }) => loaders.drawingsByPart.load(row.id),
    routings: async (row, _, { loaders }) => [...(await loaders.routingsByPart.load(row.id))].reverse(),
    routing: async (row, _, { loaders }) =>
      (await loaders.routingsByPart.load(row.id)).findLast((routing) => routing.lifecycleState === 'RELEASED') ?? null,
    interchangeableWith: (row, _, { loaders }) => loaders.interchangeablePartsByPart.load(row.id),
    revisedFrom: (row, _, { loaders }) =>
      row.revisedFromId === null ? null : loaders.partById.load(row.revisedFromId),
    supersededBy: (row, _, { loaders }) => loaders.supersedingPartByPart.load(row.id),
    releasedByEcn: (row, _, { loaders }) =>
      row.releasedByEcnId === null ? null : loaders.ecnById.load(row.releasedByEcnId),
    ecnChanges: (row, _, { loaders }) => loaders.ecnChangesByPart.load(row.id),
    asBuiltRecords: async (row, _, { loaders }) => [...(await loaders.asBuiltRecordsByPart.load(row.id))].reverse(),
    inspectionRecords: async (row, _, { loaders }) =>
      [...(await loaders.inspectionRecordsByPart.load(row.id))].reverse(),
  },
};
