import type { Kysely } from 'kysely';
import { normalForm, spellingsOf } from '../../../kernel/spelling.ts';
import type { Database } from '../database.generated.ts';
import { grouped } from '../grouped.rules.ts';
import {
  exactAliasHolders,
  knownItems,
  knownLines,
  knownParts,
  numbersSpelled,
  reachablePairs,
} from './import.queries.ts';
import type { Known, KnownItem, StagedRow } from './plan/contents.ts';
import { keyOf } from './plan/parts.rules.ts';

const numbersIn = (rows: readonly StagedRow[]): string[] => [
  ...new Set(
    rows.flatMap((row) =>
      row.kind === 'EBOM_LINE'
        ? [row.content.parentPartNumber, row.content.componentPartNumber]
        : [row.content.partNumber],
    ),
  ),
];

const lookalikesOf = async (
  db: Kysely<Database>,
  rows: readonly StagedRow[],
  numbers: readonly string[],
  items: ReadonlyMap<string, KnownItem>,
) => {
  const planned = new Set(rows.flatMap((row) => (row.kind === 'PART' ? [row.content.partNumber] : [])));
  const unknown = numbers.filter((number) => !items.has(number) && !planned.has(number));
  return grouped(
    unknown.length === 0 ? [] : await numbersSpelled(db, [...new Set(unknown.flatMap(spellingsOf))]),
    normalForm,
  );
};

/** What PLM holds of everything these rows name: a fixed number of statements, however many rows. */
export const readKnown = async (db: Kysely<Database>, rows: readonly StagedRow[]): Promise<Known> => {
  const numbers = numbersIn(rows);
  const items = new Map((await knownItems(db, numbers)).map((item) => [item.partNumber, item]));
  const found = await knownParts(
    db,
    [...items.values()].map(({ id }) => id),
  );
  const parts = new Map(found.map((part) => [keyOf(part.partNumber, part.revision), part]));
  const named = (partNumber: string, revision: string | null) => parts.get(keyOf(partNumber, revision ?? ''))?.id ?? [];
  const lineRows = rows.filter((row) => row.kind === 'EBOM_LINE');
  const parents = [
    ...new Set(lineRows.flatMap(({ content }) => named(content.parentPartNumber, content.parentRevision))),
  ];
  const components = [
    ...new Set(lineRows.flatMap(({ content }) => named(content.componentPartNumber, content.componentRevision))),
  ];
  const exact = rows.flatMap((row) =>
    row.kind === 'PART' ? row.content.aliases.filter(({ kind }) => kind === 'EXACT') : [],
  );
  const holders =
    exact.length === 0
      ? []
      : await exactAliasHolders(
          db,
          exact.map(({ system }) => system),
          exact.map(({ number }) => number),
        );
  const pairs = await reachablePairs(db, components, parents);
  return {
    items,
    parts,
    lines: grouped(parents.length === 0 ? [] : await knownLines(db, parents), ({ partId }) => partId),
    exactAliases: new Map(holders.map(({ system, number, itemId }) => [keyOf(system, number), itemId])),
    lookalikes: await lookalikesOf(db, rows, numbers, items),
    leadsTo: new Map(
      [...grouped(pairs, ({ start }) => start)].map(([start, ways]) => [start, ways.map(({ target }) => target)]),
    ),
  };
};
