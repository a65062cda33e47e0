import type { Company } from './company.ts';

type Given = Record<string, unknown>;

/** A released revision: wire ids. */
export type Released = { partId: string; itemId: string; partNumber: string; revision: string };
type Component = { part: Released; quantity: number } & Given;
type Design = { partNumber: string; lines?: readonly Component[]; ecnId?: string } & Given;

type Seen = { part: { id: string; _etag: string; revision: string; item: { id: string } } };
const partSeen = 'part { id _etag revision item { id } }';

/** PLM draws up a part with its eBOM and releases it; who must hear of it does. Answers it. */
export const release = async (company: Company, { lines = [], ecnId, ...design }: Design): Promise<Released> => {
  const { part } = await company.act<Seen>('PLM', 'createPart', { sourcingStrategy: 'BUY', ...design }, partSeen);
  return drawAndRelease(company, part, design.partNumber, lines, ecnId);
};

const drawAndRelease = async (
  company: Company,
  { id, item, revision }: Seen['part'],
  partNumber: string,
  lines: readonly Component[],
  ecnId?: string,
): Promise<Released> => {
  for (const { part: component, ...line } of lines)
    await company.act('PLM', 'addEbomLine', { parentPartId: id, componentPartId: component.partId, ...line });
  const etag = async (): Promise<string> =>
    (await company.ask<Seen>('query ($id: ID!) { part(id: $id) { _etag } }', { id })).part._etag;
  await company.act('PLM', 'submitForReview', { id, etag: await etag() });
  await company.act('PLM', 'releasePart', { id, etag: await etag(), ...(ecnId === undefined ? {} : { ecnId }) });
  await company.carry(/^plm\./);
  return { partId: id, itemId: item.id, partNumber, revision };
};

/** A supplier of ERP, in dollars. Answers its wire id. */
export const supplier = async (company: Company, code: string): Promise<string> => {
  const input = { code, name: `${code} Inc`, currency: 'USD' };
  return (await company.act<{ supplier: { id: string } }>('ERP', 'upsertSupplier', input, 'supplier { id }')).supplier
    .id;
};

export type Order = { id: string; number: string; lines: { id: string; lineNumber: number }[] };

/** ERP draws up an order for LAX, has it approved and releases it; the floor hears of it. Answers it. */
export const order = async (
  company: Company,
  number: string,
  supplierId: string,
  lines: readonly Given[],
  more: Given = {},
): Promise<Order> => {
  const input = { number, supplierId, siteId: company.site('LAX'), orderDate: '2026-01-05', lines, ...more };
  const { purchaseOrder } = await company.act<{ purchaseOrder: Order }>(
    'ERP',
    'createPurchaseOrder',
    input,
    'purchaseOrder { id number lines { id lineNumber } }',
  );
  const step = async (mutation: string, extra: Given = {}): Promise<void> => {
    const { purchaseOrder: now } = await company.ask<{ purchaseOrder: { _etag: string } }>(
      'query ($id: ID!) { purchaseOrder(id: $id) { _etag } }',
      { id: purchaseOrder.id },
    );
    await company.act('ERP', mutation, { id: purchaseOrder.id, etag: now._etag, ...extra });
  };
  await step('submitPurchaseOrder', { approver: 'erp-user' });
  await step('approvePurchaseOrder');
  await step('releasePurchaseOrder');
  await company.carry(/^erp\./);
  return purchaseOrder;
};

/** Finance says how an item is valued: at a standard cost of 1.00 unless told. */
export const valued = async (company: Company, { itemId }: Released, more: Given = {}): Promise<void> => {
  type Valued = { item: { financials: { _etag: string } } };
  const { item } = await company.ask<Valued>('query ($id: ID!) { item(id: $id) { financials { _etag } } }', {
    id: itemId,
  });
  const how = { status: 'ACTIVE', costMethod: 'STANDARD', standardMaterialCost: '1', ...more };
  await company.act('ERP', 'updateItemFinancials', { itemId, etag: item.financials._etag, ...how });
};

export type Received = { id: string; _etag: string; items: { partInventories: { id: string; _etag: string }[] }[] };

/** The input of a receipt of one line; at the dock of LAX unless told. */
export const arrival = (company: Company, line: Given, more: Given = {}): Given => ({
  locationId: company.place('LAX/DOCK'),
  lines: [line],
  ...more,
});

/** The floor receives goods; the books hear of it once it is carried. Answers the receipt with its stock. */
export const receive = async (company: Company, line: Given, more: Given = {}): Promise<Received> => {
  const seen = 'receipt { id _etag items { partInventories { id _etag } } }';
  type Answer = { receipt: Received };
  return (await company.act<Answer>('MES', 'createReceipt', arrival(company, line, more), seen)).receipt;
};

/** Stock of a part at the dock of LAX that came without an order, from a supplier of whom the floor knows. Answers its wire id. */
export const stock = async (
  company: Company,
  { partId }: Released,
  supplierId: string,
  quantity: number,
  more: Given = {},
): Promise<string> => {
  const { items } = await receive(company, { partId, quantity, ...more }, { supplierId });
  const id = items[0]?.partInventories[0]?.id;
  if (id === undefined) throw new Error('The receipt made no stock.');
  return id;
};

type State = { id: string; _etag: string };

/** The floor plans how a part is built: a procedure of one step (`more` is the step's), and the manufacturing BOM derived from its eBOM, drafted only. */
export const drafted = async (company: Company, { partId, partNumber }: Released, more: Given = {}) => {
  const title = `Build ${partNumber}`;
  type Procedure = { procedure: State };
  const { procedure } = await company.act<Procedure>('MES', 'createProcedure', { title, partId }, 'procedure { id }');
  const step = { procedureId: procedure.id, title: 'Assemble', ...more };
  const { procedure: now } = await company.act<Procedure>('MES', 'createStep', step, 'procedure { id _etag }');
  await company.act('MES', 'releaseProcedure', { id: now.id, etag: now._etag });
  type Made = { mbom: State & { items: State[] } };
  const input = { partId, procedureId: procedure.id };
  return (await company.act<Made>('MES', 'createMbomFromEbom', input, 'mbom { id _etag items { id _etag } }')).mbom;
};

/** As `drafted`, and released: runs can be made by it. */
export const planned = async (company: Company, part: Released, step: Given = {}): Promise<void> => {
  const { id, _etag } = await drafted(company, part, step);
  await company.act('MES', 'releaseMbom', { id, etag: _etag });
};

export type Run = State & {
  number: string;
  steps: State[];
  partInventory: { id: string; buildRequirements: { id: string }[] };
};
const runSeen = 'id _etag number steps { id _etag } partInventory { id buildRequirements { id } }';

/** A run of a planned part at LAX, into FG. */
export const run = async (company: Company, { partId }: Released, plannedQuantity: number, more: Given = {}) => {
  const input = { partId, siteId: company.site('LAX'), plannedQuantity, locationId: company.place('LAX/FG'), ...more };
  return (await company.act<{ run: Run }>('MES', 'createRun', input, `run { ${runSeen} }`)).run;
};

/** A run as it is now. */
export const runNow = async (company: Company, { id }: State): Promise<Run> =>
  (await company.ask<{ run: Run }>(`query ($id: ID!) { run(id: $id) { ${runSeen} } }`, { id })).run;

/** The input that meets a need of a run, its first unless told, from stock. */
export const installing = ({ partInventory }: Run, partInventoryId: string, quantity: number, need = 0): Given => ({
  buildRequirementId: partInventory.buildRequirements[need]?.id,
  partInventoryId,
  quantity,
});
