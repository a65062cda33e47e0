import type pg from 'pg';

/** A released structure of 20 x 20 x 50: 20,420 lines on three levels; the 500 different screws at the bottom recur. */
export const loadStructure = async (client: pg.Client): Promise<void> => {
  await client.query('set role triad_plm_owner; set search_path = plm');
  await client.query(`
    create temporary table member as
      select 'BIG-TOP' as number, null::text as parent, 1 as find
      union all select 'BIG-' || a, 'BIG-TOP', a from generate_series(1, 20) a
      union all select 'BIG-' || a || '-' || b, 'BIG-' || a, b from generate_series(1, 20) a, generate_series(1, 20) b
      union all select 'BIG-SCREW-' || ((a * 7 + b * 13 + c * 17) % 500), 'BIG-' || a || '-' || b, c
        from generate_series(1, 20) a, generate_series(1, 20) b, generate_series(1, 50) c;
    insert into item (id, part_number, base_uom) select gen_random_uuid(), number, 'EA' from (select distinct number from member) m;
    insert into part (id, item_id, part_number, revision, lifecycle_state, released_at)
      select gen_random_uuid(), id, part_number, 'A', 'RELEASED', now() from item where part_number like 'BIG-%';
    insert into ebom (id, part_id, part_number, revision) select gen_random_uuid(), id, part_number, 'A' from part where part_number in (select parent from member);
    insert into ebom_line (id, ebom_id, find_number, item_id, part_id, revision_rule, quantity, uom)
      select gen_random_uuid(), e.id, m.find::text, p.item_id, p.id, 'PINNED', 2, 'EA'
      from member m join ebom e on e.part_number = m.parent join part p on p.part_number = m.number;
  `);
  await client.query('reset role');
  await client.query('analyze');
};

/** The plainest explosion: what each component sums up to. Summed before items are looked up, which are a million here. */
export const explosionSql = `
  with recursive tree as (
    select l.item_id, l.part_id, l.quantity::numeric as quantity from plm.ebom e join plm.ebom_line l on l.ebom_id = e.id where e.part_number = 'BIG-TOP'
    union all
    select l.item_id, l.part_id, tree.quantity * l.quantity
    from tree join plm.ebom e on e.part_id = tree.part_id join plm.ebom_line l on l.ebom_id = e.id
  )
  select i.part_number, needed.quantity
  from (select item_id, sum(quantity) as quantity from tree group by item_id) needed
  join plm.item i on i.id = needed.item_id order by i.part_number`;

/** A million and a hundred items, to page through. */
export const loadItems = async (client: pg.Client): Promise<void> => {
  await client.query(
    `set role triad_plm_owner; insert into plm.item (id, part_number, base_uom) select gen_random_uuid(), 'PAGED-' || lpad(n::text, 8, '0'), 'EA' from generate_series(1, 1000100) n; reset role`,
  );
  await client.query('vacuum analyze plm.item');
};
