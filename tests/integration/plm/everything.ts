import type { TestDatabase } from '../../support/database.ts';

/** One row at least of every kind that PLM reads, around the part EV-TOP revision A. */
export const writeEverything = async (database: TestDatabase): Promise<void> => {
  await database.sql(`
    with top as (select id, item_id from plm.part where part_number = 'EV-TOP' and revision = 'A'),
      leaf as (select id, item_id from plm.part where part_number = 'EV-LEAF'),
      line as (select l.id from plm.ebom_line l join plm.ebom e on e.id = l.ebom_id where e.part_number = 'EV-TOP'),
      alias as (insert into plm.part_alias (id, item_id, system, number, kind) select gen_random_uuid(), item_id, 'netsuite', 'EV TOP', 'EXACT' from top),
      pack as (insert into plm.item_uom_conversion (id, item_id, code, factor) select gen_random_uuid(), item_id, 'REEL', 5000 from leaf),
      pair as (insert into plm.part_interchange (part_id, other_part_id) select top.id, leaf.id from top, leaf union all select leaf.id, top.id from top, leaf),
      substitute as (insert into plm.ebom_substitute (id, ebom_line_id, item_id, part_id) select gen_random_uuid(), (select id from line limit 1), item_id, id from top),
      drawing as (insert into plm.drawing_link (id, part_id, uri, document_number) select gen_random_uuid(), id, 'https://drawings.example/1', 'DWG-1' from top returning id),
      routing as (insert into plm.routing (id, part_id, title, lifecycle_state, released_at) select gen_random_uuid(), id, 'Assembly', 'RELEASED', now() from top returning id),
      operation as (insert into plm.routing_operation (id, routing_id, sequence, work_center_type, setup_time, run_time_per_unit) select gen_random_uuid(), id, 10, 'ASSEMBLY', 'PT20M', 'PT1M30S' from routing returning id),
      shown as (insert into plm.routing_operation_drawing select operation.id, drawing.id from operation, drawing),
      ecr as (insert into plm.ecr (id, number, title, requested_by) values (gen_random_uuid(), 'ECR-1', 'Longer screw', 'amy') returning id),
      issue as (insert into plm.ecr_source_issue select id, '01890000-0000-7000-8000-000000000001' from ecr),
      concerned as (insert into plm.ecr_affected_part select ecr.id, top.id from ecr, top),
      ecn as (insert into plm.ecn (id, number, title, effective_from) values (gen_random_uuid(), 'ECN-1', 'Longer screw', '2026-03-01') returning id),
      carried as (insert into plm.ecn_ecr select ecn.id, ecr.id from ecn, ecr),
      change as (insert into plm.ecn_change (id, ecn_id, position, from_part_id, to_part_id, action) select gen_random_uuid(), ecn.id, 1, top.id, leaf.id, 'REVISE' from ecn, top, leaf),
      approval as (insert into plm.ecn_approval (id, ecn_id, role) select gen_random_uuid(), id, 'QUALITY' from ecn),
      built as (insert into plm.as_built_record (id, part_id, run_id, part_inventory_id, serial_number, quantity, unit_of_measure, snapshot_version, closed_at, content_hash)
        select gen_random_uuid(), id, gen_random_uuid(), gen_random_uuid(), 'SN-1', 1, 'EA', 1, now(), repeat('a', 64) from top returning id),
      installed as (insert into plm.as_built_line (id, as_built_record_id, position, level, part_number, revision, part_id, quantity, unit_of_measure)
        select gen_random_uuid(), built.id, 1, 1, 'EV-LEAF', 'A', leaf.id, 2.4, 'EA' from built, leaf),
      inspected as (insert into plm.inspection_record (id, part_id, inspection_result_id, run_id, characteristic, kind, value, unit_of_measure, pass, inspected_at)
        select gen_random_uuid(), id, gen_random_uuid(), gen_random_uuid(), 'Bore', 'VARIABLE', 10.02, 'MMT', true, now() from top),
      batch as (insert into plm.import_batch (id, source, started_by) values (gen_random_uuid(), 'a.csv', 'amy') returning id),
      received as (insert into plm.import_row (id, import_batch_id, position, row_id, kind, content, part_id) select gen_random_uuid(), batch.id, 1, '1', 'PART', '{}', top.id from batch, top)
    insert into plm.external_id select 'arena', 'guid', 'X1', id from top`);
};
