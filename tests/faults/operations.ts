import type { Operation } from './listener.ts';

export type Listening = Operation & { wants: (event: { project: string; site: string }) => boolean };

const all = (): boolean => true;
const head = 'cursor eventId';

/** What front ends ask for beside the event: within MES, in PLM, in ERP, by aliases, fragments and conditions. */
const selections: readonly string[] = [
  'sequence',
  'run { number status }',
  'run { number part { partNumber description } }',
  'run { part { ebom { lines { findNumber quantity } } } }',
  'run { part { partNumber standardCost { amount } } }',
  'quantityCompleted built: run { no: number }',
  'run { ... on Run { number } ...more } materialConsumption { quantity }',
  'run { number part @include(if: $wide) { description } }',
];

const named = (selection: string, filters: string, place: number): string =>
  `subscription Op${String(place)}($after: Cursor, $wide: Boolean = true) { runCompleted(after: $after${filters}) { ${head} ${selection} } }${
    selection.includes('...more') ? ' fragment more on Run { title part { revision } }' : ''
  }`.replace(selection.includes('$wide') ? '\u0000' : ', $wide: Boolean = true', '');

const filters: readonly { text: string; wants: Listening['wants'] }[] = [
  { text: '', wants: all },
  { text: ', filters: { project: { eq: "P-1" } }', wants: ({ project }) => project === 'P-1' },
  { text: ', filters: { siteCode: { eq: "AUS" } }', wants: ({ site }) => site === 'AUS' },
];

/** Twenty operations that differ. */
export const operations: readonly Listening[] = Array.from({ length: 20 }, (_, place) => {
  const filter = filters[place % filters.length] ?? { text: '', wants: all };
  const selection = selections[place % selections.length] ?? 'sequence';
  return { name: `Op${String(place)}`, query: named(selection, filter.text, place), wants: filter.wants };
});
