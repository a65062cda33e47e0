import { quantity as asQuantity } from '../../../../kernel/decimal.ts';
import { Refusal, refuse } from '../../../../kernel/errors.ts';
import { checkSubstitute } from '../../ebom/component.rules.ts';
import type { KnownLine, PlannedLine, PlannedSubstitute, StagedRow } from './contents.ts';
import { attempted } from './ledger.rules.ts';
import { keyOf, type Means } from './parts.rules.ts';
import { referenceTo, type Lookup } from './reference.rules.ts';

type SubstituteRow = StagedRow & { kind: 'SUBSTITUTE' };

const lineUnknown = (lineRowId: string) =>
  refuse(
    'IMPORT_INVALID',
    `No EBOM_LINE row of this import that can be made has the rowId "${lineRowId.slice(0, 64)}".`,
  );

/** What the SUBSTITUTE rows make, on the lines that the import makes; `existing` are lines that are there already, by rowId. */
export const planSubstitutes = (
  rows: readonly SubstituteRow[],
  lines: readonly PlannedLine[],
  existing: ReadonlyMap<string, KnownLine>,
  lookup: Lookup,
  means: Means,
): PlannedSubstitute[] => {
  const byRowId = new Map(lines.map((line) => [line.rowId, line]));
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const { content } = row;
    const refused = (refusal: Refusal): [] => {
      means.ledger.refuse(row.id, refusal);
      return [];
    };
    const there = existing.get(content.lineRowId);
    const name = keyOf(content.partNumber, content.revision ?? '');
    if (there?.substitutes.includes(name) === true) {
      means.ledger.skip(row.id, 'There already.', {});
      return [];
    }
    if (there !== undefined)
      return refused(
        refuse(
          'ALREADY_EXISTS',
          'Its line is there already, without this substitute. Add it with updateEbomLine, or import another revision.',
        ),
      );
    const line = byRowId.get(content.lineRowId);
    if (line === undefined) return refused(lineUnknown(content.lineRowId));
    const component = referenceTo(content.partNumber, content.revision, lookup);
    if (component instanceof Refusal) return refused(component);
    const ratio = attempted(() => asQuantity(content.ratio, 'ratio'));
    if (ratio instanceof Refusal) return refused(ratio);
    const wrong = checkSubstitute({ ratio, priority: content.priority });
    if (wrong !== undefined) return refused(wrong);
    if (taken.has(`${line.id} ${name}`))
      return refused(
        refuse('ALREADY_EXISTS', `${content.partNumber} is a substitute on the same line already, by another row.`),
      );
    taken.add(`${line.id} ${name}`);
    return [{ ...content, ratio, id: means.newId(), lineId: line.id, component }];
  });
};
