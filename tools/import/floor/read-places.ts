import { table, text } from '../inventree-tables.ts';
import type { PlanPlace } from './floor-plan.ts';
import { rowOf } from './source.ts';
import type { Source } from './source.ts';

const model = 'stock.stocklocation';

const depth = (parents: ReadonlyMap<string, string>, pk: string): number => {
  let steps = 0;
  for (let at = parents.get(pk); at !== undefined && at !== '' && steps < 100; at = parents.get(at)) steps += 1;
  return steps;
};

/** The places of a fixture, outer ones first. Two of one name are told apart by the path, since a name is given once at a site. */
export const readPlaces = ({ tables }: Source): readonly PlanPlace[] => {
  const rows = [...table(tables, model)];
  const parents = new Map(rows.map(([pk, fields]) => [pk, text(fields, 'parent')]));
  const areas = new Set(parents.values());
  const names = rows.map(([, fields]) => text(fields, 'name'));
  return rows
    .map(([pk, fields]) => {
      const [name, parent] = [text(fields, 'name'), text(fields, 'parent')];
      const isOnly = names.filter((each) => each === name).length === 1;
      const full = isOnly ? name : text(fields, 'pathstring') || `${name} (${pk})`;
      return {
        row: rowOf(model, pk),
        name: (full === '' ? `Place ${pk}` : full).slice(0, 120),
        parent: parents.has(parent) ? rowOf(model, parent) : undefined,
        isArea: areas.has(pk),
        level: depth(parents, pk),
      };
    })
    .sort((left, right) => left.level - right.level)
    .map(({ row, name, parent, isArea }) => ({ row, name, parent, isArea }));
};

/** The row of the place that a field names; undefined where it names none that is in the file. */
export const placeIn = ({ tables }: Source, pk: string): string | undefined =>
  table(tables, model).has(pk) ? rowOf(model, pk) : undefined;
