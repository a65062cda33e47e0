import { quantity as asQuantity } from '../../../../kernel/decimal.ts';
import { Refusal, refuse } from '../../../../kernel/errors.ts';
import { grouped } from '../../grouped.rules.ts';
import { checkConversion, checkDesignatorCount, checkLine, nextFindNumber } from '../../ebom/line.rules.ts';
import type { KnownLine, LineContent, PlannedLine, Reference, StagedRow } from './contents.ts';
import { attempted } from './ledger.rules.ts';
import { keyOf, type Means } from './parts.rules.ts';
import { referenceTo, type Lookup } from './reference.rules.ts';

type LineRow = StagedRow & { kind: 'EBOM_LINE' };
type Parent = { id: string; state: string; lines: readonly KnownLine[] };

const parentOf = ({ parentPartNumber, parentRevision }: LineContent, lookup: Lookup): Parent | Refusal => {
  const reference = referenceTo(parentPartNumber, parentRevision, lookup);
  if (reference instanceof Refusal) return reference;
  return {
    id: reference.partId ?? '',
    state: reference.state ?? '',
    lines: lookup.known.lines.get(reference.partId ?? '') ?? [],
  };
};

// Find numbers that are left out are given in the order of the rows, so that the same file gets the same ones again.
const numbered = (rows: readonly LineRow[]): { row: LineRow; findNumber: string }[] => {
  const taken = rows.flatMap(({ content }) => (content.findNumber === null ? [] : [content.findNumber]));
  let last = nextFindNumber(taken);
  const next = (): string => {
    const given = last;
    last = nextFindNumber([given]);
    return given;
  };
  return rows.map((row) => ({ row, findNumber: row.content.findNumber ?? next() }));
};

const agrees = (
  line: KnownLine,
  { content, findNumber, uom, quantity }: { content: LineContent; findNumber: string; uom: string; quantity: string },
): boolean =>
  line.findNumber === findNumber &&
  line.partNumber === content.componentPartNumber &&
  line.revision === content.componentRevision &&
  line.quantity === quantity &&
  line.uom === uom &&
  line.quantityType === content.quantityType &&
  line.isOptional === content.isOptional &&
  line.isPhantom === content.isPhantom &&
  line.notes === content.notes &&
  JSON.stringify(line.referenceDesignators) === JSON.stringify(content.referenceDesignators);

// The line that a row asks for, or why it cannot be.
const lineOf = (
  { content }: LineRow,
  findNumber: string,
  lookup: Lookup,
  means: Means,
): { component: Reference; uom: string; quantity: string } | Refusal => {
  const component = referenceTo(content.componentPartNumber, content.componentRevision, lookup);
  if (component instanceof Refusal) return component;
  const quantity = attempted(() => asQuantity(content.quantity, 'quantity'));
  if (quantity instanceof Refusal) return quantity;
  const uom = content.uom ?? component.baseUom;
  const wrong =
    checkLine({ ...content, findNumber, quantity, scrapFactor: '0' }) ??
    checkConversion(
      { code: uom, known: means.unit(uom), isPack: component.packs.includes(uom) },
      { code: component.baseUom, known: means.unit(component.baseUom) },
    );
  return wrong ?? { component, uom, quantity };
};

const planLine = (
  row: LineRow,
  findNumber: string,
  parent: Parent,
  lookup: Lookup,
  means: Means,
): PlannedLine | undefined => {
  const { content } = row;
  const { ledger, release, newId } = means;
  const refused = (refusal: Refusal): undefined => {
    ledger.refuse(row.id, refusal);
  };
  const line = lineOf(row, findNumber, lookup, means);
  if (line instanceof Refusal) return refused(line);
  const { component, uom, quantity } = line;
  const isThere = (known: KnownLine): boolean => agrees(known, { content, findNumber, uom, quantity });
  const there = parent.state === 'NEW' ? undefined : parent.lines.find(isThere);
  if (there !== undefined) {
    ledger.skip(row.id, 'There already.', { ebomLineId: there.id });
    return undefined;
  }
  const mixed = parent.state === 'NEW' ? undefined : checkExistingParent(content, parent);
  if (mixed !== undefined) return refused(mixed);
  const count = checkDesignatorCount({ ...content, findNumber, uom, quantity });
  if (count !== undefined && !release) ledger.doubt(row.id, count);
  const made = { id: newId(), rowId: row.rowId, stagedId: row.id, parentId: parent.id };
  return { ...content, ...made, findNumber, uom, quantity, component };
};

// A structure that is there already is never mixed with an imported one.
const checkExistingParent = (
  { parentPartNumber, parentRevision }: LineContent,
  { state, lines }: Parent,
): Refusal | undefined => {
  const parent = `${parentPartNumber} revision ${parentRevision}`;
  if (state === 'DRAFT' && lines.length === 0) return undefined;
  if (state === 'DRAFT')
    return refuse(
      'ALREADY_EXISTS',
      `${parent} has an engineering BOM already, without such a line. Add the line with addEbomLine, or import another revision.`,
    );
  if (state === 'IN_REVIEW')
    return refuse('STATE_INVALID', `${parent} is under review. Send it back with rejectReview before adding lines.`);
  return refuse('RELEASED_IMMUTABLE', `${parent} is ${state} and never changes. Import the next revision.`, {
    rule: 'rule 2',
    owner: 'PLM',
  });
};

/** What the EBOM_LINE rows make. Rows that cannot be made are refused in the ledger. */
export const planLines = (rows: readonly LineRow[], lookup: Lookup, means: Means): PlannedLine[] =>
  [...grouped(rows, ({ content }) => keyOf(content.parentPartNumber, content.parentRevision)).values()].flatMap(
    (ofParent) => {
      const [first] = ofParent;
      const parent = first === undefined ? undefined : parentOf(first.content, lookup);
      if (parent === undefined) return [];
      const taken = new Map<string, string>();
      return numbered(ofParent).flatMap(({ row, findNumber }) => {
        const rival = taken.get(findNumber);
        taken.set(findNumber, rival ?? row.rowId);
        if (parent instanceof Refusal) means.ledger.refuse(row.id, parent);
        else if (rival !== undefined)
          means.ledger.refuse(
            row.id,
            refuse(
              'ALREADY_EXISTS',
              `Row ${rival} has the find number ${findNumber} of the same assembly. Give this line another, or leave it out.`,
            ),
          );
        else return planLine(row, findNumber, parent, lookup, means) ?? [];
        return [];
      });
    },
  );
