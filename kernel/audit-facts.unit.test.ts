import { describe, expect, test } from '@jest/globals';
import { changeOf, failureOf, namesBy } from './audit-facts.ts';
import { kept } from './audit.ts';
import { refuse, statuses, type RefusalCode } from './errors.ts';

const names = namesBy({ EBomLine: 'ebl', GLPosting: 'glp', Site: 'sit' });
const uuid = '01900000-0000-7000-8000-000000000001';

describe('names', () => {
  test('an event’s noun is a type of the graph, however it is written there', () => {
    expect(['ebom-line', 'gl-posting', 'site', 'unheard-of'].map(names.typeOf)).toEqual([
      'EBomLine',
      'GLPosting',
      'Site',
      'UnheardOf',
    ]);
  });

  test('an id on the wire is a record where its prefix is known', () => {
    expect(names.recordOf(names.wireOf('Site', uuid))).toEqual({ objectType: 'Site', objectId: uuid });
    expect([names.recordOf('xyz_123'), names.recordOf('sit_123'), names.recordOf(7), names.recordOf('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(names.wireOf('Unheard', uuid)).toBe(uuid);
  });
});

describe('changeOf', () => {
  test('no event, no change', () => expect(changeOf([], { id: uuid }, names)).toEqual({}));
});

describe('failureOf', () => {
  const outcomes = (Object.keys(statuses) as RefusalCode[]).map((code): [RefusalCode, string | undefined] => {
    const status: number = statuses[code];
    if (status === 503) return [code, undefined];
    return [code, status === 401 || status === 403 ? 'DENIED' : 'REFUSED'];
  });

  test.each(outcomes)('%s is %s', (code, outcome) => {
    expect(failureOf(refuse(code, 'why'))?.outcome).toBe(outcome);
  });

  test('a defect is no answer to the attempt', () => expect(failureOf(new Error('defect'))).toBeUndefined());
});

describe('kept', () => {
  test.each([[null], [undefined]])('%s is nothing', (nothing) => expect(kept(nothing)).toBeNull());

  test('false stays, and so does null, under the name of a secret', () => {
    expect(kept({ hasPassword: false, token: null, idempotencyKey: 'k' })).toBe(
      '{"hasPassword":false,"token":null,"idempotencyKey":"k"}',
    );
  });
});
