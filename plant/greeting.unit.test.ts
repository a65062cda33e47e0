import { expect, test } from '@jest/globals';

import { greeting, oneLine } from './greeting.ts';

const file = {
  endpoint: 'http://127.0.0.1:4000/graphql',
  wsEndpoint: 'ws://127.0.0.1:4000/graphql',
  explorer: 'http://127.0.0.1:4000/explorer',
  subgraphs: { plm: '', mes: '', erp: '', integration: '' },
  pids: {},
  tokens: { PLM: 'aaa', MES: 'bbb', ERP: 'ccc', INTEGRATION: 'ddd', VIEWER: 'eee' },
};

test('an operation in one line, without its comments', () => {
  expect(oneLine('# Runs\n{\n  runs { # all\n    id\n  }\n}\n')).toBe('{ runs { id } }');
});

test('endpoints, explorer, every token and every operation are shown', () => {
  const shown = greeting(file, '/data', [{ title: 'Runs', query: '{\n  runs { id }\n}' }]);
  for (const wanted of [
    file.endpoint,
    file.wsEndpoint,
    `${file.endpoint}/stream`,
    file.explorer,
    ...Object.values(file.tokens),
    'Runs\n    { runs { id } }',
    '/data/plant.json',
  ]) {
    expect(shown).toContain(wanted);
  }
});
