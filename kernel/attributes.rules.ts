import { refuse, type Refusal } from './errors.ts';

const longestKey = 60;
const types = ['STRING', 'NUMBER', 'BOOLEAN', 'DATE', 'URL'];

/** A user-defined attribute as it is given; a STRING unless told. */
type AttributeText = { key: string; type?: string; value?: string | null | undefined };

/** Refuses VALUE_INVALID for a key that is given twice, empty or too long, and for a type that is none. */
export const checkAttributes = (attributes: readonly AttributeText[]): Refusal | undefined => {
  const keys = attributes.map(({ key }) => key);
  const twice = keys.find((key, place) => keys.indexOf(key) !== place);
  if (twice !== undefined) return refuse('VALUE_INVALID', `The attribute "${twice.slice(0, 64)}" is given twice.`);
  const wrong = attributes.find(
    ({ key, type = 'STRING' }) => key.length < 1 || key.length > longestKey || !types.includes(type),
  );
  return wrong === undefined
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `The attribute "${wrong.key.slice(0, 64)}" needs a key of 1 to ${String(longestKey)} characters and one of the types ${types.join(', ')}.`,
      );
};

/** The attributes as they are kept: sorted by key, so that equal attributes are equal texts. */
export const keptAttributes = (
  attributes: readonly AttributeText[],
): { key: string; type: string; value: string | null }[] =>
  attributes
    .map(({ key, type = 'STRING', value }) => ({ key, type, value: value ?? null }))
    .sort((left, right) => (left.key < right.key ? -1 : 1));
