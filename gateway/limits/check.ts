import { GraphQLError, Source, parse } from 'graphql';
import { refuse, type Refusal } from '../../kernel/errors.ts';
import { limitNouns, type LimitName, type Limits } from './limits.ts';
import { measure, type Measure } from './measure.ts';

const remembered = 2000;

/** The refusal LIMIT_EXCEEDED of one limit, named with its figures. `found` is left out where counting stopped at the limit. */
export const overLimit = (limit: LimitName, maximum: number, found?: number): Refusal =>
  refuse(
    'LIMIT_EXCEEDED',
    `The request has ${found === undefined ? 'more' : String(found)} ${limitNouns[limit]}${found === undefined ? ' than' : '; at most'} ${String(maximum)}${found === undefined ? '' : ' are taken'}. Split it into smaller requests.`,
    {
      details: { limit, maximum, ...(found === undefined ? {} : { found }) },
    },
  );

const measured: readonly (keyof Measure)[] = [
  'depth',
  'aliases',
  'rootFields',
  'selections',
  'directives',
  'fragments',
  'inputDepth',
];

const judge = (source: string, limits: Limits): Refusal | undefined => {
  try {
    const found = measure(parse(new Source(source), { maxLexicalTokens: limits.tokens, noLocation: true }));
    const broken = measured.find((limit) => found[limit] > limits[limit]);
    return broken === undefined ? undefined : overLimit(broken, limits[broken], found[broken]);
  } catch (error) {
    // The parser and the measure descend with the document; what exhausts the stack is thousands of levels deep.
    if (error instanceof RangeError) return overLimit('depth', limits.depth);
    if (error instanceof GraphQLError)
      return error.message.includes('tokens') ? overLimit('tokens', limits.tokens) : undefined;
    throw error;
  }
};

/**
 * Judges documents by their size, before they are validated: some rules of validation take time that grows with the square of it.
 * Undefined where nothing is too large, and for what does not parse: that is told by the parser. Verdicts are kept by text.
 */
export const documentJudge = (limits: Limits): ((source: string) => Refusal | undefined) => {
  const verdicts = new Map<string, Refusal | undefined>();
  return (source) => {
    if (verdicts.has(source)) return verdicts.get(source);
    const verdict = judge(source, limits);
    if (verdicts.size >= remembered) verdicts.clear();
    if (source.length < 100_000) verdicts.set(source, verdict);
    return verdict;
  };
};

/** Refuses variables nested beyond the limit; walks without recursion, since JSON may be as deep as the body is long. */
export const judgeVariables = (variables: unknown, { inputDepth }: Limits): Refusal | undefined => {
  const inside = (value: unknown): unknown[] =>
    value !== null && typeof value === 'object' ? Object.values(value) : [];
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    // The object of variables itself is not counted.
    if (depth > inputDepth + 1) return overLimit('inputDepth', inputDepth);
    level = level.flatMap(inside);
  }
  return undefined;
};
