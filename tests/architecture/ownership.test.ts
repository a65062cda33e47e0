import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Kind, parse, type TypeNode } from 'graphql';
import { declaredOwnership } from '../../kernel/declared-ownership.ts';
import { root } from '../../kernel/root.ts';

const supergraph = parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'), { noLocation: true });
const declared = declaredOwnership(supergraph);
const ownerOf = (type: string): string | null | undefined =>
  declared.find((one) => one.type === type && one.field === null)?.owner;

/** The ownership map of the domain model: who alone writes what. */
const map = {
  PLM: [
    'Item',
    'Part',
    'EBom',
    'EBomLine',
    'Routing',
    'RoutingOperation',
    'Ecr',
    'Ecn',
    'DrawingLink',
    'AsBuiltRecord',
  ],
  MES: [
    ...[
      'Procedure',
      'Step',
      'MBom',
      'MBomItem',
      'BuildRequirement',
      'ABomInstallation',
      'AbomSnapshot',
      'Run',
      'RunStep',
    ],
    ...['LaborEntry', 'ScrapRecord', 'InspectionResult', 'Issue', 'MrbDisposition', 'PartInventory', 'Location'],
    ...['InventoryTransfer', 'Receipt', 'ReceiptItem', 'Site', 'Shipment', 'InventoryMovement', 'StockHold', 'PartKit'],
  ],
  ERP: [
    ...['Supplier', 'PaymentTerm', 'PurchaseOrder', 'PurchaseOrderLine', 'ItemReceipt', 'VendorBill', 'VendorBillLine'],
    ...['MatchResult', 'ItemFinancials', 'WorkOrderCompletion', 'GLPosting', 'GLAccount', 'FinancialInventory'],
    ...['AccountingPeriod', 'ReconciliationRun', 'AdjustingEntry', 'Demand', 'WorkCenter', 'VendorCredit', 'JobCost'],
  ],
  INTEGRATION: [
    'Integration',
    'FlowDefinition',
    'Delivery',
    'DeadLetter',
    'WebhookReceiver',
    'WebhookSubscription',
    'HealthCheck',
  ],
} as const;

describe.each(Object.entries(map))('%s', (owner, types) => {
  test.each(types)('owns %s', (type) => {
    expect(ownerOf(type)).toBe(owner);
  });
});

test.each([
  ['Item', 'onHandShopFloor', 'MES'],
  ['Item', 'onHandFinancial', 'ERP'],
  ['Item', 'financials', 'ERP'],
  ['Part', 'runs', 'MES'],
  ['Part', 'mboms', 'MES'],
  ['Part', 'standardCost', 'ERP'],
  ['Run', 'completions', 'ERP'],
  ['Run', 'glPostings', 'ERP'],
  ['Issue', 'ecr', 'PLM'],
  ['ReceiptItem', 'itemReceipt', 'ERP'],
  ['PurchaseOrderLine', 'quantityReceivedOnFloor', 'MES'],
  ['PurchaseOrderLine', 'quantityReceived', 'ERP'],
  ['Supplier', 'receipts', 'MES'],
  ['Site', 'subsidiary', 'ERP'],
  ['Ecn', 'affectedRuns', 'MES'],
])('what %s.%s adds belongs to %s', (type, field, owner) => {
  expect(declared.find((one) => one.type === type && one.field === field)?.owner).toBe(owner);
});

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));

test('no amount of money is read without a scope', () => {
  const open = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION
      ? (definition.fields ?? [])
          .filter(({ type }) => named(type) === 'Money')
          .map(({ name }) => ({ type: definition.name.value, field: name.value }))
          .filter(
            ({ type, field }) =>
              declared.find((one) => one.type === type && one.field === field)?.readScopes.length === 0,
          )
      : [],
  );
  expect(open).toEqual([]);
});

test('every mutation says what to do instead, so that a refusal leads somewhere', () => {
  const silent = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
      ? (definition.fields ?? [])
          .filter(({ directives }) => !directives?.some(({ name }) => name.value === 'otherwise'))
          .map(({ name }) => name.value)
      : [],
  );
  expect(silent).toEqual([]);
});
