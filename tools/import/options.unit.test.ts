import { expect, test } from '@jest/globals';
import { optionsFrom } from './options.ts';

test('words become options', () => {
  expect(optionsFrom(['bom.csv', '--format', 'depth', '--dry-run', '--top', '00123', '--unit', 'pcs'])).toMatchObject({
    file: 'bom.csv',
    format: 'depth',
    dryRun: true,
    release: false,
    revision: 'A',
    top: '00123',
    unit: 'pcs',
  });
  expect(optionsFrom(['--help'])).toBe('help');
});

test.each([
  [[]],
  [['a', 'b']],
  [['a', '--format', 'xml']],
  [['a', '--unknown']],
  [['a', '--unit', 'gal']],
  [['a', '--format']],
])('%j is refused in words', (words) => {
  expect(optionsFrom(words)).toBeInstanceOf(Error);
});

test('floor and books: what, where, at which rates', () => {
  const what = ['file.json', '--release', '--what', 'parts, orders,builds', '--site', 'LAX', '--rate', 'EUR=1.08'];
  expect(optionsFrom(what)).toMatchObject({
    what: new Set(['parts', 'orders', 'builds']),
    site: 'LAX',
    rates: new Map([['EUR', '1.08']]),
    source: 'inventree',
  });
  expect(optionsFrom(['file.json'])).toMatchObject({ what: new Set(['parts']) });
  const wrong = [
    ['--what', 'parts,colours'],
    ['--what', 'parts,stock'],
    ['--what', 'stock', '--check'],
    ['--rate', 'EUR'],
  ];
  for (const words of wrong) expect(optionsFrom(['file.json', ...words])).toBeInstanceOf(Error);
});
