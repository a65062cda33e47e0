import { boughtParts } from '../data/bought-parts.ts';
import { demoId } from '../ids.ts';
import type { KnownDesign } from '../plm/known.ts';
import { founded, must, type World } from '../world.ts';

const writeItems = (world: World, { items }: KnownDesign): void => {
  for (const item of items) {
    const shared = {
      id: item.id,
      partNumber: item.partNumber,
      baseUom: item.baseUom,
      originSystem: item.originSystem,
      sourceVersion: item.version,
    };
    world.mes.add('item', { ...shared, itemType: item.itemType, sourcingStrategy: item.sourcingStrategy });
    world.erp.add('item', { ...shared, description: item.description });
    const pack = boughtParts.find(({ number }) => number === item.partNumber)?.pack;
    if (pack === undefined) continue;
    world.mes.add('itemUomConversion', {
      id: demoId('mesItemUomConversion', item.partNumber, founded),
      itemId: item.id,
      fromUom: pack.code,
      toUom: item.baseUom,
      numerator: pack.quantity,
      denominator: 1,
    });
  }
};

const writeParts = (world: World, { parts }: KnownDesign): void => {
  for (const part of parts) {
    const shared = {
      id: part.id,
      itemId: part.itemId,
      partNumber: part.partNumber,
      revision: part.revision,
      trackingType: part.tracking,
      sourceVersion: part.version,
    };
    world.mes.add('part', {
      ...shared,
      lifecycleState: part.lifecycleState as 'DRAFT' | 'IN_REVIEW' | 'RELEASED' | 'OBSOLETE',
      baseUom: part.uom,
      releasedAt: part.releasedAt,
      effectiveFrom: part.effectiveFrom,
      effectiveTo: part.effectiveTo,
      supersededById: part.supersededById,
    });
    world.erp.add('part', { ...shared, lifecycleState: part.lifecycleState });
  }
};

const writeLines = (world: World, { lines }: KnownDesign): void => {
  for (const line of lines) {
    world.mes.add('ebomLine', {
      id: line.id,
      sourceVersion: line.version,
      parentPartId: line.parentPartId,
      findNumber: line.findNumber,
      componentPartNumber: line.componentPartNumber,
      componentPartId: line.componentPartId,
      quantity: line.quantity,
      unitOfMeasure: line.uom,
      quantityType: line.quantityType,
      referenceDesignators: line.designators,
      isPhantom: line.isPhantom,
      isOptional: line.isOptional,
      scrapFactor: line.scrapFactor,
    });
    for (const { id, partNumber, partId, ratio, priority } of line.substitutes)
      world.mes.add('ebomSubstitute', { id, ebomLineId: line.id, partNumber, partId, ratio, priority });
  }
};

const writeNotices = (world: World, { notices }: KnownDesign): void => {
  for (const { id, number, status, version, effectiveFrom, changes } of notices) {
    world.mes.add('ecn', { id, number, status, effectiveFrom, sourceVersion: version });
    for (const change of changes) world.mes.add('ecnChange', { ...change, ecnId: id });
  }
};

/** MES's and ERP's private copies of PLM's items, revisions, released engineering BOMs and change notices: made from what PLM holds, never written twice. */
export const copyDesign = (world: World, design: KnownDesign): void => {
  writeItems(world, design);
  writeParts(world, design);
  writeLines(world, design);
  writeNotices(world, design);
};

/** Where the goods of an item go at Los Angeles, and what waits for inspection there. */
export const writeItemSites = (world: World): void => {
  for (const { number, bin, shelfLifeDays, tracking } of boughtParts) {
    const part = world.parts.get(`${number} A`);
    if (part === undefined || bin === undefined) continue;
    world.mes.add('itemSite', {
      id: demoId('itemSite', part.itemId, founded),
      itemId: part.itemId,
      siteId: must(world.sites.get('LAX'), 'site LAX').id,
      receivingLocationId: must(world.places.get(`LAX/${bin}`), `place ${bin}`).id,
      inspectionRequired: tracking === 'SERIAL',
      shelfLifeDays: shelfLifeDays ?? null,
    });
  }
};
