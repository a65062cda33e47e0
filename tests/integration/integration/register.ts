import { newId } from '../../../kernel/id.ts';
import type { TestDatabase } from '../../support/database.ts';

/** Sites of the register below. */
export type Sites = { lax: string; muc: string };

const insert = async (database: TestDatabase, table: string, row: Record<string, unknown>): Promise<string> => {
  const id = newId();
  const all = { id, ...row };
  const names = Object.keys(all);
  const places = names.map((_, place) => `$${String(place + 1)}`);
  await database.sql(
    `insert into integration.${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(all),
  );
  return id;
};

/** One row in every table, and a delivery with attempts and a dead letter for each of `deliveries` events, by turns of LAX and MUC. */
export const fillRegister = async (database: TestDatabase, deliveries: number): Promise<Sites> => {
  const put = (table: string, row: Record<string, unknown>): Promise<string> => insert(database, table, row);
  const lax = await put('site', { code: 'LAX' });
  const muc = await put('site', { code: 'MUC' });
  const connector = await put('connector_certification', {
    connector: 'netsuite',
    connector_version: '1.4',
    product: 'NetSuite',
    product_major_version: '2026',
    certification: 'CERTIFIED',
    certified_by: 'A. Steward',
    certified_at: '2026-01-05T08:00:00Z',
  });
  const engagement = await put('engagement', { name: 'NetSuite at LAX' });
  await put('engagement_party', {
    engagement_id: engagement,
    role: 'VENDOR',
    name: 'Triad',
    contact: 'vendor@example.com',
  });
  await put('engagement_party', {
    engagement_id: engagement,
    role: 'CUSTOMER',
    name: 'Plant',
    contact: 'plant@example.com',
  });
  const integration = await put('integration', {
    code: 'ns-prod',
    name: 'NetSuite',
    environment: 'PRODUCTION',
    phase: 2,
    state: 'UAT',
    owner: 'O. Wner',
    sla_max_lag: 'PT5S',
    sla_max_error_rate: '0.001',
    uat_deadline: '2026-06-30T00:00:00Z',
    connector_certification_id: connector,
    engagement_id: engagement,
  });
  await put('acceptance_criterion', {
    integration_id: integration,
    position: 1,
    statement: 'Each receipt has its item receipt.',
    query: '{ receipts { edges { node { id } } } }',
    expected: '{}',
  });
  await put('environment_fingerprint', {
    integration_id: integration,
    taken_at: '2026-01-06T00:00:00Z',
    product: 'NetSuite',
    version: '2026.1',
    verified: false,
    differences: JSON.stringify([{ field: 'version', expected: '2025.2', found: '2026.1' }]),
    units: ['EA'],
    checksum: 'abc',
  });
  const flow = await put('flow_definition', {
    integration_id: integration,
    code: 'receipt-to-item-receipt',
    name: 'Receipts',
    object: 'RECEIPT',
    source: 'MES',
    target: 'ERP',
    event_types: ['mes.receipt.posted'],
    key: 'purchaseOrderId',
    operation: 'postItemReceipt',
  });
  await put('health_check', {
    integration_id: integration,
    flow_definition_id: flow,
    kind: 'LAG',
    name: 'Lag of receipts',
    state: 'PASS',
    observed_value: '0.4',
    threshold: '5',
    unit: 's',
    checked_at: '2026-01-07T00:00:00Z',
  });
  await put('incident', {
    integration_id: integration,
    title: 'ERP was down',
    severity: 'MAJOR',
    state: 'RECOVERED',
    started_at: '2026-01-07T01:00:00Z',
    detected_at: '2026-01-07T01:00:10Z',
    recovered_at: '2026-01-07T01:05:00Z',
  });
  const receiver = await put('webhook_receiver', {
    name: 'Data lake',
    webhook_uri: 'https://hooks.example.com/triad',
    secret_reference: 'file:lake',
  });
  const subscription = await put('webhook_subscription', {
    webhook_receiver_id: receiver,
    resource: 'RUN',
    action: 'UPDATE',
  });
  await put('webhook_event', {
    webhook_subscription_id: subscription,
    site_id: lax,
    event_id: 'e-1',
    resource: 'RUN',
    action: 'UPDATE',
    entity_id: 'run_1',
    occurred_at: '2026-01-07T02:00:00Z',
    payload: '{}',
  });
  const confirmed = { state: 'CONFIRMED', confirmed_by: 'S. Teward', confirmed_at: '2026-01-05T09:00:00Z' };
  await put('part_number_mapping', {
    external_system: 'netsuite-prod',
    external_part_number: '00123',
    part_number: 'BRKT-001',
    ...confirmed,
  });
  await put('unit_mapping', {
    external_system: 'netsuite-prod',
    external_unit: 'each',
    unit_of_measure: 'EA',
    ...confirmed,
  });
  await put('site_mapping', {
    external_system: 'netsuite-prod',
    external_site: 'Plant 1000',
    site_id: lax,
    ...confirmed,
  });
  await put('dimension_mapping', {
    external_system: 'netsuite-prod',
    dimension: 'costCenter',
    external_value: '410',
    value: 'CC-410',
    ...confirmed,
  });
  for (let place = 0; place < deliveries; place += 1) {
    const site_id = place % 2 === 0 ? lax : muc;
    const delivery = await put('delivery', {
      flow_definition_id: flow,
      site_id,
      source: 'MES',
      event_id: `event-${String(place)}`,
      event_type: 'mes.receipt.posted',
      event_time: '2026-01-07T03:00:00Z',
      key: `po-${String(place)}`,
      state: 'DEAD',
      correlation_id: 'c-1',
      attempt_count: 1,
      identifiers: JSON.stringify([{ key: 'purchaseOrder', type: 'STRING', value: 'PO-1001' }]),
    });
    await put('delivery_attempt', {
      delivery_id: delivery,
      site_id,
      number: 1,
      started_at: '2026-01-07T03:00:01Z',
      finished_at: '2026-01-07T03:00:02Z',
      outcome: 'REFUSED',
      error_class: 'BUSINESS_REJECT',
      error_code: 'OVER_RECEIPT',
      idempotency_key: `event-${String(place)}`,
      request: '{}',
    });
    const dead = await put('dead_letter', {
      delivery_id: delivery,
      flow_definition_id: flow,
      site_id,
      error_class: 'BUSINESS_REJECT',
      code: 'OVER_RECEIPT',
      first_error: 'too much',
      last_error: 'too much',
      attempt_count: 1,
      died_at: '2026-01-07T03:00:02Z',
    });
    await put('dead_letter_replay', {
      dead_letter_id: dead,
      site_id,
      requested_at: '2026-01-07T04:00:00Z',
      requested_by: 'ann',
      reason: 'order was raised',
    });
  }
  return { lax, muc };
};
