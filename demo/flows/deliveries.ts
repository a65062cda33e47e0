import { demoId } from '../ids.ts';
import { minutesAfter } from '../calendar.ts';
import type { Plant } from '../plant.ts';
import { founded, siteOf, type Site } from '../world.ts';
import { bookedReceipts, unheardReceipt } from './receipts.ts';

type Sent = {
  flow: string;
  source: 'MES' | 'EXTERNAL';
  eventId: string;
  type: string;
  at: Date;
  key: string;
  site: Site;
  operation: string;
  identifiers: readonly (readonly [string, string])[];
};
type State = 'DELIVERED' | 'RETRYING' | 'DEAD';

const attributes = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([key, value]) => ({ key, type: 'STRING', value }));

const writeDelivery = (
  plant: Plant,
  flowId: string,
  sent: Sent,
  state: State,
  failed?: { class: 'TRANSIENT' | 'MAPPING'; code: string; message: string; attempts: number },
): string => {
  const id = demoId('delivery', `${sent.flow}/${sent.eventId}`, sent.at);
  plant.world.integration.add('delivery', {
    id,
    flowDefinitionId: flowId,
    siteId: sent.site.id,
    source: sent.source,
    eventId: sent.eventId,
    eventType: sent.type,
    eventTime: sent.at,
    key: sent.key,
    state,
    identifiers: attributes(sent.identifiers),
    correlationId: sent.eventId,
    attemptCount: failed?.attempts ?? 1,
    nextAttemptAt: state === 'RETRYING' ? minutesAfter(sent.at, 2160) : null,
    deliveredAt: state === 'DELIVERED' ? new Date(sent.at.getTime() + 1400) : null,
    outcome: state === 'DELIVERED' ? 'accepted' : null,
    errorClass: failed?.class ?? null,
    errorCode: failed?.code ?? null,
    errorMessage: failed?.message ?? null,
  });
  const attempts = failed?.class === 'MAPPING' ? 0 : (failed?.attempts ?? 1);
  for (let number = 1; number <= attempts; number += 1) {
    const started = minutesAfter(sent.at, number === 1 ? 0 : 2 ** number);
    plant.world.integration.add('deliveryAttempt', {
      id: demoId('deliveryAttempt', `${id}/${String(number)}`, started),
      deliveryId: id,
      siteId: sent.site.id,
      number,
      startedAt: started,
      finishedAt: new Date(started.getTime() + (failed === undefined ? 900 : 30_000)),
      outcome: failed === undefined ? 'ACCEPTED' : 'FAILED',
      errorClass: failed?.class ?? null,
      errorCode: failed?.code ?? null,
      errorMessage: failed?.message ?? null,
      idempotencyKey: sent.eventId,
      request: `mutation ${sent.operation}`,
      response: failed === undefined ? '{"data":"accepted"}' : null,
    });
  }
  return id;
};

const receipts = 'receipt-to-item-receipt';
const orders = 'sap-purchase-orders';
type Ids = { flow: (code: string) => string; integration: (code: string) => string };

const writeReceipts = async (plant: Plant, ids: Ids): Promise<void> => {
  for (const receipt of await bookedReceipts(plant)) {
    const sent: Sent = {
      flow: receipts,
      source: 'MES',
      eventId: receipt.eventId,
      type: 'mes.receipt.posted',
      at: receipt.at,
      key: receipt.orderId,
      site: siteOf(plant.world, receipt.site),
      operation: 'postItemReceipt',
      identifiers: [
        ['receipt', receipt.number],
        ['itemReceipt', receipt.booked],
      ],
    };
    writeDelivery(plant, ids.flow(receipts), sent, 'DELIVERED');
  }
};

/** A receipt that ERP has not answered for: tried again, and an incident meanwhile. */
const writeRetry = async (plant: Plant, ids: Ids): Promise<void> => {
  const washers = await unheardReceipt(plant, 'PS-4502');
  const sent: Sent = {
    flow: receipts,
    source: 'MES',
    eventId: washers.eventId,
    type: 'mes.receipt.posted',
    at: washers.at,
    key: washers.key,
    site: siteOf(plant.world, 'LAX'),
    operation: 'postItemReceipt',
    identifiers: [
      ['receipt', washers.number],
      ['partNumber', 'WSH-M3'],
    ],
  };
  const message = 'ERP did not answer within 10 s.';
  const failed = { class: 'TRANSIENT', code: 'SUBGRAPH_UNAVAILABLE', message, attempts: 7 } as const;
  writeDelivery(plant, ids.flow(receipts), sent, 'RETRYING', failed);
  plant.world.integration.add('incident', {
    id: demoId('incident', 'erp-silent', founded),
    integrationId: ids.integration('kestrel-core'),
    flowDefinitionId: ids.flow(receipts),
    title: 'ERP does not answer for one order',
    severity: 'MINOR',
    state: 'OPEN',
    startedAt: washers.at,
    detectedAt: minutesAfter(washers.at, 3),
    cause: 'The order is locked by a person in ERP.',
  });
};

/** An order from outside whose part number is nobody's: dead before any call, with the number that is probably meant. */
const writeDead = (plant: Plant, ids: Ids): void => {
  const at = new Date('2026-03-11T17:12:00Z');
  const site = siteOf(plant.world, 'LAX');
  const message =
    'The part number "brkt 001 " is unknown. BRKT-001 is the same when trimmed, in capitals and with a dash: confirm it once.';
  const sent: Sent = {
    flow: orders,
    source: 'EXTERNAL',
    eventId: demoId('sapEvent', '4500017', at),
    type: 'sap.purchase-order.released',
    at,
    key: '4500017',
    site,
    operation: 'applyPurchaseOrder',
    identifiers: [
      ['purchaseOrder', '4500017'],
      ['partNumber', 'brkt 001 '],
    ],
  };
  const failed = { class: 'MAPPING', code: 'PART_NUMBER_FORMAT', message, attempts: 0 } as const;
  const dead = writeDelivery(plant, ids.flow(orders), sent, 'DEAD', failed);
  plant.world.integration.add('deadLetter', {
    id: demoId('deadLetter', '4500017', at),
    deliveryId: dead,
    flowDefinitionId: ids.flow(orders),
    siteId: site.id,
    state: 'OPEN',
    errorClass: 'MAPPING',
    code: 'PART_NUMBER_FORMAT',
    firstError: message,
    lastError: message,
    suggestion: 'BRKT-001',
    attemptCount: 0,
    diedAt: at,
  });
};

/** Receipts that became item receipts, the one that ERP has not answered for, and an order whose part number nobody knows. */
export const writeDeliveries = async (plant: Plant, ids: Ids): Promise<void> => {
  await writeReceipts(plant, ids);
  await writeRetry(plant, ids);
  writeDead(plant, ids);
};
