import { keyText } from './draft.ts';
import type { Draft, LineDraft, PartKey, ReadOptions } from './draft.ts';
import { refused, skipped } from './findings.ts';
import type { Finding } from './findings.ts';
import { laterOf, noted } from './inventree-notes.ts';
import { numbered, partsOf } from './inventree-parts.ts';
import type { Numbered } from './inventree-parts.ts';
import { table, tablesOf, text } from './inventree-tables.ts';
import type { Tables } from './inventree-tables.ts';

const substitutesByLine = (tables: Tables, { keys }: Numbered): ReadonlyMap<string, readonly PartKey[]> => {
  const byLine = new Map<string, PartKey[]>();
  for (const fields of table(tables, 'part.bomitemsubstitute').values()) {
    const key = keys.get(text(fields, 'part'));
    const line = text(fields, 'bom_item');
    if (key !== undefined) byLine.set(line, [...(byLine.get(line) ?? []), key]);
  }
  return byLine;
};

const linesOf = (tables: Tables, numbers: Numbered, findings: Finding[]): readonly LineDraft[] => {
  const substitutes = substitutesByLine(tables, numbers);
  return [...table(tables, 'part.bomitem')].flatMap(([pk, fields]) => {
    const [parent, component] = [numbers.keys.get(text(fields, 'part')), numbers.keys.get(text(fields, 'sub_part'))];
    const place = `part.bomitem ${pk}`;
    if (parent === undefined || component === undefined) {
      findings.push(
        refused(
          'REFERENCE_NOT_FOUND',
          place,
          `The line names part ${text(fields, parent === undefined ? 'part' : 'sub_part')}, which is not in the file.`,
        ),
      );
      return [];
    }
    const units = text(table(tables, 'part.part').get(text(fields, 'sub_part')) ?? {}, 'units');
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
        substitutes: substitutes.get(pk) ?? [],
      },
    ];
  });
};

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
