import { describe, expect, it } from '@jest/globals';
import { post } from './small-plant.ts';
import { streamingPlant, until } from './streaming-plant.ts';

/** What is asked of a run, in an event and in a query: both must say the same of it. */
const selections: [what: string, selection: string, variables?: string][] = [
  ['its own fields', 'id title status'],
  ['another system’s', 'id part { partNumber description }'],
  ['aliases', 'a: id b: part { c: partNumber d: description e: description(upper: true) }'],
  ['fragments', '...F ... on Run { part { partNumber } }'],
  ['lists', 'parts { partNumber description }'],
  ['two steps', 'part { children { partNumber description } }'],
  ['variables', 'part { description(upper: $yes) }', '($yes: Boolean = true)'],
  ['@skip', 'id part @skip(if: $yes) { description } status', '($yes: Boolean = true)'],
  ['@include', 'id part { weight @include(if: $no) description @include(if: true) }', '($no: Boolean = false)'],
  ['__typename', '__typename part { __typename description }'],
  ['null', 'never part { description }'],
  ['null where the schema forbids it', 'id parts { weight }'],
  ['an error at a field that may be null', 'id part { secret description }'],
  ['errors in a list', 'parts { secret description }'],
];

type Answer = { data: { it: unknown } | null; errors?: { path: (string | number)[] }[] };

const read = (text: string): Answer => {
  const same = text.replace(/"correlationId":"[^"]*"/g, '"correlationId":""');
  return JSON.parse(same) as Answer;
};

/** The answer of a query for a run as the answer for an event that holds the run. */
const lowered = ({ data, errors }: Answer): Answer => ({
  ...(errors === undefined
    ? {}
    : { errors: errors.map((error) => ({ ...error, path: ['it', 'run', ...error.path.slice(1)] })) }),
  data: data === null ? null : { it: { run: data.it } },
});

describe('an event comes out as a query would', () => {
  it.each(selections)('with %s', async (_, selection, variables = '') => {
    const plant = await streamingPlant();
    const fragments = selection.includes('...F') ? 'fragment F on Run { id part { description } }' : '';
    try {
      const client = await plant.join(
        `subscription S${variables} { it: runCompleted { run { ${selection} } } } ${fragments}`,
      );
      await until(() => plant.mes.streams.open === 1, 'a stream upstream');
      for (const sequence of [1, 2, 3]) plant.mes.happen(`STATUS ${String(sequence)}`);
      await until(() => client.events.length === 3, 'three events');
      const queries = await Promise.all(
        ['2', '3', '1'].map((id) =>
          post(plant.gateway.url, {
            query: `query S${variables} { it: run(id: "${id}") { ${selection} } } ${fragments}`,
          }),
        ),
      );
      const statuses = (text: string): string => text.replaceAll(/STATUS \d/g, 'COMPLETE');
      expect(client.events.map(({ result }) => read(statuses(result)))).toEqual(
        queries.map(({ text }) => lowered(read(text))),
      );
    } finally {
      await plant.stop();
    }
  });
});
