import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type DocumentNode } from 'graphql';
import { declaredOwnership } from '../../kernel/declared-ownership.ts';
import { systemsOfRecord, type SystemOfRecord } from '../../kernel/ownership.ts';
import { root } from '../../kernel/root.ts';
import { code, firstSentence, table } from './table.ts';

const spoken: Readonly<Record<string, string>> = {
  ABomInstallation: 'aBOM installation',
  AbomSnapshot: 'aBOM snapshot',
  AbomSnapshotLine: 'line of an aBOM snapshot',
  EBom: 'engineering BOM (eBOM)',
  EBomLine: 'line of an engineering BOM',
  EBomSubstitute: 'substitute on an eBOM line',
  Ecn: 'engineering change notice (ECN)',
  EcnChange: 'change of an ECN',
  EcnNotice: 'notice of an ECN on a run',
  Ecr: 'engineering change request (ECR)',
  GLAccount: 'account of the general ledger',
  GLPosting: 'posting in the general ledger',
  GLPostingLine: 'line of a posting',
  Issue: 'nonconformance (NCR), issue',
  MBom: 'manufacturing BOM (mBOM)',
  MBomItem: 'line of a manufacturing BOM',
  MrbDisposition: 'disposition of a nonconformance',
};

const short: Readonly<Record<string, string>> = { ebom: 'eBOM', mbom: 'mBOM', abom: 'aBOM', ecn: 'ECN', uom: 'unit' };

/** `PurchaseOrderLine` as people say it. */
const wordOf = (type: string): string =>
  spoken[type] ??
  type
    .replace(/^([EMA])Bom/, (_, letter: string) => `${letter}bom`)
    .split(/(?<=[a-z])(?=[A-Z])/)
    .map((word) => short[word.toLowerCase()] ?? word.toLowerCase())
    .join(' ');

const plain = (name: string): string => name.replaceAll(/[-_]/g, '').toLowerCase();

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

/** Tables and views of a system, by their names without underscores. */
const tablesOf = (system: string): Map<string, string> => {
  const found = filesIn(`migrations/${system}`, '.sql').flatMap((text) =>
    [...text.matchAll(/^create (?:or replace )?(?:table|view) (?:if not exists )?(?:\w+\.)?(\w+)/gim)].map(
      ([, name = '']) => name,
    ),
  );
  return new Map(found.map((name) => [plain(name), name]));
};

/** First halves of the types of events that a system's code tells: `plm.part`. */
const eventsOf = (system: string): Map<string, string> => {
  const found = filesIn(`subgraphs/${system}`, '.ts').flatMap((text) =>
    [...text.matchAll(new RegExp(`'${system}\\.([a-z-]+)\\.[a-z-]+'`, 'g'))].map(([, noun = '']) => noun),
  );
  return new Map(found.map((noun) => [plain(noun), `${system}.${noun}`]));
};

const isRecord = (type: string): boolean =>
  !/(Connection|Edge|InputFilters|Filter|SortEnum|Input|Payload|AuditEntry)$/.test(type);

const rowsOf = (supergraph: DocumentNode, owner: SystemOfRecord): string[][] => {
  const system = owner.toLowerCase();
  const [tables, events] = [tablesOf(system), eventsOf(system)];
  const objects = new Set(
    supergraph.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition.name.value] : [],
    ),
  );
  const shown = (word: string | undefined): string => (word === undefined ? '' : code(word));
  return declaredOwnership(supergraph)
    .filter((one) => one.field === null && one.owner === owner && objects.has(one.type) && isRecord(one.type))
    .map(({ type, description }) => [
      wordOf(type),
      code(type),
      shown(tables.get(plain(type))),
      shown(events.get(plain(type))),
      firstSentence(description),
    ]);
};

/** GLOSSARY.md: the hand-written head, then one row for each type that somebody owns. */
export const glossaryPage = (supergraph: DocumentNode): string => {
  const head = readFileSync(join(root, 'tools/documents/glossary-head.md'), 'utf8');
  const note =
    '<!-- Below: made by `npm run docs` from schema/, migrations/ and subgraphs/. Above: tools/documents/glossary-head.md. -->\n';
  const sections = systemsOfRecord.map(
    (owner) =>
      `## ${owner}\n\n${table(['word', 'type', 'table', 'events', 'what it is'], rowsOf(supergraph, owner))}\n`,
  );
  return [head, note, ...sections].join('\n');
};
