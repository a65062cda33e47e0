import { refuse, type Refusal } from '../../../kernel/errors.ts';

const longest = {
  partNumber: 60,
  revision: 20,
  description: 500,
  classification: 60,
  alias: 120,
  system: 60,
};
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u001f\u007f]/;

export type AliasText = { system?: string; number: string; kind: string; organization?: string | null | undefined };

/** Part numbers are text, kept exactly: only what could not be told apart on a label is refused. */
export const checkPartNumber = (partNumber: string): Refusal | undefined => {
  if (
    partNumber.length >= 1 &&
    partNumber.length <= longest.partNumber &&
    partNumber.trim() === partNumber &&
    !control.test(partNumber)
  )
    return undefined;
  const suggestion = partNumber.trim();
  return refuse(
    'PART_NUMBER_FORMAT',
    `"${partNumber.slice(0, 64)}" is no part number: 1 to ${longest.partNumber} characters, no blanks at either end, no control characters.`,
    {
      details:
        suggestion.length >= 1 && suggestion.length <= longest.partNumber && !control.test(suggestion)
          ? { suggestion }
          : {},
    },
  );
};

export const checkRevision = (revision: string): Refusal | undefined =>
  revision.length >= 1 && revision.length <= longest.revision && revision.trim() === revision && !control.test(revision)
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `"${revision.slice(0, 24)}" is no revision: 1 to ${longest.revision} characters, no blanks at either end.`,
      );

const within = (what: string, text: string | null | undefined, most: number): Refusal | undefined =>
  typeof text === 'string' && text.length > most
    ? refuse('VALUE_INVALID', `${what} is ${text.length} characters long; at most ${most} are kept.`)
    : undefined;

/** The texts of an item or part that have a longest length. */
export const checkTexts = ({
  description,
  classification,
}: {
  description?: string | null | undefined;
  classification?: string | null | undefined;
}): Refusal | undefined =>
  within('description', description, longest.description) ??
  within('classification', classification, longest.classification);

export const checkAliases = (aliases: readonly AliasText[]): Refusal | undefined => {
  const wrong = aliases.find(
    ({ system = '', number, organization }) =>
      number.length < 1 ||
      number.length > longest.alias ||
      system.length > longest.system ||
      (organization ?? '').length > longest.alias,
  );
  if (wrong !== undefined)
    return refuse(
      'VALUE_INVALID',
      `The alias "${wrong.number.slice(0, 64)}" needs a number of 1 to ${longest.alias} characters, a system of at most ${longest.system}.`,
    );
  const texts = aliases.map(({ system = '', number, kind, organization }) =>
    [kind, system, number, organization ?? ''].join('\u0000'),
  );
  const twice = aliases[texts.findIndex((text, place) => texts.indexOf(text) !== place)];
  return twice === undefined ? undefined : refuse('VALUE_INVALID', `The alias "${twice.number}" is given twice.`);
};
