import type { Edit } from './edit.ts';

const graph = (edit: Omit<Edit, 'kind'>): Edit => ({ ...edit, kind: 'graph' });

/** Edits of what may be written, and of what a list gives away. */
export const writeEdits: readonly Edit[] = [
  graph({
    name: 'MES changes the price of an order line',
    code: 'MUTATION_MISPLACED',
    in: 'mes.graphql',
    find: 'type Mutation {\n',
    put: 'type Mutation {\n  closeOrderLine(id: ID!, etag: String!): PurchaseOrderLine @owner(system: ERP)\n',
  }),
  graph({
    name: 'ERP releases a part',
    code: 'MUTATION_MISPLACED',
    in: 'erp.graphql',
    find: 'type Mutation {\n',
    put: 'type Mutation {\n  approvePart(id: ID!, etag: String!): Part @owner(system: PLM)\n',
  }),
  graph({
    name: 'a mutation that is nobody’s',
    code: 'MUTATION_OWNER_MISSING',
    in: 'mes.graphql',
    find: 'type Mutation {\n',
    put: 'type Mutation {\n  closeRun(id: ID!, etag: String!): Run\n',
  }),
  graph({
    name: 'a receipt sets the price',
    code: 'INPUT_FIELD_COINCIDES',
    in: 'mes.graphql',
    find: '  purchaseOrderLineId: ID!\n',
    put: '  purchaseOrderLineId: ID!\n  unitPrice: Decimal\n',
  }),
  graph({
    name: 'an order sets the schedule of a run',
    code: 'INPUT_FIELD_COINCIDES',
    in: 'erp.graphql',
    find: '  unitPrice: Decimal\n',
    put: '  unitPrice: Decimal\n  scheduledStart: DateTime\n',
  }),
  graph({
    name: 'the floor writes the weight of a part, two levels down',
    code: 'INPUT_FIELD_COINCIDES',
    in: 'mes.graphql',
    find: '  purchaseOrderLineId: ID!\n',
    put: '  purchaseOrderLineId: ID!\n  pieces: [PieceInput!]\n',
    and: [
      {
        in: 'mes.graphql',
        find: 'type Query {\n',
        put: 'input PieceInput @owner(system: MES) {\n  weight: Float\n}\n\ntype Query {\n',
      },
    ],
  }),
  graph({
    name: 'an argument, not an input, carries it',
    code: 'INPUT_FIELD_COINCIDES',
    in: 'mes.graphql',
    find: 'createReceipt(input: CreateReceiptInput!)',
    put: 'createReceipt(input: CreateReceiptInput!, needDate: Date)',
  }),
  graph({
    name: 'an input says itself that its field is another’s',
    code: 'INPUT_FIELD_FOREIGN',
    in: 'mes.graphql',
    find: '  purchaseOrderLineId: ID!\n',
    put: '  purchaseOrderLineId: ID!\n  promised: Date @owner(system: ERP)\n',
  }),
  graph({
    name: 'an intake of MES’s receipts takes what PLM owns',
    code: 'INPUT_FIELD_FOREIGN',
    in: 'erp.graphql',
    find: '  receiptId: ID!\n',
    put: '  receiptId: ID!\n  title: String @owner(system: PLM)\n',
  }),
  graph({
    name: 'a whole order line goes in as an input of MES',
    code: 'INPUT_TYPE_FOREIGN',
    in: 'mes.graphql',
    find: '  purchaseOrderLineId: ID!\n',
    put: '  purchaseOrderLineId: ID!\n  line: OrderLineInput\n',
    and: [
      {
        in: 'mes.graphql',
        find: 'type Query {\n',
        put: 'input OrderLineInput @owner(system: ERP) {\n  lineNumber: Int\n}\n\ntype Query {\n',
      },
    ],
  }),
  graph({
    name: 'runs are found by the price of their part',
    code: 'FILTER_REACHES_FOREIGN',
    in: 'mes.graphql',
    find: '  partNumber: StringFilter\n',
    put: '  partNumber: StringFilter\n  weight: FloatFilter\n',
  }),
  graph({
    name: 'what may not be read can be searched',
    code: 'ACCESS_OPEN',
    in: 'mes.graphql',
    find: '  person: StringFilter @access(scopes: [["mes:read", "mes:read:people"]])\n',
    put: '  person: StringFilter\n',
  }),
  graph({
    name: 'what may not be read can be sorted by',
    code: 'ACCESS_OPEN',
    in: 'mes.graphql',
    find: '  PERSON_ASC @access(scopes: [["mes:read", "mes:read:people"]])\n',
    put: '  PERSON_ASC\n',
  }),
  graph({
    name: 'bills can be counted without reading them',
    code: 'ACCESS_OPEN',
    in: 'erp.graphql',
    find: 'type VendorBillConnection @owner(system: ERP) @access(scopes: [["erp:read", "erp:read:finance"]])',
    put: 'type VendorBillConnection @owner(system: ERP)',
  }),
  graph({
    name: 'bills can be filtered without reading them',
    code: 'ACCESS_OPEN',
    in: 'erp.graphql',
    find: 'input VendorBillsInputFilters @owner(system: ERP) @access(scopes: [["erp:read", "erp:read:finance"]])',
    put: 'input VendorBillsInputFilters @owner(system: ERP)',
  }),
];
