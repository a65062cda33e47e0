import { etagOf } from '../../kernel/etag.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import type { Plant } from '../plant.ts';

const prefixes = {
  partInventory: ids.PartInventory,
  receipt: ids.Receipt,
  inventoryTransfer: ids.InventoryTransfer,
  shipment: ids.Shipment,
  stockHold: ids.StockHold,
  procedure: ids.Procedure,
  step: ids.Step,
  mbom: ids.MBom,
  mbomItem: ids.MBomItem,
  run: ids.Run,
  runStep: ids.RunStep,
  abomInstallation: ids.ABomInstallation,
  laborEntry: ids.LaborEntry,
  partKit: ids.PartKit,
  issue: ids.Issue,
  issueApproval: ids.IssueApproval,
} as const;

/** A record of MES by its uuid, as an input names what it changes: its wire id, and its etag as it is now. */
export const given = async (
  { mes }: Plant,
  table: keyof typeof prefixes,
  id: string,
): Promise<{ id: string; etag: string }> => {
  const row = await mes.db.selectFrom(table).select(['id', 'version']).where('id', '=', id).executeTakeFirstOrThrow();
  return { id: toWire(prefixes[table], id), etag: etagOf(row) };
};
