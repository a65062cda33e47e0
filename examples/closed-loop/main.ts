/** From a revision to reconciled books, by hand: each system does its own work, and what the others must hear is carried to them. */
import { connect } from './client.ts';

const { ask, act, change, carry, reconcile } = connect();
const say = (who: string, what: string): unknown => process.stdout.write(`${who.padEnd(12)}${what}\n`);
const now = Date.now();
const n = now.toString(36).toUpperCase();
const [seal, pump] = [`SEAL-${n}`, `PUMP-${n}`];
const hoursAgo = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();
const yesterday = hoursAgo(24).slice(0, 10);
const asks = `{ siteByCode(code: "LAX") { id } workCenterByCode(code: "LAX-MOTOR") { id } supplierByCode(code: "PRECIMEC") { id }
  locations(filters: { name: { eq: "BIN-B1" } }) { edges { node { id } } } }`;
const plant = await ask('ERP', asks);
const [siteId, supplierId] = [plant('siteByCode.id'), plant('supplierByCode.id')];
const [workCenterId, locationId] = [plant('workCenterByCode.id'), plant('locations.edges.0.node.id')];

const release = async (partNumber: string, lines: object[] = []) => {
  const made = await act('PLM', 'createPart', { partNumber, trackingType: 'LOT' }, 'part { id item { id } }');
  const [id, itemId] = [made('id'), made('item.id')];
  for (const line of lines) await act('PLM', 'addEbomLine', { parentPartId: id, ...line });
  for (const step of ['submitForReview', 'releasePart']) await change('PLM', step, 'part', id);
  for (const intake of ['applyPartRelease', 'applyItemRelease']) await carry('plm.part.released', id, intake);
  await change('ERP', 'updateItemFinancials', 'item.financials', itemId, { itemId, status: 'ACTIVE' });
  say('PLM', `released ${partNumber} A; MES and ERP know it`);
  return [id, itemId] as const;
};
const [sealId, itemId] = await release(seal);
const [partId] = await release(pump, [{ componentPartId: sealId, quantity: 2 }]);
const procedureId = (await act('MES', 'createProcedure', { title: pump, partId }, 'procedure { id }'))('id');
await act('MES', 'createStep', { procedureId, title: 'Assemble', workCenterId });
await change('MES', 'releaseProcedure', 'procedure', procedureId);
const bom = await act('MES', 'createMbomFromEbom', { partId, procedureId }, 'mbom { id version items { quantity } }');
await change('MES', 'releaseMbom', 'mbom', bom('id'));
say('MES', `derived mBOM ${bom('version')} with ${bom('items.0.quantity')} ${seal} and released it`);
const lines = [{ itemId, quantityOrdered: 20, unitPrice: '4' }];
const paper = { number: `PO-${n}`, supplierId, siteId, orderDate: yesterday, lines };
const order = await act('ERP', 'createPurchaseOrder', paper, 'purchaseOrder { id lines { id } }');
const [id, purchaseOrderLineId] = [order('id'), order('lines.0.id')];
await change('ERP', 'submitPurchaseOrder', 'purchaseOrder', id, { id, approver: 'erp-developer' });
for (const step of ['approvePurchaseOrder', 'releasePurchaseOrder']) await change('ERP', step, 'purchaseOrder', id);
await carry('erp.purchase-order.released', id, 'applyPurchaseOrder');
say('ERP', `raised PO-${n} for 20 ${seal} at 4.00, approved and released it`);
const line = { purchaseOrderLineId, quantity: 20 };
const came = { locationId, packingSlipNumber: n, lines: [{ ...line, lotNumber: n }] };
const receipt = await act('MES', 'createReceipt', came, 'receipt { id items { quantity partInventory { id } } }');
const goods = await carry('mes.receipt.posted', receipt('id'), 'postItemReceipt', 'itemReceipts { amount { amount } }');
say('MES', `received ${receipt('items.0.quantity')} ${seal}, lot ${n}`);
say('ERP', `posted the item receipt: ${goods('0.amount.amount')}`);
const bill = { supplierId, siteId, number: n, billDate: yesterday, totalAmount: '80' };
const billed = { ...bill, lines: [{ ...line, unitPrice: '4' }] };
const vendorBillId = (await act('ERP', 'createVendorBill', billed, 'vendorBill { id }'))('id');
const match = await act('ERP', 'evaluateMatch', { vendorBillId }, 'vendorBill { matchStatus total { amount } }');
await change('ERP', 'postBill', 'vendorBill', vendorBillId);
await carry('erp.vendor-bill.matched', vendorBillId, 'applyMatchState');
say('ERP', `matched the bill of ${match('total.amount')}: ${match('matchStatus')}`);
const planned = { partId, siteId, plannedQuantity: 10, locationId, lotNumber: `${n}-P` };
const needs = 'run { id number steps { id } partInventory { buildRequirements { id } } }';
const run = await act('MES', 'createRun', planned, needs);
const [runId, runStepId] = [run('id'), run('steps.0.id')];
await change('MES', 'startRunStep', 'runStep', runStepId);
const work = await act('MES', 'checkIn', { runId, runStepId, startedAt: hoursAgo(5) }, 'laborEntry { id }');
const need = { buildRequirementId: run('partInventory.buildRequirements.0.id'), runStepId, quantity: 20 };
await act('MES', 'createAbomInstallation', { ...need, partInventoryId: receipt('items.0.partInventory.id') });
await change('MES', 'checkOut', 'laborEntry', work('id'), { id: work('id'), endedAt: hoursAgo(0) });
await change('MES', 'completeRunStep', 'runStep', runStepId);
await act('MES', 'completeRunQuantity', { runId, quantityCompleted: 10 });
const told = 'run { increments { id } abomSnapshot { id } }';
const built = await change('MES', 'closeRun', 'run', runId, { id: runId }, told);
for (const place of ['0', '1']) await carry('mes.run.completed', built(`increments.${place}.id`), 'postCompletion');
await carry('mes.abom.closed', built('abomSnapshot.id'), 'recordAsBuilt');
say('MES', `built 10 ${pump} in run ${run('number')}, closed it; PLM and ERP know it`);
const figures = `query ($run: ID!, $line: ID!) { line: purchaseOrderLine(id: $line) { grIrBalance { amount } } run(id: $run) { jobCost {
  wipBalance { amount } actual { total { amount } material { amount } labor { amount } overhead { amount } } } } }`;
const cost = await ask('ERP', figures, { run: runId, line: purchaseOrderLineId });
const of = (element: string): string => `${element} ${cost(`run.jobCost.actual.${element}.amount`)}`;
say('ERP', `cost: ${['material', 'labor', 'overhead', 'total'].map(of).join(', ')}`);
say('ERP', `left in WIP ${cost('run.jobCost.wipBalance.amount')}, in GR/IR ${cost('line.grIrBalance.amount')}`);
for (const row of await reconcile(siteId, [seal, pump]))
  say('INTEGRATION', `${row('item.partNumber')}: floor ${row('floor')}, books ${row('books')}: ${row('category')}`);
