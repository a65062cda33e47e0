import type { Tx } from '../command.ts';
import { grouped } from '../grouped.rules.ts';
import { linesOfParts, packsOfItems, releasedParts, substitutesOfLines } from './release-facts.queries.ts';
import { fractionOf } from './release-facts.rules.ts';

type Released = Awaited<ReturnType<typeof releasedParts>>[number];
type Pack = Awaited<ReturnType<typeof packsOfItems>>[number];

const itemFacts = (part: Released) => ({
  id: part.itemId,
  version: part.itemVersion,
  partNumber: part.partNumber,
  description: part.itemDescription,
  itemType: part.itemType,
  originSystem: part.originSystem,
  baseUom: part.baseUom,
  sourcingStrategy: part.sourcingStrategy,
});

const conversion = (part: Released, { id, code, factor }: Pack) => ({
  id,
  supplierId: null,
  fromUom: code,
  toUom: part.baseUom,
  ...fractionOf(factor),
});

const partFacts = (part: Released, packs: readonly Pack[]) => ({
  partNumber: part.partNumber,
  revision: part.revision,
  itemId: part.itemId,
  item: itemFacts(part),
  trackingType: part.trackingType,
  baseUom: part.baseUom,
  lifecycleState: part.lifecycleState,
  releasedAt: part.releasedAt,
  effectiveFrom: part.effectiveFrom,
  effectiveTo: part.effectiveTo,
  superseded: part.supersededId,
  ecn: part.ecn,
  ebomContentHash: part.ebomContentHash,
  conversions: packs.map((pack) => conversion(part, pack)),
});

/** What `plm.part.obsoleted` says of a revision, by the uuid of each: ids as uuids, quantities as decimal text. */
export const partFactsOf = async (tx: Tx, partIds: readonly string[]) => {
  const parts = await releasedParts(tx, partIds);
  const packs = grouped(
    await packsOfItems(
      tx,
      parts.map(({ itemId }) => itemId),
    ),
    ({ itemId }) => itemId,
  );
  return new Map(parts.map((part) => [part.id, partFacts(part, packs.get(part.itemId) ?? [])]));
};

/** What `plm.part.released` says of revisions that were released: the same, with the lines of their engineering BOMs. */
export const releaseFactsOf = async (tx: Tx, partIds: readonly string[]) => {
  const parts = await partFactsOf(tx, partIds);
  const lines = await linesOfParts(tx, partIds);
  const substitutes = grouped(
    await substitutesOfLines(
      tx,
      lines.map(({ id }) => id),
    ),
    ({ lineId }) => lineId,
  );
  const told = grouped(
    lines.map((line) => ({
      ...line,
      substitutes: (substitutes.get(line.id) ?? []).map((one) => ({ ...one, lineId: undefined })),
    })),
    ({ parentId }) => parentId,
  );
  return new Map(
    [...parts].map(([id, facts]) => [
      id,
      { ...facts, lines: (told.get(id) ?? []).map((line) => ({ ...line, parentId: undefined })) },
    ]),
  );
};
