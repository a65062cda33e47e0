import { refuse, type Refusal } from '../../../kernel/errors.ts';
import { checkConversion, checkDesignatorCount, type UnitFact } from './line.rules.ts';

type Rule = 'PINNED' | 'LATEST_RELEASED' | 'FLOATING' | 'UNREVISIONED';

/** What is known of a component at the moment of release. */
export type ComponentFact = {
  partNumber: string;
  revision: string | null;
  revisionRule: Rule;
  /** State of the pinned revision; null where none is pinned. */
  state: string | null;
  /** Born in the ERP and in use: such an item needs no released revision. */
  isActiveErpItem: boolean;
  hasReleasedRevision: boolean;
};

export type LineFact = ComponentFact & {
  findNumber: string;
  quantity: string;
  uom: string;
  baseUom: string;
  referenceDesignators: readonly string[];
  substitutes: readonly ComponentFact[];
};

export type UnitFacts = { unit: (code: string) => UnitFact | undefined; isPack: boolean };

const named = ({ partNumber, revision }: ComponentFact): string =>
  revision === null ? partNumber : `${partNumber} revision ${revision}`;

const notReleased = (line: LineFact, component: ComponentFact, why: string): Refusal =>
  refuse('COMPONENT_NOT_RELEASED', `Line ${line.findNumber}: ${named(component)} ${why}`, {
    details: {
      findNumber: line.findNumber,
      partNumber: component.partNumber,
      revision: component.revision,
      state: component.state,
    },
  });

const checkComponent = (line: LineFact, component: ComponentFact): Refusal | undefined => {
  switch (component.revisionRule) {
    case 'PINNED':
      return component.state === 'RELEASED'
        ? undefined
        : notReleased(
            line,
            component,
            `is ${component.state ?? 'unknown'}. Release it first, or use a revision that is released.`,
          );
    case 'LATEST_RELEASED':
      return component.hasReleasedRevision
        ? undefined
        : notReleased(line, component, 'has no released revision. Release one first.');
    case 'FLOATING':
      return notReleased(line, component, 'floats. Pin the line to a released revision, or set LATEST_RELEASED.');
    case 'UNREVISIONED':
      return component.isActiveErpItem
        ? undefined
        : notReleased(
            line,
            component,
            'has no revisions and is no active item of the ERP. Draw up and release a revision of it.',
          );
  }
};

/** Invariant I2, line by line: the first thing that stands in the way of the release, or undefined. */
export const checkReleasedLine = (line: LineFact, units: UnitFacts): Refusal | undefined =>
  checkComponent(line, line) ??
  line.substitutes.map((substitute) => checkComponent(line, substitute)).find((refusal) => refusal !== undefined) ??
  checkDesignatorCount(line) ??
  checkConversion(
    { code: line.uom, known: units.unit(line.uom), isPack: units.isPack },
    { code: line.baseUom, known: units.unit(line.baseUom) },
  );

/** R4: what supersedes a released revision needs a change notice that is approved and names it. */
export const checkChangeNotice = (
  part: { partNumber: string; revision: string },
  others: readonly string[],
  ecn: { number: string; status: string; names: boolean } | undefined,
): Refusal | undefined => {
  const superseded = others.join(', ');
  if (ecn === undefined) {
    return others.length === 0
      ? undefined
      : refuse(
          'ECN_REQUIRED',
          `${part.partNumber} revision ${part.revision} supersedes released revision ${superseded}: pass ecnId of an approved change notice that names it.`,
          {
            details: { superseded: others },
          },
        );
  }
  if (!['APPROVED', 'RELEASED'].includes(ecn.status))
    return refuse(
      'ECN_REQUIRED',
      `${ecn.number} is ${ecn.status}. Only an approved change notice releases a revision.`,
      { details: { ecn: ecn.number, status: ecn.status } },
    );
  return ecn.names
    ? undefined
    : refuse(
        'ECN_REQUIRED',
        `${ecn.number} has no change to ${part.partNumber} revision ${part.revision}. Add it to the change notice.`,
        { details: { ecn: ecn.number } },
      );
};
