import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { documentJudge, judgeVariables } from './check.ts';
import { defaultLimits } from './limits.ts';
import { measure } from './measure.ts';

const limitOf = (source: string): unknown => {
  const refusal = documentJudge({ ...defaultLimits, depth: 100 })(source);
  return (refusal?.extensions['details'] as { limit: string } | undefined)?.limit;
};

describe('fragments', () => {
  test('a bomb of 2^49 fields is measured in no time', () => {
    const bomb = Array.from(
      { length: 49 },
      (_, place) => `fragment f${place} on T { a { ...f${place + 1} } b { ...f${place + 1} } }`,
    );
    const started = performance.now();
    expect(limitOf(`{ ...f0 } ${bomb.join(' ')} fragment f49 on T { c }`)).toBe('selections');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a bomb of nothing but names of types is one as well', () => {
    const bomb = Array.from(
      { length: 49 },
      (_, place) => `fragment f${place} on T { ...f${place + 1} ...f${place + 1} }`,
    );
    expect(limitOf(`{ ...f0 } ${bomb.join(' ')} fragment f49 on T { __typename }`)).toBe('rootFields');
  });

  test('root fields are counted where they are spread', () => {
    expect(
      limitOf(
        `{ ...f ...f } fragment f on Query { ${Array.from({ length: 11 }, (_, place) => `r${place}`).join(' ')} }`,
      ),
    ).toBe('rootFields');
  });

  test('a circle of fragments ends', () => {
    expect(limitOf('{ ...a } fragment a on T { x { ...b } } fragment b on T { y { ...a } }')).toBeUndefined();
  });

  test('laid out or spread, a selection has the same measure', () => {
    const tree = fc.letrec((tie) => ({
      set: fc
        .array(tie('field'), { minLength: 1, maxLength: 4, depthIdentifier: 'set' })
        .map((fields) => `{ ${fields.join(' ')} }`),
      field: fc.oneof(
        { maxDepth: 6, depthIdentifier: 'set' },
        fc.constant('leaf'),
        tie('set').map((set) => `node ${set as string}`),
      ),
    }));
    fc.assert(
      fc.property(tree.set, (set) => {
        const whole = measure(parse(`{ run ${set} }`));
        const spread = measure(parse(`{ run { ...f } } fragment f on T ${set}`));
        expect({ ...spread, fragments: 0 }).toEqual(whole);
      }),
    );
  });
});

test('variables at the limit are taken, one level more is not', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  expect(judgeVariables({ value: nested(defaultLimits.inputDepth) }, defaultLimits)).toBeUndefined();
  expect(judgeVariables({ value: nested(defaultLimits.inputDepth + 1) }, defaultLimits)?.code).toBe('LIMIT_EXCEEDED');
});
