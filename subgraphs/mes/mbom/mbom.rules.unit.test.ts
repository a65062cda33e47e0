import { expect, test } from '@jest/globals';
import { overlaid, type OverlayLine as Line } from './mbom.rules.ts';

const template = (id: string): Line => ({ id, overlayAction: null, overlaysItemId: null });

test('an overlay replaces and omits in place, and adds at the end', () => {
  const base = ['screw', 'glue', 'label'].map(template);
  const overlay: Line[] = [
    { id: 'tape', overlayAction: 'ADD', overlaysItemId: null },
    { id: 'epoxy', overlayAction: 'REPLACE', overlaysItemId: 'glue' },
    { id: 'no label', overlayAction: 'OMIT', overlaysItemId: 'label' },
  ];
  expect(overlaid(base, overlay).map((item) => item.id)).toEqual(['screw', 'epoxy', 'tape']);
});

test('an empty overlay leaves the template as it is', () => {
  expect(overlaid([template('screw')], []).map((item) => item.id)).toEqual(['screw']);
});
