import type { Grant } from '../../../gateway/identity/development-issuer.ts';
import type { Network } from '../../support/network.ts';

/** What the requests are about: a released assembly of PLM with one line, and a draft beside it. */
export type Known = {
  released: string;
  draft: string;
  component: string;
  line: string;
  etag: string;
  /** A draft of MES. */
  procedure: string;
};

const plm: Grant = { system: 'PLM', scopes: ['*'], subject: 'designer' };
type Versioned = { id: string; _etag: string };

const call = (name: string, type: string, selection: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;

const drawUpProcedure = async (network: Network): Promise<string> => {
  const query = call('createProcedure', 'CreateProcedureInput', 'procedure { id }');
  const token = await network.token({ system: 'MES', scopes: ['*'], subject: 'planner' });
  const { data } = await network.ask(query, { input: { title: 'Bend' } }, token);
  return (data as { createProcedure: { procedure: { id: string } } }).createProcedure.procedure.id;
};

/** Draws up and releases what the requests are about, through the gateway. */
export const drawUp = async (network: Network): Promise<Known> => {
  const token = await network.token(plm);
  const run = async (name: string, type: string, input: object, made = 'part'): Promise<Versioned> => {
    const { data, errors } = await network.ask(call(name, type, `${made} { id _etag }`), { input }, token);
    if (errors !== undefined) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
    const record = (data?.[name] as Record<string, Versioned> | undefined)?.[made];
    if (record === undefined) throw new Error(`${name} made nothing`);
    return record;
  };
  const create = (partNumber: string, description: string) =>
    run('createPart', 'CreatePartInput', { partNumber, description });
  const release = async ({ id, _etag }: Versioned) => {
    const reviewed = await run('submitForReview', 'PartTransitionInput', { id, etag: _etag });
    return run('releasePart', 'ReleasePartInput', { id, etag: reviewed._etag });
  };
  const component = await create('SCRW-M3', 'Screw M3x8');
  await release(component);
  const assembly = await create('BRKT-001', 'Bracket');
  const newLine = { parentPartId: assembly.id, componentPartId: component.id, quantity: 4 };
  const line = await run('addEbomLine', 'AddEbomLineInput', newLine, 'ebomLine');
  await release(assembly);
  const draft = await create('BRKT-002', 'Bracket, long');
  const procedure = await drawUpProcedure(network);
  return {
    released: assembly.id,
    draft: draft.id,
    component: component.id,
    line: line.id,
    etag: line._etag,
    procedure,
  };
};

export type Request = {
  what: string;
  /** Undefined for whoever comes without a token. */
  grant: Grant | undefined;
  query: string;
  variables: Record<string, unknown>;
  code: string;
  rule?: string;
  owner?: string;
  says: string;
  /** The subgraph decides: the gateway cannot know. */
  bySubgraph?: true;
};

const as = (system: Grant['system'], ...scopes: string[]): Grant => ({
  system,
  scopes: scopes.length === 0 ? ['*'] : scopes,
});

const updateLine = call('updateEbomLine', 'UpdateEbomLineInput', 'ebomLine { id }');
const create = call('createPart', 'CreatePartInput', 'part { id }');
const itemAuthority = { code: 'ITEM_AUTHORITY', rule: 'rule 8', owner: 'PLM' };
const revisionAuthority = { code: 'REVISION_AUTHORITY', rule: 'rule 3', owner: 'PLM' };
const violation = { code: 'OWNERSHIP_VIOLATION', rule: 'rule 2', owner: 'PLM' };

/** The examples of the canonical rules whose mutations there are, and what else PLM's own walls refuse. */
export const requests = ({ released, draft, component, line, etag, procedure }: Known): Request[] => [
  {
    what: 'rule 2: MES makes the engineering BOM match what it built',
    grant: as('MES'),
    query: updateLine,
    variables: { input: { id: line, etag, quantity: 5 } },
    ...violation,
    says: 'raise an issue where the design is wrong',
  },
  {
    what: 'rule 2: PLM itself changes what it has released',
    grant: as('PLM'),
    query: updateLine,
    variables: { input: { id: line, etag, quantity: 5 } },
    code: 'RELEASED_IMMUTABLE',
    says: 'revision',
    bySubgraph: true,
  },
  {
    what: 'rule 2: ERP adds a line to an engineering BOM',
    grant: as('ERP'),
    query: call('addEbomLine', 'AddEbomLineInput', 'ebomLine { id }'),
    variables: { input: { parentPartId: draft, componentPartId: component, quantity: 1 } },
    ...violation,
    says: "The engineering BOM is PLM's",
  },
  {
    what: 'rule 2: INTEGRATION takes a line out of an engineering BOM',
    grant: as('INTEGRATION'),
    query: call('removeEbomLine', 'RemoveEbomLineInput', '__typename'),
    variables: { input: { id: line, etag } },
    ...violation,
    says: 'as-built BOM',
  },
  {
    what: 'rule 3: MES draws up a revision',
    grant: as('MES'),
    query: call('createPartRevision', 'CreatePartRevisionInput', 'part { id }'),
    variables: { input: { revisedFromId: released, revision: 'C' } },
    ...revisionAuthority,
    says: 'Raise an issue in MES: a change request is made from it',
  },
  {
    what: 'rule 3: MES releases a revision',
    grant: as('MES'),
    query: call('releasePart', 'ReleasePartInput', 'part { id }'),
    variables: { input: { id: draft, etag: 'x' } },
    ...revisionAuthority,
    says: 'released in PLM',
  },
  {
    what: 'rule 3: ERP describes a revision anew',
    grant: as('ERP'),
    query: call('updatePart', 'UpdatePartInput', 'part { id }'),
    variables: { input: { id: draft, etag: 'x', description: 'Bracket old' } },
    ...revisionAuthority,
    says: 'you act for ERP',
  },
  {
    what: 'rule 1: MES changes the price of an order line',
    grant: as('MES'),
    query: call('updatePurchaseOrderLine', 'UpdatePurchaseOrderLineInput', 'purchaseOrderLine { id }'),
    variables: { input: { id: 'pol_00000000000000000000000000', etag: 'x', unitPrice: '9.10' } },
    code: 'OWNERSHIP_VIOLATION',
    owner: 'ERP',
    says: "Purchase orders are ERP's",
  },
  {
    what: 'rule 1: MES writes a vendor bill',
    grant: as('MES'),
    query: call('createVendorBill', 'CreateVendorBillInput', 'vendorBill { id }'),
    variables: {
      input: { number: 'B-1', supplierId: 'x', siteId: 'x', billDate: '2026-03-01', totalAmount: '1.00', lines: [] },
    },
    code: 'OWNERSHIP_VIOLATION',
    owner: 'ERP',
    says: 'Bills, matching and payment are ERP',
  },
  {
    what: 'rule 2: PLM installs a component',
    grant: as('PLM'),
    query: call('createAbomInstallation', 'CreateAbomInstallationInput', '__typename'),
    variables: { input: { buildRequirementId: 'x', partInventoryId: 'x', quantity: 1 } },
    code: 'OWNERSHIP_VIOLATION',
    rule: 'rule 2',
    owner: 'MES',
    says: 'installing and removing on the floor',
  },
  {
    what: 'rule 2: PLM derives a manufacturing BOM',
    grant: as('PLM'),
    query: call('createMbomFromEbom', 'CreateMbomFromEbomInput', 'mbom { id }'),
    variables: { input: { partId: released, procedureId: procedure } },
    code: 'OWNERSHIP_VIOLATION',
    rule: 'rule 2',
    owner: 'MES',
    says: "Manufacturing BOMs are MES's",
  },
  {
    what: 'rule 2: ERP changes what a manufacturing BOM asks for',
    grant: as('ERP'),
    query: call('updateMbomItem', 'UpdateMbomItemInput', 'mbomItem { id }'),
    variables: { input: { id: 'x', etag: 'x', quantity: 5 } },
    code: 'OWNERSHIP_VIOLATION',
    rule: 'rule 2',
    owner: 'MES',
    says: 'Change the engineering BOM by a change notice',
  },
  {
    what: 'rule 3: MES brings itself a release of PLM',
    grant: as('MES'),
    query: call('applyPartRelease', 'ApplyPartReleaseInput', 'part { id }'),
    variables: { input: { signedEvent: 'x' } },
    code: 'REVISION_AUTHORITY',
    rule: 'rule 3',
    says: 'integration brings what PLM signed',
  },
  {
    what: 'rule 3: INTEGRATION makes up a change notice',
    grant: as('INTEGRATION'),
    query: call('applyEcn', 'ApplyEcnInput', 'ecn { id }'),
    variables: { input: { signedEvent: 'x' } },
    code: 'EVENT_UNVERIFIED',
    says: 'as PLM signed it',
    bySubgraph: true,
  },
  {
    what: 'rule 1: a drawing is sent to MES instead of its address',
    grant: as('MES'),
    query: call('createStep', 'CreateStepInput', 'step { id }'),
    variables: { input: { procedureId: procedure, title: 'Bend', drawingLinks: ['data:model/step;base64,AA'] } },
    code: 'CAD_CONTENT_FORBIDDEN',
    owner: 'PLM',
    says: 'their content stays in PLM',
    bySubgraph: true,
  },
  {
    what: 'rule 4: MES raises a purchase order',
    grant: as('MES'),
    query: call('createPurchaseOrder', 'CreatePurchaseOrderInput', 'purchaseOrder { id }'),
    variables: { input: { number: 'PO-1', supplierId: 'x', siteId: 'x', orderDate: '2026-03-01', lines: [] } },
    code: 'OWNERSHIP_VIOLATION',
    rule: 'rule 4',
    owner: 'ERP',
    says: 'What arrives is received in MES',
  },
  {
    what: 'rule 5: ERP sets the stock of the floor to what its books say',
    grant: as('ERP'),
    query: call('adjustInventory', 'AdjustInventoryInput', 'partInventory { id }'),
    variables: { input: { id: 'x', etag: 'x', adjustmentType: 'RECOUNT', quantity: 87, reason: 'ERP says 87' } },
    code: 'INVENTORY_MIRROR_FORBIDDEN',
    rule: 'rule 5',
    owner: 'MES',
    says: 'econcil',
  },
  {
    what: 'rule 7: ERP schedules a run',
    grant: as('ERP'),
    query: call('updateRun', 'UpdateRunInput', 'run { id }'),
    variables: { input: { id: 'x', etag: 'x', scheduledStart: '2026-03-02T06:00:00Z' } },
    code: 'SCHEDULING_AUTHORITY',
    rule: 'rule 7',
    owner: 'MES',
    says: 'demand',
  },
  {
    what: 'rule 8: MES creates a part that it received',
    grant: as('MES'),
    query: create,
    variables: { input: { partNumber: 'M3X8' } },
    ...itemAuthority,
    says: 'receive unknown parts against what PLM has released',
  },
  {
    what: 'rule 8: MES creates an item',
    grant: as('MES'),
    query: call('createItem', 'CreateItemInput', 'item { id }'),
    variables: { input: { partNumber: 'M3X8' } },
    ...itemAuthority,
    says: 'Ask PLM to create it',
  },
  {
    what: 'rule 8: ERP imports a BOM',
    grant: as('ERP'),
    query: call('beginImport', 'BeginImportInput', '__typename'),
    variables: { input: { source: 'bom.csv' } },
    ...itemAuthority,
    says: 'only PLM runs one',
  },
  {
    what: 'PLM without the scope for it',
    grant: as('PLM', 'createParts', 'plm:writer', 'read', 'EBom'),
    query: create,
    variables: { input: { partNumber: 'M3X8' } },
    code: 'FORBIDDEN',
    owner: 'PLM',
    says: 'needs the scope "createPart" or "plm:write"',
  },
  {
    what: 'somebody without a token',
    grant: undefined,
    query: create,
    variables: { input: { partNumber: 'M3X8' } },
    ...itemAuthority,
    says: 'you act for VIEWER',
  },
];
