import { keyText } from './draft.ts';
import type { Draft, LineDraft, PartKey, ReadOptions } from './draft.ts';
import { refused, skipped } from './findings.ts';
import type { Finding } from './findings.ts';
import { laterOf, noted } from './inventree-notes.ts';
import { numbered, partsOf } from './inventree-parts.ts';
import type { Numbered } from './inventree-parts.ts';
import { table, tablesOf, text, variantsOf } from './inventree-tables.ts';
import type { Tables } from './inventree-tables.ts';

const substitutesByLine = (tables: Tables): ReadonlyMap<string, readonly string[]> => {
  const byLine = new Map<string, string[]>();
  for (const fields of table(tables, 'part.bomitemsubstitute').values()) {
    const line = text(fields, 'bom_item');
    byLine.set(line, [...(byLine.get(line) ?? []), text(fields, 'part')]);
  }
  return byLine;
};

/** The lines of the file with those that variants inherit, each with the parts that may stand in for its component. */
const rowsOf = (tables: Tables) => {
  const [substitutes, variants] = [substitutesByLine(tables), variantsOf(tables)];
  return [...table(tables, 'part.bomitem')].flatMap(([pk, fields]) => {
    const [parent, component] = [text(fields, 'part'), text(fields, 'sub_part')];
    const approved = [
      ...(substitutes.get(pk) ?? []),
      ...(fields['allow_variants'] === true ? variants(component) : []),
    ];
    const row = { fields, component, approved: [...new Set(approved)].filter((each) => each !== component) };
    const heirs = fields['inherited'] === true ? variants(parent) : [];
    return [
      { ...row, parent, place: `part.bomitem ${pk}` },
      ...heirs.map((heir) => ({ ...row, parent: heir, place: `part.bomitem ${pk} for part.part ${heir}` })),
    ];
  });
};

const linesOf = (tables: Tables, { keys }: Numbered, findings: Finding[]): readonly LineDraft[] =>
  rowsOf(tables).flatMap(({ fields, place, ...row }) => {
    const [parent, component] = [keys.get(row.parent), keys.get(row.component)];
    if (parent === undefined || component === undefined) {
      const missing = text(fields, parent === undefined ? 'part' : 'sub_part');
      findings.push(refused('REFERENCE_NOT_FOUND', place, `The line names part ${missing}, which is not in the file.`));
      return [];
    }
    const units = text(table(tables, 'part.part').get(row.component) ?? {}, 'units');
    return [
      {
        place,
        parent,
        component,
        findNumber: '',
        quantity: text(fields, 'quantity'),
        unit: units === '' ? 'EA' : units,
        designators: text(fields, 'reference'),
        optional: fields['optional'] === true,
        approximate: false,
        notes: text(fields, 'note'),
        substitutes: row.approved.map((pk) => keys.get(pk)).filter((key) => key !== undefined),
      },
    ];
  });

const topsOf = (lines: readonly LineDraft[]): readonly PartKey[] => {
  const components = new Set(lines.map(({ component }) => keyText(component)));
  const parents = new Map(lines.map(({ parent }) => [keyText(parent), parent]));
  return [...parents].filter(([key]) => !components.has(key)).map(([, parent]) => parent);
};

/** Reads an InvenTree data export (Django fixture): parts, BOM lines, substitutes, supplier and manufacturer numbers, parameters. */
export const readInventree = (content: string, options: ReadOptions): Draft => {
  const tables = tablesOf(content);
  if (typeof tables === 'string') {
    return {
      parts: [],
      lines: [],
      prices: [],
      findings: [refused('FILE_UNREADABLE', 'file', `This is no InvenTree fixture: ${tables}.`)],
      tops: [],
      later: {},
    };
  }
  const numbers = numbered(table(tables, 'part.part'), options);
  const findings: Finding[] = [...numbers.findings];
  const lines = linesOf(tables, numbers, findings);
  const later = laterOf(tables);
  const counted = Object.entries(later).map(([kind, count]) =>
    skipped('LATER', kind, `${String(count)} ${kind} are not imported now.`),
  );
  return {
    parts: partsOf(tables, numbers),
    lines,
    prices: [],
    findings: [...findings, ...noted(tables), ...counted],
    tops: topsOf(lines),
    later,
  };
};
