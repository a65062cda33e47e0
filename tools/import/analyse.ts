import { baseUnits } from './base-units.ts';
import { cycleFindings } from './cycles.ts';
import { designatorsOf } from './designators.ts';
import { keyText } from './draft.ts';
import type { Alias, Draft, LineDraft, PartDraft } from './draft.ts';
import { figuresOf } from './figures.ts';
import { doubtful, refused } from './findings.ts';
import type { Finding } from './findings.ts';
import { groupBy } from './group-by.ts';
import { partNumberFindings } from './part-numbers.ts';
import type { Plan, PlanLine, PlanPart, PlanSubstitute } from './plan.ts';
import { priceFindings } from './prices.ts';

const longestNote = 2000;
const longestFindNumber = 20;

/** Positions as given where each is there once, else multiples of ten in the order of the file. */
const findNumbers = (lines: readonly LineDraft[]): { numbers: readonly string[]; findings: readonly Finding[] } => {
  const given = lines.map(({ findNumber }) => findNumber);
  const usable =
    given.every((each) => each !== '' && each.length <= longestFindNumber) && new Set(given).size === given.length;
  if (usable) return { numbers: given, findings: [] };
  const numbers = lines.map((_, index) => String((index + 1) * 10).padStart(4, '0'));
  if (given.every((each) => each === '')) return { numbers, findings: [] };
  const message = `The positions under ${lines[0]?.parent.partNumber ?? ''} are not each there once: the lines are numbered in the order of the file.`;
  return {
    numbers,
    findings: [
      doubtful(
        'FIND_NUMBER_REPEATED',
        lines.map(({ place }) => place),
        message,
      ),
    ],
  };
};

const notesOf = (line: LineDraft, reference: string): string =>
  [line.notes, line.approximate ? 'Quantity approximate.' : '', reference].filter((text) => text !== '').join('\n');

const planned = (line: LineDraft, findNumber: string): { line: PlanLine | undefined; findings: readonly Finding[] } => {
  const { figures, findings } = figuresOf(line);
  if (figures === undefined) return { line: undefined, findings };
  const designators = designatorsOf(line, figures);
  const notes = notesOf(line, designators.note);
  const tooLong =
    notes.length > longestNote
      ? [
          refused(
            'TEXT_INVALID',
            line.place,
            `The notes have ${String(notes.length)} characters; at most ${String(longestNote)} are kept.`,
          ),
        ]
      : [];
  return {
    line: {
      rowId: line.place,
      parent: line.parent,
      component: line.component,
      findNumber,
      quantity: figures.quantity,
      uom: figures.uom,
      referenceDesignators: designators.list,
      isOptional: line.optional,
      notes,
    },
    findings: [...designators.findings, ...tooLong],
  };
};

const plannedLines = (lines: readonly LineDraft[]): { lines: readonly PlanLine[]; findings: readonly Finding[] } => {
  const result: PlanLine[] = [];
  const findings: Finding[] = [];
  for (const own of groupBy(lines, ({ parent }) => keyText(parent)).values()) {
    const positions = findNumbers(own);
    findings.push(...positions.findings);
    for (const [index, draft] of own.entries()) {
      const { line, findings: found } = planned(draft, positions.numbers[index] ?? '');
      findings.push(...found);
      if (line !== undefined) result.push(line);
    }
  }
  return { lines: result, findings };
};

/** A number that two parts claim in one system names neither: it is left out for all but the first. */
const soleAliases = (
  parts: readonly PartDraft[],
): { aliases: ReadonlyMap<PartDraft, readonly Alias[]>; findings: readonly Finding[] } => {
  const owners = new Map<string, PartDraft>();
  const aliases = new Map<PartDraft, readonly Alias[]>();
  const findings: Finding[] = [];
  for (const part of parts) {
    const own = part.aliases.filter((alias) => {
      const key = JSON.stringify(alias);
      const owner = owners.get(key) ?? part;
      owners.set(key, owner);
      if (owner.partNumber === part.partNumber) return true;
      const message = `${alias.organization ?? alias.system} ${alias.number} names ${owner.partNumber} and ${part.partNumber}: it is imported for the first only.`;
      findings.push(doubtful('ALIAS_AMBIGUOUS', [owner.place, part.place], message));
      return false;
    });
    aliases.set(part, own);
  }
  return { aliases, findings };
};

const plannedParts = (
  parts: readonly PartDraft[],
  units: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<PartDraft, readonly Alias[]>,
): readonly PlanPart[] =>
  parts.map((part) => ({
    rowId: `part ${part.place}${part.place.startsWith('line') ? ` ${part.partNumber}`.slice(0, 64) : ''}`,
    partNumber: part.partNumber,
    revision: part.revision,
    description: part.description,
    baseUom: units.get(part.partNumber) ?? 'EA',
    sourcingStrategy: part.sourcing ?? 'BUY',
    trackingType: part.isSerial === true ? 'SERIAL' : 'UNTRACKED',
    aliases: aliases.get(part) ?? [],
    attributes: part.attributes,
  }));

const plannedSubstitutes = (
  lines: readonly LineDraft[],
): { substitutes: readonly PlanSubstitute[]; findings: readonly Finding[] } => {
  const substitutes: PlanSubstitute[] = [];
  const findings: Finding[] = [];
  for (const line of lines) {
    for (const [index, key] of line.substitutes.entries()) {
      const priority = index + 1;
      if (keyText(key) === keyText(line.component))
        findings.push(refused('SUBSTITUTE_ITSELF', line.place, `${key.partNumber} is named as its own substitute.`));
      else
        substitutes.push({
          ...key,
          rowId: `substitute ${String(priority)} of ${line.place}`,
          lineRowId: line.place,
          priority,
        });
    }
  }
  return { substitutes, findings };
};

/**
 * From what a file says to what would be sent: every row checked, every doubt reported, nothing guessed. The plan holds the
 * sound rows even where others are refused, for the report; the caller sends it only if none is.
 */
export const analyse = (draft: Draft): Plan => {
  const { units, findings: unitFindings } = baseUnits(draft);
  const { lines, findings: lineFindings } = plannedLines(draft.lines);
  const { substitutes, findings: substituteFindings } = plannedSubstitutes(draft.lines);
  const { aliases, findings: aliasFindings } = soleAliases(draft.parts);
  const prices = [...groupBy(draft.prices, ({ partNumber }) => partNumber)].flatMap(([number, own]) =>
    priceFindings(number, own),
  );
  return {
    parts: plannedParts(draft.parts, units, aliases),
    lines,
    substitutes,
    tops: draft.tops,
    findings: [
      ...draft.findings,
      ...partNumberFindings(draft),
      ...cycleFindings(draft.lines),
      ...lineFindings,
      ...unitFindings,
      ...substituteFindings,
      ...aliasFindings,
      ...prices,
    ],
    later: draft.later,
  };
};
