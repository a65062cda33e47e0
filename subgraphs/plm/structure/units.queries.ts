import { sql, type RawBuilder } from 'kysely';
import { units } from '../../../kernel/units.ts';

const convertible = units.filter((unit) => unit.numerator !== null);

/** The shared unit list as a table of a statement: `unit (code, dimension, numerator, denominator)`. One home for the factors. */
export const unitTable: RawBuilder<unknown> = sql`unit (code, dimension, numerator, denominator) as materialized (
  select * from unnest(
    ${convertible.map((unit) => unit.code)}::text[], ${convertible.map((unit) => unit.dimension)}::text[],
    ${convertible.map((unit) => unit.numerator)}::numeric[], ${convertible.map((unit) => unit.denominator)}::numeric[])
)`;

/** Joins what converts line `l` into the base unit of its item `i`: item-specific `c`, or the list's `f` (from) and `g` (to). */
export const conversionJoins: RawBuilder<unknown> = sql`
  left join item_uom_conversion c on l.uom <> i.base_uom and c.item_id = l.item_id and c.code = l.uom
  left join unit f on l.uom <> i.base_uom and f.code = l.uom
  left join unit g on l.uom <> i.base_uom and g.code = i.base_uom and g.dimension = f.dimension`;

/** The conversion as a fraction, kept apart so that nothing is rounded on the way; 1 where the unit does not convert. */
export const conversionTop: RawBuilder<unknown> = sql`case when c.factor is not null then c.factor when g.code is not null then f.numerator * g.denominator else 1 end`;
export const conversionBottom: RawBuilder<unknown> = sql`case when c.factor is null and g.code is not null then f.denominator * g.numerator else 1 end`;

/** True where the quantity of the line can be said in its item's base unit. */
export const converts: RawBuilder<boolean> = sql<boolean>`(l.uom = i.base_uom or c.factor is not null or g.code is not null)`;

/** A fraction as one number: exact where its denominator is 1, else to 30 decimals. */
export const valueOf = (top: RawBuilder<unknown>, bottom: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case when ${bottom} = 1 then ${top} else round(${top}, 30) / ${bottom} end`;
