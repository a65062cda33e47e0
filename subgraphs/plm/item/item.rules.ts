import { refuse, type Refusal } from '../../../kernel/errors.ts';

const longest = {
  partNumber: 60,
  revision: 20,
  description: 500,
  classification: 60,
  attributeKey: 60,
  alias: 120,
  system: 60,
};
const attributeTypes = ['STRING', 'NUMBER', 'BOOLEAN', 'DATE', 'URL'];
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u001f\u007f]/;

export type AliasText = { system?: string; number: string; kind: string; organization?: string | null | undefined };
export type AttributeText = { key: string; type?: string; value?: string | null | undefined };

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

export const checkAttributes = (attributes: readonly AttributeText[]): Refusal | undefined => {
  const keys = attributes.map(({ key }) => key);
  const twice = keys.find((key, place) => keys.indexOf(key) !== place);
  if (twice !== undefined) return refuse('VALUE_INVALID', `The attribute "${twice.slice(0, 64)}" is given twice.`);
  const wrong = attributes.find(
    ({ key, type = 'STRING' }) => key.length < 1 || key.length > longest.attributeKey || !attributeTypes.includes(type),
  );
  return wrong === undefined
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `The attribute "${wrong.key.slice(0, 64)}" needs a key of 1 to ${longest.attributeKey} characters and one of the types ${attributeTypes.join(', ')}.`,
      );
};

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

/** The attributes as they are kept: sorted by key, so that equal attributes are equal texts. */
export const keptAttributes = (
  attributes: readonly AttributeText[],
): { key: string; type: string; value: string | null }[] =>
  attributes
    .map(({ key, type = 'STRING', value }) => ({ key, type, value: value ?? null }))
    .sort((left, right) => (left.key < right.key ? -1 : 1));
