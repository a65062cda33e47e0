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

/** PLM draws up the next revision of a part and releases it by an approved change notice. */
export const revise = async (
  company: Company,
  from: Released,
  revision: string,
  lines: readonly Component[],
  ecnId?: string,
): Promise<Released> => {
  const input = { revisedFromId: from.partId, revision, copyEbom: false };
  const { part } = await company.act<Seen>('PLM', 'createPartRevision', input, partSeen);
  return drawAndRelease(company, part, from.partNumber, lines, ecnId);
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
