import { createHash } from 'node:crypto';
import type { ExecutionPlant } from './execution-plant.ts';
import type { Inserted } from './floor-plant.ts';

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');

const content = JSON.stringify({
  deltaToEbom: [
    {
      difference: -1,
      ebomLineId: null,
      expectedQuantity: 1,
      findNumber: null,
      installedQuantity: 0,
      kind: 'MISSING',
      partNumber: 'CAP-100',
      revision: 'A',
      substitutePartNumber: null,
      unitOfMeasure: 'EA',
    },
  ],
  ebom: { contentHash: null, partNumber: 'Assembly Part One', revision: 'A' },
  lines: [
    {
      deviationIssueNumber: null,
      ebomRevision: 'A',
      installedAt: '2026-03-02T12:00:00.000Z',
      installedBy: 'dana',
      isDeviation: false,
      level: 1,
      location: 'A-01',
      lotNumber: 'LOT-1',
      partNumber: 'Component Part One',
      path: ['Component Part One'],
      quantity: 5,
      quantityPerParent: 1,
      ratio: 1,
      referenceDesignator: null,
      revision: 'A',
      serialNumber: null,
      substituteForPartNumber: null,
      unitOfMeasure: 'EA',
    },
  ],
});

const planning = async (plant: ExecutionPlant) => {
  const { insert, assembly, componentOne, componentTwo, lax } = plant;
  const workCenter = await insert('work_center', { site_id: lax.id, code: 'WC-1', name: 'Assembly' });
  const released = { status: 'RELEASED', released_at: plant.noon, released_by: 'dana' };
  const procedure = await insert('procedure', {
    family_id: assembly.id,
    procedure_version: 1,
    title: 'Assemble',
    part_id: assembly.id,
    source_routing_id: assembly.id,
    attributes: JSON.stringify([{ key: 'area', type: 'STRING', value: 'clean room' }]),
    ...released,
  });
  const place = { work_center_id: workCenter.id, location_id: plant.bin.id };
  const first = await insert('step', { procedure_id: procedure.id, position: 1, title: 'Prepare', lead_time: 'PT5M' });
  const step = await insert('step', {
    procedure_id: procedure.id,
    position: 2,
    title: 'Join',
    parent_id: first.id,
    upstream_step_ids: [first.id],
    drawing_links: ['https://plm.example/drawings/1'],
    ...place,
  });
  const validations = JSON.stringify([{ kind: 'MAXIMUM', value: '4', message: 'at most 4 N.m' }]);
  const field = { position: 1, name: 'Torque', type: 'NUMBER', unit: 'N.m', required: true, validations };
  await insert('step_field', { step_id: step.id, ...field });
  const ebom = { source_ebom_part_number: 'Assembly Part One', source_ebom_revision: 'A' };
  const bound = { part_id: assembly.id, procedure_id: procedure.id, procedure_family_id: assembly.id };
  const mbom = await insert('mbom', { ...bound, mbom_version: 1, ...ebom, ...released });
  const line = await insert('ebom_line', {
    parent_part_id: assembly.id,
    find_number: '0010',
    component_part_number: 'Component Part One',
    component_part_id: componentOne.id,
    quantity: 5,
    unit_of_measure: 'EA',
  });
  const item = await insert('mbom_item', {
    mbom_id: mbom.id,
    position: 1,
    part_id: componentOne.id,
    quantity: 5,
    unit_of_measure: 'EA',
    origin_ebom_line_id: line.id,
    work_center_id: workCenter.id,
    step_id: step.id,
  });
  await insert('mbom_item_substitute', { mbom_item_id: item.id, part_id: componentTwo.id, ratio: 2 });
  const overlay = await insert('mbom', {
    ...bound,
    mbom_version: 1,
    site_id: lax.id,
    base_mbom_id: mbom.id,
    ...released,
  });
  await insert('mbom_item', {
    mbom_id: overlay.id,
    position: 1,
    part_id: componentTwo.id,
    quantity: 4,
    unit_of_measure: 'EA',
    overlay_action: 'REPLACE',
    overlays_item_id: item.id,
    overlay_reason: 'stocked here',
  });
  return { workCenter, procedure, step, field, mbom: overlay, item };
};

