import type { LineDraft } from './draft.ts';
import type { Figures } from './figures.ts';
import { doubtful } from './findings.ts';
import type { Finding } from './findings.ts';

const pieces = new Set(['EA', 'H87', 'C62']);
const longest = 30;
const largestRange = 500;
const isDesignator = (text: string): boolean => /^[A-Z]{1,4}\d+[A-Z]?$/iu.test(text);

/** R1-R4 as R1 R2 R3 R4; the text itself where it is no range. */
const expanded = (text: string): readonly string[] => {
  const range = /^([A-Z]{1,4})(\d+)\s*[-–]\s*(?:\1)?(\d+)$/iu.exec(text);
  const [from, to] = [Number(range?.[2]), Number(range?.[3])];
  if (range?.[1] === undefined || !(to >= from) || to - from >= largestRange) return [text];
  const letters = range[1];
  return Array.from({ length: to - from + 1 }, (_, index) => `${letters}${String(from + index)}`);
};

/** Designators of a cell: separated by comma or semicolon, or by blanks where every word is a designator. */
const listed = (text: string): readonly string[] => {
  const words = text
    .split(/[,;]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return words.flatMap((word) => {
    const apart = word.split(/\s+/u);
    return apart.length > 1 && apart.every(isDesignator) ? apart : expanded(word);
  });
};

const stopped = (text: string): readonly string[] | undefined => {
  const list = listed(text.replace(/\.\s*(?=[A-Z])/giu, ', '));
  return list.length > listed(text).length && list.every(isDesignator) ? list : undefined;
};

/**
 * The reference designators of a line. Where they do not fit (one per piece, each once, at most 30 characters) the line is
 * imported without them and keeps the text in its notes: what was meant is for the author to say.
 */
export const designatorsOf = (
  line: LineDraft,
  { quantity, uom }: Figures,
): { list: readonly string[]; note: string; findings: readonly Finding[] } => {
  const list = listed(line.designators);
  const fits = new Set(list).size === list.length && list.every((each) => each.length <= longest);
  if (fits && (list.length === 0 || !pieces.has(uom) || String(list.length) === quantity))
    return { list, note: '', findings: [] };
  const meant = stopped(line.designators);
  const told = `The reference designators "${line.designators}" of ${line.component.partNumber}`;
  const left = 'The line is imported without them; its notes keep the text.';
  const found =
    meant === undefined
      ? doubtful(
          'DESIGNATOR_COUNT',
          line.place,
          `${told} name ${String(new Set(list).size)}, its quantity is ${quantity}. ${left}`,
        )
      : doubtful(
          'DESIGNATOR_SEPARATOR',
          line.place,
          `${told} have a full stop where a comma may be meant. ${left}`,
          `Write ${meant.join(', ')}, if that is meant.`,
        );
  return { list: [], note: `Reference: ${line.designators}`, findings: [found] };
};
