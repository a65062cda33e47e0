import { keyText } from './draft.ts';
import type { Alias, PartDraft, PartKey, ReadOptions } from './draft.ts';
import { doubtful, grouped } from './findings.ts';
import type { Finding } from './findings.ts';
import { table, text } from './inventree-tables.ts';
import type { Fields, Tables } from './inventree-tables.ts';

/** Part keys by InvenTree's primary key. */
export interface Numbered {
  readonly keys: ReadonlyMap<string, PartKey>;
  readonly findings: readonly Finding[];
}

/** IPN where there is one, else the name; a second part of the same number and revision gets its key added. */
export const numbered = (parts: ReadonlyMap<string, Fields>, options: ReadOptions): Numbered => {
  const keys = new Map<string, PartKey>();
  const taken = new Set<string>();
  const fromName: string[] = [];
  const findings: Finding[] = [];
  for (const [pk, fields] of parts) {
    const place = `part.part ${pk}`;
    const ipn = text(fields, 'IPN');
    const revision = text(fields, 'revision') === '' ? options.revision : text(fields, 'revision');
    let key = { partNumber: ipn === '' ? text(fields, 'name') : ipn, revision };
    if (ipn === '') fromName.push(place);
    if (taken.has(keyText(key))) {
      const unique = { partNumber: `${key.partNumber} (${pk})`, revision };
      findings.push(
        doubtful(
          'PART_NUMBER_MADE_UNIQUE',
          place,
          `${key.partNumber} rev ${revision} stands twice: imported as ${unique.partNumber}.`,
        ),
      );
      key = unique;
    }
    taken.add(keyText(key));
    keys.set(pk, key);
  }
  findings.push(
    ...grouped(
      doubtful,
      'PART_NUMBER_FROM_NAME',
      fromName,
      'The part has no number (IPN): its name is imported as its number.',
    ),
  );
  return { keys, findings };
};

const sourcingOf = (fields: Fields): PartDraft['sourcing'] => {
  if (fields['assembly'] === true) return fields['purchaseable'] === true ? 'DUAL_SOURCE' : 'MAKE';
  return 'BUY';
};

/** Supplier and manufacturer numbers by part, and the key InvenTree itself uses. */
const aliasesByPart = (tables: Tables): ReadonlyMap<string, readonly Alias[]> => {
  const companies = table(tables, 'company.company');
  const nameOf = (fields: Fields, role: string): string | null =>
    text(companies.get(text(fields, role)) ?? {}, 'name') || null;
  const byPart = new Map<string, Alias[]>();
  const give = (pk: string, alias: Alias): void => {
    if (alias.number !== '') byPart.set(pk, [...(byPart.get(pk) ?? []), alias]);
  };
  for (const pk of table(tables, 'part.part').keys())
    give(pk, { system: 'inventree', number: pk, kind: 'EXACT', organization: null });
  for (const fields of table(tables, 'company.supplierpart').values()) {
    give(text(fields, 'part'), {
      system: '',
      number: text(fields, 'SKU'),
      kind: 'SUPPLIER',
      organization: nameOf(fields, 'supplier'),
    });
  }
  for (const fields of table(tables, 'company.manufacturerpart').values()) {
    give(text(fields, 'part'), {
      system: '',
      number: text(fields, 'MPN'),
      kind: 'MPN',
      organization: nameOf(fields, 'manufacturer'),
    });
  }
  return byPart;
};

const attributesByPart = (tables: Tables): ReadonlyMap<string, PartDraft['attributes']> => {
  const templates = table(tables, 'part.partparametertemplate');
  const byPart = new Map<string, { key: string; type: string; value: string }[]>();
  for (const fields of table(tables, 'part.partparameter').values()) {
    const template = templates.get(text(fields, 'template')) ?? {};
    const units = text(template, 'units');
    const key = units === '' ? text(template, 'name') : `${text(template, 'name')} [${units}]`;
    const own = byPart.get(text(fields, 'part')) ?? [];
    if (key === '' || own.some((attribute) => attribute.key === key)) continue;
    byPart.set(text(fields, 'part'), [...own, { key: key.slice(0, 60), type: 'STRING', value: text(fields, 'data') }]);
  }
  return byPart;
};

/** Parts of which the file has a piece with a serial number. InvenTree's trackable says only that they may have one. */
const serialParts = (tables: Tables): ReadonlySet<string> =>
  new Set(
    [...table(tables, 'stock.stockitem').values()]
      .filter((fields) => text(fields, 'serial') !== '')
      .map((fields) => text(fields, 'part')),
  );

export const partsOf = (tables: Tables, { keys }: Numbered): readonly PartDraft[] => {
  const [aliases, attributes] = [aliasesByPart(tables), attributesByPart(tables)];
  const serial = serialParts(tables);
  return [...table(tables, 'part.part')].flatMap(([pk, fields]) => {
    const key = keys.get(pk);
    if (key === undefined) return [];
    const [name, description] = [text(fields, 'name'), text(fields, 'description')];
    return [
      {
        ...key,
        place: `part.part ${pk}`,
        description:
          key.partNumber === name || name === ''
            ? description
            : `${name}${description === '' ? '' : `: ${description}`}`,
        // InvenTree counts a part without units in pieces.
        unit: text(fields, 'units') === '' ? 'EA' : text(fields, 'units'),
        sourcing: sourcingOf(fields),
        isSerial: serial.has(pk),
        aliases: aliases.get(pk) ?? [],
        attributes: attributes.get(pk) ?? [],
      },
    ];
  });
};
