import { doubtful, grouped } from './findings.ts';
import type { Finding } from './findings.ts';
import { table, text } from './inventree-tables.ts';
import type { Fields, Tables } from './inventree-tables.ts';

/** Kinds of records that are counted and left for the commands of MES and ERP, with what to call them. */
const laterKinds: Readonly<Record<string, string>> = {
  'company.company': 'companies',
  'company.supplierpricebreak': 'price breaks',
  'order.purchaseorder': 'purchase orders',
  'order.purchaseorderlineitem': 'purchase order lines',
  'stock.stocklocation': 'stock locations',
  'stock.stockitem': 'stock items',
  'stock.stockitemtestresult': 'test results',
  'build.build': 'builds',
  'build.buildline': 'build lines',
  'build.builditem': 'build allocations',
};

/** What a BOM of parts and quantities cannot carry, reported and not guessed. */
const marked = (tables: Tables, model: string, when: (fields: Fields) => boolean): readonly string[] =>
  [...table(tables, model)].filter(([, fields]) => when(fields)).map(([pk]) => `${model} ${pk}`);

export const noted = (tables: Tables): readonly Finding[] => {
  const parts = table(tables, 'part.part');
  const used = new Set([...table(tables, 'part.bomitem').values()].map((fields) => text(fields, 'sub_part')));
  const templates = [...parts]
    .filter(([pk, fields]) => fields['is_template'] === true && used.has(pk))
    .map(([pk]) => `part.part ${pk}`);
  return [
    ...grouped(
      doubtful,
      'TEMPLATE',
      templates,
      'The part is a template of variants and stands in a BOM: it is imported as a part of its own.',
    ),
    ...grouped(
      doubtful,
      'VARIANTS_ALLOWED',
      marked(tables, 'part.bomitem', (fields) => fields['allow_variants'] === true),
      'Any variant of the component may be used: each is imported as a substitute.',
    ),
    ...grouped(
      doubtful,
      'INHERITED_LINES',
      marked(tables, 'part.bomitem', (fields) => fields['inherited'] === true),
      'The line also holds for every variant of its assembly: it is imported for each.',
    ),
    ...grouped(
      doubtful,
      'CONSUMABLE',
      marked(tables, 'part.bomitem', (fields) => fields['consumable'] === true),
      'The line is marked as consumable.',
    ),
    ...grouped(
      doubtful,
      'INACTIVE',
      marked(tables, 'part.part', (fields) => fields['active'] === false),
      'The part is inactive.',
    ),
    ...grouped(
      doubtful,
      'VIRTUAL',
      marked(tables, 'part.part', (fields) => fields['virtual'] === true),
      'The part is virtual.',
    ),
  ];
};

export const laterOf = (tables: Tables): Record<string, number> =>
  Object.fromEntries(
    Object.entries(laterKinds).flatMap(([model, name]) =>
      table(tables, model).size === 0 ? [] : [[name, table(tables, model).size]],
    ),
  );
