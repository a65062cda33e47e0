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
