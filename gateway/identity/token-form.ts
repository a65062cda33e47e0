/** Characters of a token at most: an issuer's longest have a few thousand, and each is decoded before anybody vouches for it. */
export const longestToken = 8192;

/** Headers by which a token brings the key it wants to be checked with, or says where to fetch one. */
const ownKey = ['jku', 'jwk', 'x5u', 'x5c'];

const quoted = /"(?:[^"\\]|\\.)*"/y;

const textAt = (text: string, place: number): string | undefined => {
  quoted.lastIndex = place;
  return quoted.exec(text)?.[0];
};

/**
 * The first name that stands twice in one object of a JSON text, undefined where none does. Parsers differ in which of two they take,
 * so that a token with two subjects is two tokens. The text must be valid JSON.
 */
export const repeatedName = (text: string): string | undefined => {
  const objects: Set<string>[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    // A list gets a set as well, which stays empty: what is closed is then always what was opened last.
    if (character === '{' || character === '[') objects.push(new Set());
    else if (character === '}' || character === ']') objects.pop();
    if (character !== '"') continue;
    const found = textAt(text, place);
    if (found === undefined) return undefined;
    place += found.length - 1;
    if (!/^\s*:/.test(text.slice(place + 1, place + 64))) continue;
    const name = JSON.parse(found) as string;
    const names = objects.at(-1);
    if (names?.has(name) === true) return name;
    names?.add(name);
  }
  return undefined;
};

const decoded = (part: string): string | undefined => {
  const text = Buffer.from(part, 'base64url').toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? text : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What is wrong with the form of a token, as the end of a sentence that begins "The token"; undefined where its signature may be
 * looked at. Says nothing about whom it is from.
 */
export const malformation = (token: string): string | undefined => {
  if (token.length > longestToken) return `is longer than ${String(longestToken)} characters`;
  const [header = '', payload = ''] = token.split('.').map(decoded);
  if (header === '' || payload === '') return 'is no JSON Web Token that can be read';
  const carried = ownKey.find((name) => Object.hasOwn(JSON.parse(header) as object, name));
  if (carried !== undefined) return `brings a key of its own (${carried}); keys come from the issuer's key set alone`;
  const repeated = repeatedName(header) ?? repeatedName(payload);
  // The name is the sender's own text: quoted only where it is a plain word.
  if (repeated !== undefined)
    return /^\w{1,40}$/.test(repeated) ? `says ${repeated} twice` : 'says one of its claims twice';
  return undefined;
};
