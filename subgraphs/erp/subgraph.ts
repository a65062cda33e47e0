import type { SubgraphDefinition } from '../../kernel/subgraph.ts';
import { ids } from '../../schema/ids.ts';
import type { Database } from './database.generated.ts';
import { loadersFor, type Loaders } from './loaders.ts';
import { vendorBillMutationResolvers } from './bill/vendor-bill-mutation.resolvers.ts';
import { vendorBillResolvers } from './bill/vendor-bill.resolvers.ts';
import { vendorCreditMutationResolvers } from './bill/vendor-credit-mutation.resolvers.ts';
import { vendorCreditResolvers } from './bill/vendor-credit.resolvers.ts';
import { completionExceptionResolvers } from './completion/completion-exception.resolvers.ts';
import { completionLineResolvers } from './completion/completion-line.resolvers.ts';
import { workOrderCompletionMutationResolvers } from './completion/work-order-completion-mutation.resolvers.ts';
import { workOrderCompletionResolvers } from './completion/work-order-completion.resolvers.ts';
import { costResolvers } from './cost/cost.resolvers.ts';
import { shipmentPostingResolvers } from './cost/shipment-posting.resolvers.ts';
import { demandMutationResolvers } from './demand/demand-mutation.resolvers.ts';
import { demandResolvers } from './demand/demand.resolvers.ts';
import { financialInventoryResolvers } from './inventory/financial-inventory.resolvers.ts';
import { itemFinancialsMutationResolvers } from './item/item-financials-mutation.resolvers.ts';
import { itemFinancialsResolvers } from './item/item-financials.resolvers.ts';
import { floorMutationResolvers } from './floor/floor-mutation.resolvers.ts';
import { itemReleaseMutationResolvers } from './item/item-release-mutation.resolvers.ts';
import { accountingAttributesResolvers } from './ledger/accounting-attributes.resolvers.ts';
import { accountingPeriodResolvers } from './ledger/accounting-period.resolvers.ts';
import { glAccountResolvers } from './ledger/gl-account.resolvers.ts';
import { glPostingSourceResolvers } from './ledger/gl-posting-source.resolvers.ts';
import { glPostingResolvers } from './ledger/gl-posting.resolvers.ts';
import { ledgerMutationResolvers } from './ledger/ledger-mutation.resolvers.ts';
import { periodMutationResolvers } from './ledger/period-mutation.resolvers.ts';
import { postingRuleResolvers } from './ledger/posting-rule.resolvers.ts';
import { matchExceptionResolvers } from './match/match-exception.resolvers.ts';
import { matchResultResolvers } from './match/match-result.resolvers.ts';
import { matchToleranceMutationResolvers } from './match/match-tolerance-mutation.resolvers.ts';
import { matchToleranceResolvers } from './match/match-tolerance.resolvers.ts';
import { purchaseOrderMutationResolvers } from './purchase-order/purchase-order-mutation.resolvers.ts';
import { purchaseOrderLineResolvers } from './purchase-order/purchase-order-line.resolvers.ts';
import { purchaseOrderResolvers } from './purchase-order/purchase-order.resolvers.ts';
import { itemReceiptMutationResolvers } from './receipt/item-receipt-mutation.resolvers.ts';
import { itemReceiptResolvers } from './receipt/item-receipt.resolvers.ts';
import { adjustingEntryResolvers } from './reconciliation/adjusting-entry.resolvers.ts';
import { reconciliationMutationResolvers } from './reconciliation/reconciliation-mutation.resolvers.ts';
import { reconciliationResolvers } from './reconciliation/reconciliation.resolvers.ts';
import { siteMutationResolvers } from './subsidiary/site-mutation.resolvers.ts';
import { subsidiaryResolvers } from './subsidiary/subsidiary.resolvers.ts';
import { paymentTermResolvers } from './supplier/payment-term.resolvers.ts';
import { supplierResolvers } from './supplier/supplier.resolvers.ts';
import { supplierMutationResolvers } from './supplier/supplier-mutation.resolvers.ts';
import { workCenterMutationResolvers } from './work-center/work-center-mutation.resolvers.ts';
import { workCenterResolvers } from './work-center/work-center.resolvers.ts';
import { purchasingEventResolvers } from './subscription/purchasing-events.resolvers.ts';

/** The ERP subgraph: what was ordered, received, billed, built and booked. */
export const erp: SubgraphDefinition<Database, Loaders> = {
  system: 'erp',
  ids,
  loaders: loadersFor,
  resolvers: [
    vendorBillMutationResolvers,
    vendorBillResolvers,
    vendorCreditMutationResolvers,
    vendorCreditResolvers,
    completionExceptionResolvers,
    completionLineResolvers,
    workOrderCompletionMutationResolvers,
    workOrderCompletionResolvers,
    costResolvers,
    shipmentPostingResolvers,
    demandMutationResolvers,
    demandResolvers,
    financialInventoryResolvers,
    itemFinancialsMutationResolvers,
    itemFinancialsResolvers,
    floorMutationResolvers,
    itemReleaseMutationResolvers,
    accountingAttributesResolvers,
    accountingPeriodResolvers,
    glAccountResolvers,
    glPostingSourceResolvers,
    glPostingResolvers,
    ledgerMutationResolvers,
    periodMutationResolvers,
    postingRuleResolvers,
    matchExceptionResolvers,
    matchResultResolvers,
    matchToleranceMutationResolvers,
    matchToleranceResolvers,
    purchaseOrderMutationResolvers,
    purchaseOrderLineResolvers,
    purchaseOrderResolvers,
    itemReceiptMutationResolvers,
    itemReceiptResolvers,
    adjustingEntryResolvers,
    reconciliationMutationResolvers,
    reconciliationResolvers,
    siteMutationResolvers,
    subsidiaryResolvers,
    paymentTermResolvers,
    supplierResolvers,
    supplierMutationResolvers,
    workCenterMutationResolvers,
    workCenterResolvers,
    purchasingEventResolvers,
  ],
};