/** One closed run with a row in every table of the execution half, so that every field has something to resolve. */
export const rowsEverywhere = async (plant: ExecutionPlant) => {
  const { insert, lax, assembly, componentOne, componentTwo, noon, bin } = plant;
  const site_id = lax.id;
  const EA = { unit_of_measure: 'EA' };
  const { workCenter, procedure, step, field, mbom, item } = await planning(plant);
  const batch = await insert('run_batch', { site_id, number: 'B-1', title: 'Batch' });
  const demand = await insert('demand', {
    site_id,
    number: 'D-1',
    kind: 'SALES_ORDER',
    status: 'OPEN',
    item_id: assembly['item_id'],
    quantity: 1,
    uom: 'EA',
    need_date: '2026-04-01',
  });
  const before = await plant.run({ part_id: assembly.id });
  const { run, record } = await plant.build(assembly, 1, {
    run: {
      procedure_id: procedure.id,
      mbom_id: mbom.id,
      pinned_ebom_part_number: 'Assembly Part One',
      pinned_ebom_revision: 'A',
      batch_id: batch.id,
      demand_id: demand.id,
      rework_of_id: before.id,
      split_from_id: before.id,
      quantity_completed: 1,
      completed_at: noon,
      closed_at: noon,
      closed_by: 'dana',
    },
  });
  const runStep = await insert('run_step', {
    site_id,
    run_id: run.id,
    step_id: step.id,
    position: 2,
    title: 'Join',
    status: 'COMPLETE',
    completed_at: noon,
    work_center_id: workCenter.id,
    location_id: bin.id,
  });
  const recorded = { value: '3.5', recorded_at: noon, recorded_by: 'dana' };
  await insert('run_step_field', { site_id, run_step_id: runStep.id, ...field, ...recorded });
  const ecn = await insert('ecn', { number: 'ECN-17', status: 'RELEASED' });
  const parts = { from_part_id: assembly.id, to_part_id: componentTwo.id };
  await insert('ecn_notice', { site_id, run_id: run.id, ecn_id: ecn.id, noticed_at: noon, ...parts });
  const issue = await insert('issue', {
    site_id,
    number: 'NCR-1',
    title: 'Scratch',
    status: 'RESOLVED',
    cause_condition: '{"type":"doc"}',
    part_id: assembly.id,
    quantity_affected: 1,
    ...EA,
    run_id: run.id,
    run_step_id: runStep.id,
    resolve_by_run_step_id: runStep.id,
    location_id: bin.id,
    raised_by: 'dana',
    raised_at: noon,
    resolved_at: noon,
    resolved_by: 'eve',
  });
  const other = { site_id, number: 'NCR-2', title: 'Dent', raised_by: 'dana', raised_at: noon };
  const related = await insert('issue', other);
  await insert('issue_relation', { site_id, issue_id: related.id, related_issue_id: issue.id, kind: 'CAUSED_BY' });
  await insert('issue_part_inventory', { site_id, issue_id: issue.id, part_inventory_id: record.id, quantity: 1 });
  await insert('issue_approval', { site_id, issue_id: issue.id, role: 'MRB' });
  await insert('mrb_disposition', {
    site_id,
    issue_id: issue.id,
    type: 'USE_AS_IS',
    availability: 'RELEASE_ON_RESOLVE',
    part_inventory_id: record.id,
    quantity: 1,
    ...EA,
    rework_run_id: run.id,
    decided_at: noon,
  });
  const about = { site_id, run_id: run.id, run_step_id: runStep.id };
  const limits = { value: 3.5, lower_limit: 3, upper_limit: 4, unit_of_measure: 'NEWTON_METRE' };
  await insert('inspection_result', {
    ...about,
    part_inventory_id: record.id,
    issue_id: issue.id,
    characteristic: 'torque',
    kind: 'VARIABLE',
    ...limits,
    pass: true,
    inspected_by: 'dana',
    inspected_at: noon,
  });
  const deviation = { is_deviation: true, deviation_issue_id: issue.id, origin_mbom_item_id: item.id };
  const installation = { run_step_id: runStep.id, substitute_for_part_id: componentOne.id, ratio: 2 };
  await plant.require(run, record, [{ part: componentTwo, quantity: 10, installation }], {
    ...deviation,
    part_id: componentOne.id,
  });
  await insert('abom_snapshot', {
    site_id,
    run_id: run.id,
    part_inventory_id: record.id,
    snapshot_version: 1,
    closed_at: noon,
    content,
    content_hash: hashOf(content),
  });
  await reports(plant, { run, record, issue, about, workCenter });
  return { run, record, issue, ecn, mbom, content };
};

type Reported = { run: Inserted; record: Inserted; issue: Inserted; about: object; workCenter: Inserted };

const reports = async (plant: ExecutionPlant, { run, record, issue, about, workCenter }: Reported): Promise<void> => {
  const { insert, lax, componentOne, componentTwo, noon, bin } = plant;
  const site_id = lax.id;
  const EA = { unit_of_measure: 'EA' };
  const completion = await insert('run_completion', {
    site_id,
    run_id: run.id,
    sequence: 1,
    quantity_completed: 1,
    ...EA,
    final: true,
    completed_at: noon,
    reported_by: 'dana',
    transaction_date: '2026-03-02',
  });
  const of = { site_id, run_completion_id: completion.id, position: 1 };
  const material = { part_id: componentTwo.id, location_id: bin.id, lot_number: await lotOf(plant, run), quantity: 10 };
  await insert('run_completion_material', { ...of, ...material, ...EA });
  await insert('run_completion_operation', {
    ...of,
    kind: 'LABOR',
    work_center_id: workCenter.id,
    labor_type: 'DIRECT',
    hours: 0.5,
  });
  await insert('run_completion_by_product', { ...of, part_id: componentOne.id, quantity: 1, ...EA });
  const worked = { ...about, started_at: noon, ended_at: '2026-03-02T12:30:00Z' };
  await insert('labor_entry', { ...worked, person: 'dana' });
  await insert('machine_entry', { ...worked, work_center_id: workCenter.id, state: 'RUN' });
  await insert('scrap_record', {
    ...about,
    kind: 'PRODUCT',
    part_inventory_id: record.id,
    location_id: bin.id,
    quantity: 1,
    ...EA,
    reason_code: 'TEST',
    issue_id: issue.id,
    recorded_by: 'dana',
    recorded_at: noon,
  });
  await insert('backflush_exception', {
    site_id,
    run_id: run.id,
    run_completion_id: completion.id,
    part_id: componentOne.id,
    status: 'RESOLVED',
    quantity_required: 15,
    quantity_posted: 15,
    ...EA,
    reason: 'line side was empty',
    opened_at: noon,
    resolved_at: noon,
    resolved_by: 'eve',
  });
};

const lotOf = async ({ sql }: ExecutionPlant, run: Inserted): Promise<string | null> => {
  const [row] = await sql<{ lot_number: string | null }>(
    `select lot_number from mes.part_inventory join mes.abom_installation as installation
      on installation.part_inventory_id = part_inventory.id where installation.run_id = $1`,
    [run.id],
  );
  return row?.lot_number ?? null;
};
