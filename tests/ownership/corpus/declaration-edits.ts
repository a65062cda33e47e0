import type { Edit } from './edit.ts';

const declaration = (edit: Omit<Edit, 'kind'>): Edit => ({ ...edit, kind: 'declaration' });

/** Edits of the words of ownership alone. */
export const declarationEdits: readonly Edit[] = [
  declaration({
    name: 'two systems of record for one type',
    code: 'TWO_OWNERS',
    in: 'erp.graphql',
    find: '"A run. System of record: MES."\ntype Run @key(fields: "id") @owner(system: MES)',
    put: '"A run. System of record: ERP."\ntype Run @key(fields: "id") @owner(system: ERP)',
  }),
  declaration({
    name: 'a field of MES that says it is PLM’s',
    code: 'OWNER_ELSEWHERE',
    in: 'mes.graphql',
    find: '  runs: [Run!]! @owner(system: MES)',
    put: '  runs: [Run!]! @owner(system: PLM)',
  }),
  declaration({
    name: 'a field of an own type that says it is another’s',
    code: 'OWNER_ELSEWHERE',
    in: 'erp.graphql',
    find: '  needDate: Date\n',
    put: '  needDate: Date @owner(system: MES)\n',
  }),
  declaration({
    name: 'a type of a system that does not know it',
    code: 'OWNER_ABSENT',
    in: 'mes.graphql',
    find: '"A receipt on the floor. System of record: MES."\ntype Receipt @key(fields: "id") @owner(system: MES)',
    put: '"A receipt on the floor. System of record: PLM."\ntype Receipt @key(fields: "id") @owner(system: PLM)',
    and: [
      {
        in: 'erp.graphql',
        find: '"A receipt on the floor. System of record: MES."\ntype Receipt @key(fields: "id") @owner(system: MES)',
        put: '"A receipt on the floor. System of record: PLM."\ntype Receipt @key(fields: "id") @owner(system: PLM)',
      },
      {
        in: 'mes.graphql',
        find: '  quantity: Float!\n  purchaseOrderLine: ',
        put: '  quantity: Float! @owner(system: MES)\n  purchaseOrderLine: ',
      },
      {
        in: 'mes.graphql',
        find: 'purchaseOrderLine: PurchaseOrderLine!\n',
        put: 'purchaseOrderLine: PurchaseOrderLine! @owner(system: MES)\n',
      },
    ],
  }),
  declaration({
    name: 'the description names another system than @owner',
    code: 'DESCRIPTION_CONTRADICTS',
    in: 'plm.graphql',
    find: '"An item. System of record: PLM."',
    put: '"An item. System of record: ERP."',
  }),
  declaration({
    name: 'the description does not tell whose it is',
    code: 'DESCRIPTION_SILENT',
    in: 'plm.graphql',
    find: '"An item. System of record: PLM."',
    put: '"An item."',
  }),
  declaration({
    name: 'a shared value gets an owner',
    code: 'VALUE_WITH_OWNER',
    in: 'values.graphql',
    find: 'type Money @shareable {',
    put: 'type Money @shareable @owner(system: ERP) {',
  }),
  declaration({
    name: 'a subgraph takes in its own records',
    code: 'REPLICA_OF_ITSELF',
    in: 'mes.graphql',
    find: 'CreateReceiptPayload! @owner(system: MES)\n',
    put: 'CreateReceiptPayload! @owner(system: MES) @replica(of: MES)\n',
  }),
  declaration({
    name: 'a field that is read is marked as an intake',
    code: 'MUTATION_DIRECTIVE_MISPLACED',
    in: 'mes.graphql',
    find: '  runs: [Run!]! @owner(system: MES)',
    put: '  runs: [Run!]! @owner(system: MES) @replica(of: PLM)',
  }),
  declaration({
    name: 'a mutation open to the origin of a record that has none',
    code: 'ORIGIN_UNKNOWN',
    in: 'mes.graphql',
    find: 'CreateReceiptPayload! @owner(system: MES)\n',
    put: 'CreateReceiptPayload! @owner(system: MES, orOrigin: true)\n',
  }),
  declaration({
    name: 'a refusal that is in no catalogue',
    code: 'REFUSAL_UNKNOWN',
    in: 'plm.graphql',
    find: 'code: "REVISION_AUTHORITY"',
    put: 'code: "REVISION_AUTORITY"',
  }),
  declaration({
    name: 'a scope that nobody can be given',
    code: 'SCOPE_UNKNOWN',
    in: 'erp.graphql',
    find: '  total: Money!\n',
    put: '  total: Money! @access(scopes: [["erp:readwrite"]])\n',
  }),
  declaration({
    name: 'a protected field without a scope',
    code: 'ACCESS_EMPTY',
    in: 'erp.graphql',
    find: '  total: Money!\n',
    put: '  total: Money! @access(scopes: [[]])\n',
  }),
  declaration({
    name: 'one subgraph defines @owner anew, with another meaning',
    code: 'DIRECTIVE_REDEFINED',
    in: 'erp.graphql',
    find: 'type Query {\n',
    put: 'directive @owner(system: String!) on OBJECT | FIELD_DEFINITION\n\ntype Query {\n',
  }),
];
