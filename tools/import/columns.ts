import { refused } from './findings.ts';
import type { Finding } from './findings.ts';

/** What other people call each column, letters and digits only; earlier names are preferred where a file has several. */
const names = {
  level: ['level', 'lvl', 'bomlevel', 'itemlevel', 'indentlevel', 'indent', 'depth'],
  partNumber: [
    'partnumberorname',
    'partnumber',
    'partno',
    'pn',
    'itemnumber',
    'componentpartnumber',
    'component',
    'part',
    'number',
  ],
  revision: ['revision', 'rev', 'partrevision', 'itemrevision'],
  description: ['description', 'desc', 'partdescription', 'title', 'partname', 'itemname', 'name'],
  quantity: ['quantity', 'qty', 'qtyper', 'quantityper', 'qtyperassembly', 'bomquantity', 'bomqty', 'qpa'],
  unit: ['uom', 'unitofmeasure', 'unit', 'units', 'um'],
  findNumber: ['findnumber', 'findno', 'find', 'item', 'itemno', 'position', 'pos'],
  designators: [
    'referencedesignators',
    'referencedesignator',
    'refdes',
    'designators',
    'designator',
    'references',
    'reference',
    'refs',
  ],
  optional: ['optionaloralternate', 'optional', 'isoptional', 'alternate'],
  approximate: ['approximate', 'approx', 'estimated'],
  notes: ['notes', 'note', 'comments', 'comment', 'remarks', 'remark'],
  parent: ['parent', 'parentpartnumber', 'parentpart', 'parentitem'],
  manufacturer: ['manufacturer', 'mfr', 'mfg', 'maker', 'manufacturername'],
  manufacturerPartNumber: ['mpn', 'manufacturerpartnumber', 'mfrpartnumber', 'mfgpartnumber', 'mfrpn'],
  price: ['priceusdraw', 'unitprice', 'price', 'unitcost', 'cost'],
  substitutes: ['substitutes', 'substitute', 'alternates'],
  madeOnAssembly: ['madeonassembly'],
} as const;

export type Column = keyof typeof names;

export type Columns = Readonly<Partial<Record<Column, number>>>;

const folded = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/#/gu, 'number')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/numbernumber$/u, 'number');

/** Where each known column stands. `extra` gives further names, preferred, for a notation that uses a word its own way. */
export const columnsOf = (
  header: readonly string[],
  needed: readonly Column[],
  extra: Partial<Record<Column, readonly string[]>> = {},
): { columns: Columns; problems: readonly Finding[] } => {
  const cells = header.map(folded);
  const problems: Finding[] = [];
  const repeated = cells.filter((cell, index) => cell !== '' && cells.indexOf(cell) !== index);
  for (const cell of new Set(repeated))
    problems.push(refused('HEADER_REPEATED', 'line 1', `The column "${cell}" stands twice in the header.`));
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, known] of Object.entries(names) as [Column, readonly string[]][]) {
    const name = [...(extra[column] ?? []), ...known].find((each) => cells.includes(each));
    if (name !== undefined) columns[column] = cells.indexOf(name);
  }
  for (const column of needed) {
    if (columns[column] !== undefined) continue;
    const asked = names[column].join(', ');
    problems.push(refused('HEADER_MISSING', 'line 1', `No column for ${column} (${asked}) in: ${header.join(', ')}.`));
  }
  return { columns, problems };
};

/** The cell of a column; '' where the file has no such column. */
export const cellOf = (cells: readonly string[], columns: Columns, column: Column): string => {
  const index = columns[column];
  return index === undefined ? '' : (cells[index] ?? '');
};
