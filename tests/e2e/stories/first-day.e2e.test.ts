import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';

let company: Company;

beforeAll(async () => {
  company = await startCompany();
}, 60_000);

afterAll(() => company.close());

test('a company on its first day owes nothing and breaks no rule', async () => {
  expect(await company.amiss()).toEqual({});
  expect(await company.balance('GR_IR')).toBe('0');
  expect(await company.ask('{ sites { edges { node { id code } } } }')).toMatchObject({
    sites: { edges: expect.arrayContaining([{ node: { id: company.site('LAX'), code: 'LAX' } }]) },
  });
});

test('what a system releases waits for whoever must hear of it', async () => {
  const draft = 'part { id _etag }';
  type Draft = { part: { id: string; _etag: string } };
  const { part } = await company.act<Draft>('PLM', 'createPart', { partNumber: 'BRKT-001' }, draft);
  const { part: reviewed } = await company.act<Draft>(
    'PLM',
    'submitForReview',
    { id: part.id, etag: part._etag },
    draft,
  );
  await company.act('PLM', 'releasePart', { id: part.id, etag: reviewed._etag });
  expect(await company.integration.waiting()).toMatchObject([{ system: 'plm', type: 'plm.part.released' }]);
});
