import { refuse } from '../../../kernel/errors.ts';
import type { Tx } from '../command.ts';
import { overlaid } from '../mbom/mbom.rules.ts';
import type { Row } from '../schema.generated.ts';
import { mbomItems, mbomsInForce, stepFieldsOf, stepsOf } from './run.write.queries.ts';

/** What a run is made to: pinned once for all runs of a batch. */
export type Definition = {
  mbom: Row<'mbom'>;
  items: Row<'mbomItem'>[];
  steps: Row<'step'>[];
  fields: Row<'stepField'>[];
};

const chosen = (part: Row<'part'>, mboms: Row<'mbom'>[], procedureId: string | undefined): Row<'mbom'> => {
  const fitting = mboms.filter((mbom) => procedureId === undefined || mbom.procedureId === procedureId);
  const own = fitting.filter(({ siteId }) => siteId !== null);
  const [mbom, ...others] = own.length > 0 ? own : fitting;
  const name = `${part.partNumber} ${part.revision}`;
  if (mbom === undefined) {
    throw refuse('STATE_INVALID', `${name} has no released manufacturing BOM for this. Derive and release one first.`, {
      details: { partNumber: part.partNumber, revision: part.revision },
    });
  }
  if (others.length > 0)
    throw refuse('STATE_INVALID', `${name} has manufacturing BOMs for several procedures: name one by procedureId.`);
  return mbom;
};

const itemsOf = async (tx: Tx, mbom: Row<'mbom'>): Promise<Row<'mbomItem'>[]> => {
  const own = await mbomItems(tx, mbom.id);
  if (mbom.baseMbomId === null) return own;
  return overlaid(await mbomItems(tx, mbom.baseMbomId), own);
};

/** The released manufacturing BOM of the site, else the global one, and the procedure version it is bound to (R5). */
export const definitionOf = async (
  tx: Tx,
  part: Row<'part'>,
  siteId: string,
  procedureId: string | undefined,
): Promise<Definition> => {
  const mbom = chosen(part, await mbomsInForce(tx, part.id, siteId), procedureId);
  const items = await itemsOf(tx, mbom);
  const procedure = mbom.procedureId ?? '';
  const steps = mbom.procedureId === null ? [] : await stepsOf(tx, procedure);
  if (steps.length === 0)
    throw refuse('STATE_INVALID', `The procedure of ${part.partNumber} ${part.revision} has no steps to run.`);
  return { mbom, items, steps, fields: await stepFieldsOf(tx, procedure) };
};
