import type { Draft, PartDraft } from './draft.ts';
import { doubtful, refused } from './findings.ts';
import type { Finding } from './findings.ts';

/** Two numbers that a reader takes for one: letter case, spaces, dashes and underscores apart. Leading zeros count. */
const foldedNumber = (partNumber: string): string =>
  partNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212_]+/gu, '');

const limits = { partNumber: 60, revision: 20, description: 500 } as const;

const tooLong = (part: PartDraft): readonly Finding[] =>
  (Object.entries(limits) as [keyof typeof limits, number][])
    .filter(([field, most]) => [...part[field]].length > most)
    .map(([field, most]) => {
      const code = field === 'description' ? 'TEXT_INVALID' : 'PART_NUMBER_FORMAT';
      return refused(
        code,
        part.place,
        `The ${field} of ${part.partNumber.slice(0, limits.partNumber)} has ${String([...part[field]].length)} characters; at most ${String(most)} are kept.`,
      );
    });

const ambiguous = (parts: readonly PartDraft[]): readonly Finding[] => {
  const groups = new Map<string, Map<string, string>>();
  for (const { partNumber, place } of parts) {
    const group = groups.get(foldedNumber(partNumber)) ?? new Map<string, string>();
    if (!group.has(partNumber)) group.set(partNumber, place);
    groups.set(foldedNumber(partNumber), group);
  }
  return [...groups.values()]
    .filter((group) => group.size > 1)
    .map((group) => {
      const written = [...group.keys()].map((number) => `"${number}"`).join(' and ');
      const [first = ''] = group.keys();
      return refused(
        'PART_NUMBER_AMBIGUOUS',
        [...group.values()],
        `${written} differ in case, spaces or dashes only.`,
        `Write it one way throughout, for example "${first}".`,
      );
    });
};

/** 1.23457E+11 is how a spreadsheet shows a long number it has taken for a figure; 1E10 without a sign is left alone. */
const converted = (parts: readonly PartDraft[]): readonly Finding[] =>
  parts
    .filter(({ partNumber }) => /^\d(?:\.\d+)?E\+\d+$/iu.test(partNumber))
    .map(({ partNumber, place }) =>
      doubtful('PART_NUMBER_CONVERTED', place, `"${partNumber}" looks like a figure written by a spreadsheet.`),
    );

const nameless = (parts: readonly PartDraft[]): readonly Finding[] =>
  parts
    .filter(({ partNumber }) => partNumber === '')
    .map(({ place }) => refused('PART_NUMBER_MISSING', place, 'The part has neither a number nor a name.'));

/** What is wrong or doubtful about the part numbers of a draft. */
export const partNumberFindings = ({ parts }: Draft): readonly Finding[] => [
  ...nameless(parts),
  ...parts.flatMap(tooLong),
  ...ambiguous(parts),
  ...converted(parts),
];
