import type { Edit } from './edit.ts';

/** The same on the real schema: each is one line that somebody could write tomorrow. */
export const schemaEdits: readonly Edit[] = [
  {
    name: 'MES shows the description of a part from its copy',
    code: 'RESOLVED_TWICE',
    in: 'schema/mes/part.graphql',
    find: '  revision: String!\n',
    put: '  revision: String!\n  description: String! @owner(system: MES)\n',
    kind: 'graph',
  },
  {
    name: 'the floor releases a part',
    code: 'MUTATION_MISPLACED',
    in: 'schema/mes/run.graphql',
    find: 'extend type Query {',
    put: 'extend type Mutation {\n  "Releases."\n  approveRevision(id: ID!): Part @owner(system: PLM)\n}\n\nextend type Query {',
    kind: 'graph',
  },
  {
    name: 'ERP sets the floor’s stock',
    code: 'INPUT_FIELD_COINCIDES',
    in: 'schema/erp/purchase-order.graphql',
    find: 'extend type Query {',
    put: 'extend type Mutation {\n  "Sets."\n  correctStock(id: ID!, quantityAvailable: Float!): PurchaseOrder @owner(system: ERP)\n}\n\nextend type Query {',
    kind: 'graph',
  },
  {
    name: 'ERP schedules a run',
    code: 'INPUT_FIELD_COINCIDES',
    in: 'schema/erp/demand.graphql',
    find: 'extend type Query {',
    put: 'extend type Mutation {\n  "Plans."\n  planDemand(id: ID!, scheduledStart: DateTime!): Demand @owner(system: ERP)\n}\n\nextend type Query {',
    kind: 'graph',
  },
  {
    name: 'ERP finds sites by their name',
    code: 'KEY_UNKNOWN_TO_OWNER',
    in: 'schema/erp/subsidiary.graphql',
    find: 'type Site @key(fields: "id") @key(fields: "code")',
    put: 'type Site @key(fields: "id") @key(fields: "code") @key(fields: "name")',
    and: [
      {
        in: 'schema/erp/subsidiary.graphql',
        find: '  code: String!\n',
        put: '  code: String!\n  "Name."\n  name: String! @owner(system: ERP)\n',
      },
    ],
    kind: 'graph',
  },
  {
    name: 'prices can be searched by whoever may not read them',
    code: 'ACCESS_OPEN',
    in: 'schema/erp/purchase-order-line.graphql',
    find: '  unitPrice: DecimalFilter @access(scopes: [["erp:read", "erp:read:finance"]])',
    put: '  unitPrice: DecimalFilter',
    kind: 'graph',
  },
];
