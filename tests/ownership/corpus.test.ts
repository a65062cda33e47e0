import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { composed } from '../../tools/ownership/composition.ts';
import { shown, type Finding } from '../../tools/ownership/finding.ts';
import { lint } from '../../tools/ownership/lint.ts';
import { readSources, type SdlFile, type Sources } from '../../tools/ownership/sources.ts';
import { declarationEdits } from './corpus/declaration-edits.ts';
import type { Edit } from './corpus/edit.ts';
import { graphEdits } from './corpus/graph-edits.ts';
import { schemaEdits } from './corpus/schema-edits.ts';
import { writeEdits } from './corpus/write-edits.ts';

const real = readSources();
const fileOf = (file: string): SdlFile => ({
  file,
  text: readFileSync(join(import.meta.dirname, 'corpus', file), 'utf8'),
});
const words = real.shared.filter(({ file }) => file.endsWith('ownership.graphql'));
const little: Sources = {
  shared: [fileOf('values.graphql'), ...words],
  subgraphs: [
    { name: 'plm', system: 'PLM', files: [fileOf('plm.graphql')] },
    { name: 'mes', system: 'MES', files: [fileOf('mes.graphql')] },
    { name: 'erp', system: 'ERP', files: [fileOf('erp.graphql')] },
  ],
};

const replaced = (sources: Sources, wanted: { in: string; find: string; put: string }): Sources => {
  let times = 0;
  const edit = ({ file, text }: SdlFile): SdlFile => {
    if (file !== wanted.in || !text.includes(wanted.find)) return { file, text };
    times += 1;
    return { file, text: text.replace(wanted.find, () => wanted.put) };
  };
  const edited = {
    shared: sources.shared.map(edit),
    subgraphs: sources.subgraphs.map((subgraph) => ({ ...subgraph, files: subgraph.files.map(edit) })),
  };
  if (times !== 1) throw new Error(`"${wanted.find}" is not in ${wanted.in}`);
  return edited;
};

const after = (base: Sources, edit: Edit): Sources => [edit, ...(edit.and ?? [])].reduce(replaced, base);

const composes = (sources: Sources): boolean => {
  try {
    return composed(sources).composed !== undefined;
  } catch {
    return false;
  }
};

const ofLittle = [...graphEdits, ...writeEdits, ...declarationEdits];
const all = [...ofLittle.map((edit) => ({ edit, base: little })), ...schemaEdits.map((edit) => ({ edit, base: real }))];

const seen = new Map<Edit, readonly Finding[]>();
const findingsOf = ({ edit, base }: (typeof all)[number]): readonly Finding[] => {
  const known = seen.get(edit) ?? lint(after(base, edit));
  seen.set(edit, known);
  return known;
};

test.each([
  ['the little graph', little],
  ['the real one', real],
])('%s is refused nothing, and composes without a hint', (_, sources) => {
  expect(lint(sources)).toEqual([]);
  expect(composed(sources).findings).toEqual([]);
});

test.each(all)('$edit.name: $edit.code', (bad) => {
  const { edit } = bad;
  const findings = findingsOf(bad);
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([edit.code, ...(edit.also ?? [])].sort());
  for (const { at, todo } of findings) {
    expect(at.join(' ')).toMatch(/^\S+:\d+( \S+:\d+)*$/);
    expect(todo.length).toBeGreaterThan(20);
  }
});

test('a finding shows its code, both places, the owner and what to do', () => {
  const [first] = graphEdits;
  const [found] = first === undefined ? [] : lint(after(little, first));
  expect(found && shown(found)).toMatch(
    /^RESOLVED_TWICE: Part\.title is resolved by PLM and by MES\.\n {2}at plm\.graphql:6\n {2}at mes\.graphql:\d+\n {2}owner: PLM\n {2}Take it out of MES/,
  );
});

test('n of n are refused, and stock composition alone lets most of them through', () => {
  const refused = all.filter((bad) => findingsOf(bad).some(({ code }) => code === bad.edit.code));
  const letThrough = all.filter(({ edit, base }) => composes(after(base, edit)));
  const inTheGraph = ({ edit }: { edit: Edit }): boolean => edit.kind === 'graph';
  const figure = {
    edits: all.length,
    codes: new Set(all.map(({ edit }) => edit.code)).size,
    refused: refused.length,
    stockLetsThrough: letThrough.length,
    editsOfTheGraph: all.filter(inTheGraph).length,
    stockLetsThroughOfThem: letThrough.filter(inTheGraph).length,
  };
  process.stdout.write(`bad edits: ${JSON.stringify(figure)}\n`);
  expect(figure.edits).toBeGreaterThanOrEqual(30);
  expect(figure.refused).toBe(figure.edits);
  expect(figure.stockLetsThrough).toBeGreaterThan(figure.edits / 2);
  expect(figure.stockLetsThroughOfThem).toBeGreaterThan(figure.editsOfTheGraph / 2);
});
