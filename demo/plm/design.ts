import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { boughtParts } from '../data/bought-parts.ts';
import { suppliers } from '../data/finance.ts';
import { routings } from '../data/routings.ts';
import { madeParts, secondRevisions, unreleasedRevisions } from '../data/made-parts.ts';
import type { BomLine, BoughtPart, MadePart } from '../data/shapes.ts';
import { must } from '../world.ts';
import type { Plm } from './commands.ts';

/** Ids of part revisions as PLM gave them, by `PU-400 A`. */
export type PartIds = Map<string, string>;

const idOf = (known: PartIds, number: string, revision = 'A'): string =>
  must(known.get(`${number} ${revision}`), `part ${number} ${revision}`);

const atATime = 6;

const inBatches = async <Value>(values: readonly Value[], work: (value: Value) => Promise<void>): Promise<void> => {
  for (let start = 0; start < values.length; start += atATime)
    await Promise.all(values.slice(start, start + atATime).map(work));
};

const createBought = async (plm: Plm, known: PartIds, part: BoughtPart): Promise<void> => {
  const supplier = must(
    suppliers.find(({ code }) => code === part.supplier),
    `supplier ${part.supplier}`,
  );
  const id = await plm.createPart({
    partNumber: part.number,
    revision: 'A',
    description: part.description,
    trackingType: part.tracking ?? 'UNTRACKED',
    itemType: part.type ?? 'PART',
    baseUom: part.uom ?? 'EA',
    sourcingStrategy: 'BUY',
    classification: part.class,
    aliases: [{ system: '', number: part.vendorNumber, kind: 'SUPPLIER', organization: supplier.name }],
  });
  known.set(`${part.number} A`, id);
  if (part.pack !== undefined) await plm.addPack(id, { code: part.pack.code, factor: String(part.pack.quantity) });
};

const lineInput = (known: PartIds, parentId: string, line: BomLine) => ({
  parentPartId: toWire(ids.Part, parentId),
  componentPartId: toWire(ids.Part, idOf(known, line.component, line.revision)),
  quantity: line.quantity,
  ...(line.uom === undefined ? {} : { uom: line.uom }),
  ...(line.quantityType === undefined ? {} : { quantityType: line.quantityType }),
  referenceDesignators: [...(line.designators ?? [])],
  substitutes: (line.substitutes ?? []).map(({ part, ratio, priority }) => ({
    partId: toWire(ids.Part, idOf(known, part)),
    ratio,
    priority,
    scope: 'LINE' as const,
  })),
  isPhantom: line.phantom ?? false,
  isOptional: line.optional ?? false,
  scrapFactor: line.scrapFactor ?? '0',
  ...(line.notes === undefined ? {} : { notes: line.notes }),
});

const createMade = async (plm: Plm, known: PartIds, part: MadePart): Promise<void> => {
  const { number, revision, description, tracking, lines } = part;
  const id = await plm.createPart({
    partNumber: number,
    revision,
    description,
    trackingType: tracking,
    baseUom: 'EA',
    sourcingStrategy: 'MAKE',
    classification: part.class,
  });
  known.set(`${number} ${revision}`, id);
  for (const line of lines) await plm.addLine(lineInput(known, id, line));
  await plm.submit(id);
  await plm.release(id);
};

/** Draws up a second revision: a copy of the first, and the lines that the change makes different. */
const draw = async (plm: Plm, known: PartIds, part: MadePart): Promise<void> => {
  const id = await plm.revise(idOf(known, part.number), part.revision);
  known.set(`${part.number} ${part.revision}`, id);
  const before = await plm.linesOf(id);
  for (const line of part.lines) {
    const found = must(
      before.find(({ partNumber }) => partNumber === line.component),
      `line ${line.component} of ${part.number}`,
    );
    const component = idOf(known, line.component, line.revision);
    if (found.partId !== component) await plm.updateLine(found.id, { componentPartId: toWire(ids.Part, component) });
    if (Number(found.quantity) !== line.quantity) await plm.updateLine(found.id, { quantity: line.quantity });
  }
};

/** Every first revision, from draft to release: bought parts, then assemblies, components first. */
export const releaseFirstRevisions = async (plm: Plm): Promise<PartIds> => {
  const known: PartIds = new Map();
  await inBatches(boughtParts, (part) => createBought(plm, known, part));
  await plm.exchangeable(idOf(known, 'PRP-15'), idOf(known, 'PRP-15C'));
  await inBatches(boughtParts, async ({ number }) => {
    await plm.submit(idOf(known, number));
    await plm.release(idOf(known, number));
  });
  for (const part of madeParts) await createMade(plm, known, part);
  for (const { number, obsolete } of boughtParts) if (obsolete === true) await plm.makeObsolete(idOf(known, number));
  return known;
};

/** Second revisions in draft, and those that have not got further than draft or review. */
export const drawSecondRevisions = async (plm: Plm, known: PartIds): Promise<void> => {
  for (const part of secondRevisions) await draw(plm, known, part);
};

export const releaseSecondRevisions = async (plm: Plm, known: PartIds, ecnId: string): Promise<void> => {
  for (const { number, revision } of secondRevisions) {
    await plm.submit(idOf(known, number, revision));
    await plm.release(idOf(known, number, revision), ecnId);
  }
  for (const { number, from, revision, description, inReview } of unreleasedRevisions) {
    const id = await plm.revise(idOf(known, number, from), revision, description);
    known.set(`${number} ${revision}`, id);
    if (inReview) await plm.submit(id);
  }
};

/** Routings of first revisions, with the drawings that the first operation refers to: the floor hears of them. */
export const releaseRoutings = async (
  plm: Plm,
  known: PartIds,
  drawingsOf: (part: string) => readonly string[],
): Promise<void> => {
  for (const { number, revision, title, operations } of routings) {
    if (revision !== 'A') continue;
    await plm.route({
      ...{ partId: toWire(ids.Part, idOf(known, number)), title },
      operations: operations.map(
        ({ sequence, workCenter, title: description, setup, perUnit, outsideCost }, index) => ({
          ...{ sequence, workCenterType: workCenter, description, runTimePerUnit: perUnit },
          ...(setup === undefined ? {} : { setupTime: setup }),
          isOutsideProcess: outsideCost !== undefined,
          drawingLinkIds:
            index !== 0 ? [] : [...drawingsOf(`${number} ${revision}`)].map((id) => toWire(ids.DrawingLink, id)),
        }),
      ),
    });
  }
};
