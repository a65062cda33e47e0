import { expect, test } from '@jest/globals';
import { continued } from './carry.rules.ts';

const earlier = (itemId: string, findNumber: string | null, name: string) => ({ itemId, findNumber, name });

test('a line continues the one of its item, by find number where there are several', () => {
  const kept = continued(
    [
      { itemId: 'screw', findNumber: '0020' },
      { itemId: 'screw', findNumber: '0040' },
      { itemId: 'plate', findNumber: '0050' },
      { itemId: 'glue', findNumber: '0060' },
    ],
    [
      earlier('screw', '0010', 'first'),
      earlier('screw', '0020', 'second'),
      earlier('plate', '0030', 'plate'),
      earlier('glue', null, 'manufacturing only'),
    ],
  );
  expect(kept.map((one) => one?.name)).toEqual(['second', 'first', 'plate', undefined]);
});
