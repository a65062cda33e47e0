/** What one request may ask at most. Everything here is refused before a subgraph hears of it. */
export type Limits = {
  /** Bytes of the body. */
  bodyBytes: number;
  /** Tokens of the document. */
  tokens: number;
  /** Fields below one another; introspection is not counted. */
  depth: number;
  /** Aliased fields of the document. */
  aliases: number;
  /** Fields of an operation's root, fragments laid out. */
  rootFields: number;
  /** Fields of an operation with all fragments laid out: what a fragment bomb makes many of. */
  selections: number;
  /** Directives of the document. */
  directives: number;
  /** Fragments that the document defines. */
  fragments: number;
  /** Lists and objects below one another, in variables and in literals. */
  inputDepth: number;
};

export type LimitName = keyof Limits;

export const defaultLimits: Limits = {
  bodyBytes: 1_048_576,
  tokens: 15_000,
  depth: 25,
  aliases: 30,
  rootFields: 20,
  selections: 2_000,
  directives: 50,
  fragments: 50,
  inputDepth: 32,
};

/** How each limit is spoken of. */
export const limitNouns: Record<LimitName, string> = {
  bodyBytes: 'bytes of body',
  tokens: 'tokens',
  depth: 'levels of fields',
  aliases: 'aliases',
  rootFields: 'root fields',
  selections: 'fields with all fragments laid out',
  directives: 'directives',
  fragments: 'fragments',
  inputDepth: 'levels of lists and objects in one value',
};
