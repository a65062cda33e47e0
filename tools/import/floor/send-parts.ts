import { keyText } from '../draft.ts';
import type { PartKey } from '../draft.ts';
import { finding } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Plan } from '../plan.ts';
import { at, inPortions, nodesAt, refusalsOf } from './desk.ts';
import type { Desk } from './desk.ts';

/** A released part as the systems know it. */
interface KnownPart {
  readonly partId: string;
  readonly itemId: string;
}

export type KnownParts = ReadonlyMap<string, KnownPart>;

const page = 200;

/** Components before assemblies, substitutes too: whoever takes them in needs what they name. */
const inOrder = ({ parts, lines, substitutes }: Plan): readonly PartKey[] => {
  const lineParents = new Map(lines.map(({ rowId, parent }) => [rowId, parent]));
  const below = new Map<string, PartKey[]>();
  const under = (parent: PartKey | undefined, component: PartKey): void => {
    if (parent !== undefined) below.set(keyText(parent), [...(below.get(keyText(parent)) ?? []), component]);
  };
  for (const { parent, component } of lines) under(parent, component);
  for (const { lineRowId, partNumber, revision } of substitutes)
    under(lineParents.get(lineRowId), { partNumber, revision });
  const seen = new Set<string>();
  const ordered: PartKey[] = [];
  const visit = (key: PartKey): void => {
    if (seen.has(keyText(key))) return;
    seen.add(keyText(key));
    for (const component of below.get(keyText(key)) ?? []) visit(component);
    ordered.push(key);
  };
  for (const { partNumber, revision } of parts) visit({ partNumber, revision });
  return ordered;
};

const partsQuery = `query ImportedParts($numbers: [String!]) { parts(filters: { partNumber: { in: $numbers } }, first: 500) {
  edges { node { id partNumber revision lifecycleState item { id } } } } }`;

const released = async (
  desk: Desk,
  keys: readonly PartKey[],
): Promise<{ known: KnownParts; findings: readonly Finding[] }> => {
  const known = new Map<string, KnownPart>();
  for (const some of inPortions(keys, page)) {
    const answer = await desk.ask('PLM', partsQuery, { numbers: some.map(({ partNumber }) => partNumber) });
    for (const node of nodesAt(answer, 'parts')) {
      if (at(node, 'lifecycleState') !== 'RELEASED') continue;
      const key = { partNumber: at(node, 'partNumber'), revision: at(node, 'revision') };
      known.set(keyText(key), { partId: at(node, 'id'), itemId: at(node, 'item.id') });
    }
  }
  const missing = keys.filter((key) => !known.has(keyText(key))).map(({ partNumber }) => partNumber);
  const message = 'PLM has not released the part: nothing of it can be ordered, counted or built.';
  return {
    known,
    findings:
      missing.length === 0
        ? []
        : [finding('REFUSED', 'PART_NOT_RELEASED', missing, message, 'Import the parts with --release.')],
  };
};

/** The last event of a type that was told of each record, as its system signed it. */
const signed = async (desk: Desk, field: string, type: string, ids: readonly string[]): Promise<readonly string[]> => {
  const events: string[] = [];
  for (const some of inPortions(ids, 20)) {
    const fields = some
      .map((id, place) => `e${String(place)}: ${field}(id: ${JSON.stringify(id)}, type: $type)`)
      .join('\n');
    const answer = await desk.ask('INTEGRATION', `query Signed($type: String) { ${fields} }`, { type });
    events.push(...some.map((_, place) => at(answer, `e${String(place)}`)));
  }
  return events;
};

/** Carries the last event of a type of each record to an intake mutation, as integration does. */
export const carry = async (
  desk: Desk,
  { type, mutation, records }: { type: string; mutation: string; records: readonly { row: string; id: string }[] },
): Promise<readonly Finding[]> => {
  const field = `${type.slice(0, 3)}SignedEvent`;
  const events = await signed(
    desk,
    field,
    type,
    records.map(({ id }) => id),
  );
  const calls = records.map(({ row }, place) => {
    const signedEvent = events[place] ?? '';
    return { row, input: { signedEvent, idempotencyKey: desk.key(`${mutation} ${signedEvent}`) } };
  });
  return refusalsOf(await desk.call('INTEGRATION', mutation, calls, '__typename'));
};

const financialsQuery = `query Financials($numbers: [String!]) { parts(filters: { partNumber: { in: $numbers } }, first: 500) {
  edges { node { partNumber item { id financials { _etag status } } } } } }`;

/** Finance lets items be ordered: from SETUP to ACTIVE, with the accounts and the cost method that they got by themselves. */
export const activate = async (desk: Desk, keys: readonly PartKey[]): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const some of inPortions(keys, page)) {
    const answer = await desk.ask('ERP', financialsQuery, { numbers: some.map(({ partNumber }) => partNumber) });
    const waiting = new Map<string, { row: string; input: Record<string, unknown> }>();
    for (const node of nodesAt(answer, 'parts')) {
      if (at(node, 'item.financials.status') !== 'SETUP') continue;
      const [itemId, etag] = [at(node, 'item.id'), at(node, 'item.financials._etag')];
      const row = at(node, 'partNumber');
      const idempotencyKey = desk.key(`activate ${row}`);
      waiting.set(itemId, { row, input: { itemId, etag, status: 'ACTIVE', idempotencyKey } });
    }
    findings.push(...refusalsOf(await desk.call('ERP', 'updateItemFinancials', [...waiting.values()], '__typename')));
  }
  return findings;
};

/**
 * Has MES and ERP hear of the released parts, by the events that PLM signed. Sent again it changes nothing: an event that tells nothing newer is passed over.
 */
export const sendParts = async (
  desk: Desk,
  plan: Plan,
): Promise<{ known: KnownParts; findings: readonly Finding[] }> => {
  const keys = inOrder(plan);
  const { known, findings } = await released(desk, keys);
  const records = keys.flatMap((key) => {
    const part = known.get(keyText(key));
    return part === undefined ? [] : [{ row: key.partNumber, id: part.partId }];
  });
  const refusals: Finding[] = [];
  for (const mutation of ['applyPartRelease', 'applyItemRelease'])
    refusals.push(...(await carry(desk, { type: 'plm.part.released', mutation, records })));
  return { known, findings: [...findings, ...refusals] };
};
