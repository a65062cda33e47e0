import { expect } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import type { ExecutionWorld } from './execution-client.ts';

type Values = Record<string, unknown>;
type Kept = { id: string; _etag: string };
export type MbomItem = Kept & {
  position: number;
  quantity: number;
  isFixedQuantity: boolean;
  part: { partNumber: string };
};
export type Mbom = Kept & { version: number; status: string; items: MbomItem[]; effectiveItems: MbomItem[] };
export type Procedure = Kept & { version: number; status: string; steps: (Kept & { title: string })[] };

const item = 'id _etag position quantity isFixedQuantity part { partNumber } substitutes { ratio part { partNumber } }';
const mbomFields = `mbom { id _etag version status items { ${item} } effectiveItems { ${item} } }`;
const procedureFields = 'procedure { id _etag version status steps { id _etag title } }';
const selectionOf = (mutation: string): string => {
  if (/MbomItem$/.test(mutation) && !mutation.startsWith('delete')) return `mbomItem { ${item} } ${mbomFields}`;
  if (/Mbom/.test(mutation)) return mbomFields;
  return /Step$/.test(mutation) && !mutation.startsWith('delete')
    ? `step { id _etag title } ${procedureFields}`
    : procedureFields;
};
const inputs: Readonly<Record<string, string>> = {
  releaseMbom: 'MbomTransitionInput',
  archiveMbom: 'MbomTransitionInput',
  releaseProcedure: 'ProcedureTransitionInput',
  archiveProcedure: 'ProcedureTransitionInput',
};

/** What production builds from, by MES's own commands. */
export const planning = (world: ExecutionWorld) => {
  const send = (mutation: string, input: Values) => {
    const type = inputs[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selectionOf(mutation)} } }`;
    return world.mes.ask(query, { input }, viewerOf('MES'));
  };
  const done = async (mutation: string, input: Values): Promise<unknown> => {
    const { data, errors } = await send(mutation, input);
    expect(errors).toBeUndefined();
    return data?.[mutation];
  };
  const refused = async (mutation: string, input: Values) => (await send(mutation, input)).errors?.[0]?.extensions;
  const mbom = async (mutation: string, input: Values) =>
    (await done(mutation, input)) as { mbom: Mbom; mbomItem?: MbomItem };
  const procedure = async (mutation: string, input: Values) =>
    (await done(mutation, input)) as { procedure: Procedure; step?: Kept };
  const release = async ({ id, _etag }: Kept) => (await mbom('releaseMbom', { id, etag: _etag })).mbom;

  /** A released procedure of a part, of one step. */
  const procedureFor = async (partId: string): Promise<Procedure> => {
    const made = await procedure('createProcedure', { title: 'Build', partId: toWire(ids.Part, partId) });
    const { procedure: one } = await procedure('createStep', { procedureId: made.procedure.id, title: 'Assemble' });
    return (await procedure('releaseProcedure', { id: one.id, etag: one._etag })).procedure;
  };
  /** A released manufacturing BOM, derived from what PLM released, bound to a procedure of its own. */
  const derivedFor = async (partId: string): Promise<Mbom> => {
    const { id: procedureId } = await procedureFor(partId);
    const { mbom: draft } = await mbom('createMbomFromEbom', { partId: toWire(ids.Part, partId), procedureId });
    return release(draft);
  };
  return { done, refused, mbom, procedure, release, procedureFor, derivedFor };
};

/** The lines of a manufacturing BOM: what, how much. */
export const linesOf = (items: readonly MbomItem[]): (string | number)[][] =>
  items.map(({ part, quantity, isFixedQuantity }) =>
    isFixedQuantity ? [part.partNumber, quantity, 'fixed'] : [part.partNumber, quantity],
  );
