import { multiply, round } from '../../../kernel/decimal.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers, Row } from '../schema.generated.ts';
import { abomInstallationListing, buildRequirementListing } from './abom.queries.ts';
import { packsOf } from '../item/pack.rules.ts';
import { fulfilled, perParent, type Installed } from './abom.rules.ts';

const isInForce = (row: Row<'abomInstallation'>): boolean => row.removedAt === null;
const isRemoved = (row: Row<'abomInstallation'>): boolean => row.removedAt !== null;

const stock = async (id: string, { loaders }: Context) =>
  kept(await loaders.partInventoryById.load(id), 'part inventory');

const requiredQuantity = async (row: Row<'buildRequirement'>, context: Context): Promise<string> => {
  if (row.omittedAt !== null) return '0';
  const { quantityPerParentPartInventory: perUnit, fixedQuantityPerBuildRequirement: fixed } = row;
  if (perUnit === null) return fixed ?? '0';
  return round(multiply(perUnit, (await stock(row.partInventoryId, context)).quantity));
};

const installed = async (row: Row<'abomInstallation'>, unit: string, context: Context): Promise<Installed> => {
  const { itemId, supplierId, unitOfMeasure } = await stock(row.partInventoryId, context);
  const packs = unitOfMeasure === unit ? [] : await context.loaders.packsByItem.load(itemId);
  return { quantity: row.quantity, ratio: row.ratio, unitOfMeasure, packs: packsOf(packs, supplierId) };
};

const fulfilledQuantity = async (row: Row<'buildRequirement'>, context: Context): Promise<string> => {
  const installations = (await context.loaders.installationsByRequirement.load(row.id)).filter(isInForce);
  const pieces = await Promise.all(installations.map((piece) => installed(piece, row.unitOfMeasure, context)));
  if (row.carriedFromId === null) return fulfilled(pieces, row.unitOfMeasure);
  const shares = await context.loaders.carriedByRequirement.load(row.id);
  const carried = await Promise.all(
    shares.map(async ({ itemId, supplierId, ...share }) => ({
      ...share,
      packs: packsOf(await context.loaders.packsByItem.load(itemId), supplierId),
    })),
  );
  return fulfilled([...pieces, ...carried], row.unitOfMeasure);
};

export const abomResolvers: Resolvers = {
  Query: {
    buildRequirements: (_, args, { db }) => page(db, buildRequirementListing, args),
    buildRequirement: async (_, { id }, { loaders }) =>
      found(await loaders.buildRequirementById.load(fromWire(ids.BuildRequirement, id)), 'build requirement', id),
    abomInstallations: (_, args, { db }) => page(db, abomInstallationListing, args),
    abomInstallation: async (_, { id }, { loaders }) =>
      found(await loaders.abomInstallationById.load(fromWire(ids.ABomInstallation, id)), 'installation', id),
  },
  BuildRequirement: {
    __resolveReference: ({ id }, { loaders }) => loaders.buildRequirementById.load(fromWire(ids.BuildRequirement, id)),
    partInventory: (row, _, context) => stock(row.partInventoryId, context),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    requiredQuantity: (row, _, context) => requiredQuantity(row, context),
    fulfilledQuantity: (row, _, context) => fulfilledQuantity(row, context),
    originMbomItem: (row, _, { loaders }) => optional(loaders.mbomItemById, row.originMbomItemId),
    carriedFrom: (row, _, { loaders }) => optional(loaders.buildRequirementById, row.carriedFromId),
    deviationIssue: (row, _, { loaders }) => optional(loaders.issueById, row.deviationIssueId),
    abomInstallations: async (row, _, { loaders }) =>
      (await loaders.installationsByRequirement.load(row.id)).filter(isInForce),
    removedInstallations: async (row, _, { loaders }) =>
      (await loaders.installationsByRequirement.load(row.id)).filter(isRemoved),
  },
  ABomInstallation: {
    __resolveReference: ({ id }, { loaders }) => loaders.abomInstallationById.load(fromWire(ids.ABomInstallation, id)),
    buildRequirement: async (row, _, { loaders }) =>
      kept(await loaders.buildRequirementById.load(row.buildRequirementId), 'build requirement'),
    parentPartInventory: (row, _, context) => stock(row.parentPartInventoryId, context),
    partInventory: (row, _, context) => stock(row.partInventoryId, context),
    quantityInstalledPerParentPartInventory: async (row, _, context) =>
      perParent(row.quantity, (await stock(row.parentPartInventoryId, context)).quantity),
    unitOfMeasure: async (row, _, context) => (await stock(row.partInventoryId, context)).unitOfMeasure,
    locationAtInstall: (row, _, { loaders }) => optional(loaders.locationById, row.locationAtInstallId),
    substituteFor: (row, _, { loaders }) => optional(loaders.partById, row.substituteForPartId),
    run: async (row, _, { loaders }) => kept(await loaders.runById.load(row.runId), 'run'),
    runStep: (row, _, { loaders }) => optional(loaders.runStepById, row.runStepId),
    removedInRun: (row, _, { loaders }) => optional(loaders.runById, row.removedInRunId),
    splitRemovals: (row, _, { loaders }) => loaders.removalsByInstallation.load(row.id),
  },
  AbomRemoval: {
    abomInstallation: async (row, _, { loaders }) =>
      kept(await loaders.abomInstallationById.load(row.abomInstallationId), 'installation'),
    partInventory: (row, _, context) => stock(row.partInventoryId, context),
    run: async (row, _, { loaders }) => kept(await loaders.runById.load(row.runId), 'run'),
  },
  PartInventory: {
    splitRemovals: (row, _, { loaders }) => loaders.removalsByPartInventory.load(row.id),
    removedInstallations: async (row, _, { loaders }) =>
      (await loaders.installationsByPartInventory.load(row.id)).filter(isRemoved),
    issues: (row, _, { loaders }) => loaders.issuesByPartInventory.load(row.id),
    inspectionResults: (row, _, { loaders }) => loaders.inspectionResultsByPartInventory.load(row.id),
    abomSnapshots: (row, _, { loaders }) => loaders.abomSnapshotsByPartInventory.load(row.id),
    scrap: (row, _, { loaders }) => loaders.scrapByPartInventory.load(row.id),
    shipmentLines: (row, _, { loaders }) => loaders.shipmentLinesByPartInventory.load(row.id),
  },
};
