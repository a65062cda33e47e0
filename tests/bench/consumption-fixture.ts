import type pg from 'pg';

/** 500 completed runs with 10 installations each, of 100 component parts from 20 bins. */
export const loadConsumption = async (client: pg.Client): Promise<void> => {
  await client.query('set role triad_mes_owner; set search_path = mes');
  await client.query(`
    insert into site (id, code, name, time_zone) values ('00000000-0000-7000-8000-000000000001', 'BENCH', 'Bench', 'UTC');
    insert into location (id, site_id, name, type)
      select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'BIN-' || n, 'BIN' from generate_series(1, 20) n;
    insert into item (id, part_number, base_uom) select gen_random_uuid(), 'BENCH-' || n, 'EA' from generate_series(0, 100) n;
    insert into part (id, item_id, part_number, revision, lifecycle_state, base_uom)
      select gen_random_uuid(), id, part_number, 'A', 'RELEASED', 'EA' from item where part_number like 'BENCH-%';
    create temporary table component as
      select p.id, p.item_id, l.id as location_id, (row_number() over (order by p.part_number)) - 1 as n
      from part p join location l on l.name = 'BIN-' || (1 + length(p.part_number) % 20) where p.part_number <> 'BENCH-0';
    insert into part_inventory (id, site_id, item_id, part_id, location_id, unit_of_measure, quantity)
      select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', item_id, id, location_id, 'EA', 1000000 from component;
    create temporary table build as
      select n, gen_random_uuid() as run_id, gen_random_uuid() as inventory_id from generate_series(1, 500) n;
    insert into part_inventory (id, site_id, item_id, part_id, unit_of_measure, quantity)
      select b.inventory_id, '00000000-0000-7000-8000-000000000001', p.item_id, p.id, 'EA', 3 from build b, part p where p.part_number = 'BENCH-0';
    insert into run (id, site_id, number, title, status, part_id, part_inventory_id, planned_quantity, quantity_completed, unit_of_measure, started_at, completed_at)
      select b.run_id, '00000000-0000-7000-8000-000000000001', 'BENCH-' || n, 'Bench run ' || n, 'COMPLETE', p.id, b.inventory_id, 3, 3, 'EA', now(), now()
      from build b, part p where p.part_number = 'BENCH-0';
    update part_inventory i set origin_run_id = b.run_id from build b where b.inventory_id = i.id;
    create temporary table needed as
      select gen_random_uuid() as id, b.inventory_id, b.run_id, k as position, c.id as part_id, s.id as used_id, s.location_id
      from build b cross join generate_series(1, 10) k
      join component c on c.n = (b.n * 10 + k) % 100 join part_inventory s on s.part_id = c.id;
    insert into build_requirement (id, site_id, part_inventory_id, run_id, position, part_id, quantity_per_parent_part_inventory, unit_of_measure)
      select id, '00000000-0000-7000-8000-000000000001', inventory_id, run_id, position, part_id, 2.4, 'EA' from needed;
    insert into abom_installation (id, site_id, build_requirement_id, parent_part_inventory_id, part_inventory_id, quantity, location_at_install_id, run_id, installed_at, installed_by)
      select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', id, inventory_id, used_id, 7.2, location_id, run_id, now(), 'bench' from needed;
  `);
  await client.query('reset role');
  await client.query('analyze');
};

/** The answer of the consumption query, made by one statement. */
export const consumptionSql = `
  select json_build_object('runs', json_build_object('edges', json_agg(json_build_object('node', json_build_object(
    'title', r.title,
    'partInventory', json_build_object(
      'part', json_build_object('partNumber', p.part_number),
      'quantity', i.quantity,
      'buildRequirements', (
        select json_agg(json_build_object('abomInstallations', (
          select json_agg(json_build_object(
            'quantityInstalledPerParentPartInventory', round(a.quantity / i.quantity, 6),
            'partInventory', json_build_object('location', json_build_object('id', ui.location_id), 'part', json_build_object('partNumber', up.part_number))
          ) order by a.installed_at, a.id)
          from mes.abom_installation a join mes.part_inventory ui on ui.id = a.part_inventory_id join mes.part up on up.id = ui.part_id
          where a.build_requirement_id = q.id and a.removed_at is null)) order by q.position)
        from mes.build_requirement q where q.part_inventory_id = i.id))))
    order by r.id)))::text as answer
  from mes.run r join mes.part_inventory i on i.id = r.part_inventory_id join mes.part p on p.id = i.part_id
  where r.status = 'COMPLETE'`;
