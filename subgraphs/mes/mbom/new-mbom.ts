import type { Insertable } from 'kysely';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';
import type { DerivedItem } from './derive.ts';
import { insertItems, insertMbom, nextMbomVersion } from './mbom.write.queries.ts';

type Scope = {
  part: Pick<Row<'part'>, 'id' | 'partNumber' | 'revision' | 'ebomContentHash'>;
  siteId: string | null;
  procedure: Pick<Row<'procedure'>, 'id' | 'familyId'>;
  baseMbomId?: string | null;
  /** True where it is derived from the engineering BOM of the part, which it is pinned to. */
  isDerived: boolean;
};

/** Makes the next version of a manufacturing BOM, a DRAFT without items. */
export const draftMbom = async (
  tx: Tx,
  { part, siteId, procedure, baseMbomId = null, isDerived }: Scope,
): Promise<Row<'mbom'>> => {
  const scope = { partId: part.id, siteId, procedureFamilyId: procedure.familyId };
  return insertMbom(tx, {
    ...scope,
    id: newId(),
    mbomVersion: await nextMbomVersion(tx, scope),
    baseMbomId,
    procedureId: procedure.id,
    sourceEbomPartNumber: isDerived ? part.partNumber : null,
    sourceEbomRevision: isDerived ? part.revision : null,
    sourceEbomContentHash: isDerived ? part.ebomContentHash : null,
  });
};

type Item = Insertable<Database['mbomItem']>;
/** What production adds to a line of engineering's. */
export type Addition = Partial<
  Pick<Item, 'backflush' | 'kitGroup' | 'workCenterId' | 'stepId' | 'madeOnAssembly' | 'isConsumable' | 'notes'>
>;

/** Adds what was derived to a draft, from this position on, each with what production adds to it. Answers the items' ids in order. */
export const addDerived = async (
  tx: Tx,
  mbomId: string,
  lines: readonly { item: DerivedItem; addition?: Addition }[],
): Promise<string[]> => {
  const rows = lines.map(({ item, addition = {} }, index) => ({
    isConsumable: item.isConsumable,
    ...addition,
    id: newId(),
    mbomId,
    position: index + 1,
    partId: item.part.id,
    quantity: item.quantity,
    isFixedQuantity: item.isFixedQuantity,
    unitOfMeasure: item.line.unitOfMeasure,
    originEbomLineId: item.line.id,
    referenceDesignators: item.line.referenceDesignators,
  }));
  const substitutes = lines.flatMap(({ item }, index) =>
    item.substitutes.map((one) => ({ ...one, id: newId(), mbomItemId: rows[index]?.id ?? '' })),
  );
  await insertItems(tx, rows, substitutes);
  return rows.map(({ id }) => id);
};
