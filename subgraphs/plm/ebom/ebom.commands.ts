import type { Input } from '../../../kernel/own-command.ts';
import { refuse, allow, unlessTaken } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell, type BusinessEvent } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import { plmCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkChangeable } from '../part/part.rules.ts';
import { partForUpdate } from '../part/part.write.queries.ts';
import { changed, recorded } from '../record.rules.ts';
import type { AddEbomLineInput, RemoveEbomLineInput, Row, UpdateEbomLineInput } from '../schema.generated.ts';
import { componentOf, substituteRows } from './component.ts';
import {
  deleteLine,
  findNumbersOf,
  insertLine,
  lineForUpdate,
  replaceSubstitutes,
  substitutesOf,
  touchedEbom,
  updateLine,
} from './ebom.write.queries.ts';
import { nextFindNumber } from './line.rules.ts';
import { componentChange, lineColumns, type LineContent } from './line.ts';

// A change of the engineering BOM of one part, which must be a DRAFT.
const inDraft = (
  context: Context,
  name: string,
  partId: string,
  input: Input,
  work: (tx: Tx, part: Row<'part'>) => Promise<string>,
): Promise<string> =>
  plmCommand(context, name, [`part:${partId}`], input, async (tx) => {
    const part = found(await partForUpdate(tx, partId), 'part', toWire(ids.Part, partId));
    allow(checkChangeable(part));
    return work(tx, part);
  });

const written = (findNumber: string, work: Promise<Row<'ebomLine'>>): Promise<Row<'ebomLine'>> =>
  unlessTaken(work, () =>
    refuse(
      'ALREADY_EXISTS',
      `The find number ${findNumber} is taken. Leave it out to get the next one, or change that line.`,
      { details: { findNumber } },
    ),
  );

const told = (
  { id, findNumber, version }: Row<'ebomLine'>,
  type: string,
  part: Row<'part'>,
  change: Pick<BusinessEvent, 'before' | 'after'>,
): BusinessEvent => ({
  type,
  subject: id,
  subjectVersion: version,
  key: part.id,
  data: { partNumber: part.partNumber, revision: part.revision, findNumber },
  ...change,
});

/** What a line says until an input says otherwise. */
const blank: Omit<LineContent, 'findNumber' | 'quantity' | 'uom'> = {
  quantityType: 'PER_ASSEMBLY',
  referenceDesignators: [],
  isPhantom: false,
  isOptional: false,
  scrapFactor: '0',
  notes: null,
};

/** Adds a line to a DRAFT. Refuses RELEASED_IMMUTABLE, BOM_CYCLE, ALREADY_EXISTS (find number), units and quantities. Answers its uuid. */
export const addEbomLine = (context: Context, input: AddEbomLineInput): Promise<string> =>
  inDraft(context, 'addEbomLine', fromWire(ids.Part, input.parentPartId), input, async (tx, parent) => {
    const component = await componentOf(tx, {
      partId: input.componentPartId,
      itemId: input.componentItemId,
      rule: input.revisionRule,
    });
    const ebom = await touchedEbom(tx, parent);
    const findNumber = input.findNumber ?? nextFindNumber(await findNumbersOf(tx, ebom.id));
    const before = { ...blank, findNumber, quantity: '0', uom: component.item.baseUom };
    const columns = await lineColumns(tx, { parent, component }, input, before);
    const line = await written(findNumber, insertLine(tx, { ...columns, id: newId(), ebomId: ebom.id }));
    const substitutes = await replaceSubstitutes(tx, line.id, await substituteRows(tx, input.substitutes ?? []));
    await tell(tx, context, told(line, 'plm.ebom-line.added', parent, { after: { ...recorded(line), substitutes } }));
    return line.id;
  });

/** The part that a line's engineering BOM belongs to: what a change of the line locks. */
const parentOf = async ({ loaders }: Context, wire: string) => {
  const line = found(await loaders.ebomLineById.load(fromWire(ids.EBomLine, wire)), 'engineering BOM line', wire);
  return {
    lineId: line.id,
    ebomId: line.ebomId,
    partId: kept(await loaders.ebomById.load(line.ebomId), 'engineering BOM').partId,
  };
};

const lineNow = async (tx: Tx, id: string, given: { id: string; etag?: string | null | undefined }) => {
  const line = found(await lineForUpdate(tx, id), 'engineering BOM line', given.id);
  checkEtag(line, given.etag);
  return line;
};

// The substitutes of a line, replaced where the input names any: before and after.
const exchange = async (tx: Tx, lineId: string, { substitutes }: UpdateEbomLineInput) => {
  if (substitutes == null) return { was: {}, is: {} };
  const was = await substitutesOf(tx, lineId);
  const is = await replaceSubstitutes(tx, lineId, await substituteRows(tx, substitutes));
  return { was: { substitutes: was }, is: { substitutes: is } };
};

/** Changes a line of a DRAFT; what is left out stays. Refuses as addEbomLine does, and ETAG_REQUIRED, ETAG_MISMATCH. */
export const updateEbomLine = async (context: Context, input: UpdateEbomLineInput): Promise<string> => {
  const { lineId, partId } = await parentOf(context, input.id);
  return inDraft(context, 'updateEbomLine', partId, input, async (tx, parent) => {
    const before = await lineNow(tx, lineId, input);
    const component = await componentChange(tx, input, before);
    const columns = await lineColumns(tx, { parent, component }, input, before);
    await touchedEbom(tx, parent);
    const line = await written(columns.findNumber, updateLine(tx, lineId, columns));
    const { was, is } = await exchange(tx, lineId, input);
    await tell(
      tx,
      context,
      told(line, 'plm.ebom-line.changed', parent, changed({ ...before, ...was }, { ...line, ...is })),
    );
    return lineId;
  });
};

/** Takes a line out of a DRAFT. Refuses RELEASED_IMMUTABLE, ETAG_REQUIRED, ETAG_MISMATCH. Answers the engineering BOM's uuid. */
export const removeEbomLine = async (context: Context, input: RemoveEbomLineInput): Promise<string> => {
  const { lineId, ebomId, partId } = await parentOf(context, input.id);
  return inDraft(context, 'removeEbomLine', partId, input, async (tx, parent) => {
    const line = await lineNow(tx, lineId, input);
    const before = { ...recorded(line), substitutes: await substitutesOf(tx, lineId) };
    await deleteLine(tx, lineId);
    await touchedEbom(tx, parent);
    const gone = { ...line, version: line.version + 1 };
    await tell(tx, context, told(gone, 'plm.ebom-line.removed', parent, { before, after: {} }));
    return ebomId;
  });
};
