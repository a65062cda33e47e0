import { connect, type DatabaseHandle } from '../../kernel/database.ts';
import { noFeed } from '../../kernel/feed.ts';
import { etagOf } from '../../kernel/etag.ts';
import { toWire } from '../../kernel/id.ts';
import { signedEvents } from '../../kernel/signed-event.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { ids } from '../../schema/ids.ts';
import type { Context } from '../../subgraphs/plm/context.ts';
import type { Database } from '../../subgraphs/plm/database.generated.ts';
import { releaseEcn } from '../../subgraphs/plm/change/ecn-steps.commands.ts';
import { updateItem } from '../../subgraphs/plm/item/update-item.commands.ts';
import { createRouting, releaseRouting } from '../../subgraphs/plm/routing/routing.commands.ts';
import { addEbomLine, updateEbomLine } from '../../subgraphs/plm/ebom/ebom.commands.ts';
import { loadersFor } from '../../subgraphs/plm/loaders.ts';
import { obsoletePart, releasePart, submitForReview } from '../../subgraphs/plm/part/lifecycle.commands.ts';
import { createPart, createPartRevision, updatePart } from '../../subgraphs/plm/part/part.commands.ts';
import type {
  AddEbomLineInput,
  CreatePartInput,
  CreateRoutingInput,
  UpdateEbomLineInput,
} from '../../subgraphs/plm/schema.generated.ts';

const engineer: Viewer = { subject: 'demo-engineering', system: 'PLM', scopes: ['*'], sites: '*' };

/** PLM's own commands, called as its engineers would: every check is made and every hash computed. Ids are uuids. */
export type Plm = {
  /** Says when, by the story, what comes next is done. */
  at: (instant: Date) => void;
  createPart: (input: CreatePartInput) => Promise<string>;
  revise: (fromId: string, revision: string, description?: string) => Promise<string>;
  exchangeable: (partId: string, otherId: string) => Promise<void>;
  addLine: (input: AddEbomLineInput) => Promise<string>;
  updateLine: (lineId: string, changes: Omit<UpdateEbomLineInput, 'id' | 'etag'>) => Promise<void>;
  linesOf: (partId: string) => Promise<{ id: string; partNumber: string; quantity: string; partId: string | null }[]>;
  submit: (partId: string) => Promise<void>;
  release: (partId: string, ecnId?: string) => Promise<void>;
  makeObsolete: (partId: string) => Promise<void>;
  addPack: (partId: string, pack: { code: string; factor: string }) => Promise<void>;
  releaseNotice: (ecnId: string) => Promise<void>;
  /** Draws up the routing of a part and releases it. */
  route: (input: CreateRoutingInput) => Promise<void>;
  close: () => Promise<void>;
};

const wirePart = (id: string): string => toWire(ids.Part, id);

/** A context of its own for each command, so that nothing is answered from an earlier read. */
const contextIn = (handle: DatabaseHandle<Database>, now: Date): Context => {
  const db = handle.as(engineer);
  return {
    viewer: engineer,
    correlationId: 'demo-plant',
    db,
    loaders: loadersFor(db),
    transact: (work) => handle.transaction(engineer, work),
    statements: [],
    clock: () => now,
    events: signedEvents('plm'),
    feed: noFeed,
  };
};

const readsOf = (handle: DatabaseHandle<Database>) => ({
  linesOf: (partId: string) =>
    handle
      .as(engineer)
      .selectFrom('ebomLine')
      .innerJoin('ebom', 'ebom.id', 'ebomLine.ebomId')
      .innerJoin('item', 'item.id', 'ebomLine.itemId')
      .select(['ebomLine.id', 'item.partNumber', 'ebomLine.quantity', 'ebomLine.partId'])
      .where('ebom.partId', '=', partId)
      .orderBy('ebomLine.findOrder')
      .execute(),
  etagIn: async (table: 'part' | 'ebomLine' | 'ecn' | 'routing', id: string): Promise<string> =>
    etagOf(
      await handle
        .as(engineer)
        .selectFrom(table)
        .select(['id', 'version'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    ),
  itemOf: (partId: string) =>
    handle
      .as(engineer)
      .selectFrom('item')
      .innerJoin('part', 'part.itemId', 'item.id')
      .select(['item.id', 'item.version'])
      .where('part.id', '=', partId)
      .executeTakeFirstOrThrow(),
});

/** Opens PLM by the url of its login role. Close it when done. */
export const openPlm = (url: string): Plm => {
  const handle = connect<Database>({ url, schema: 'plm', applicationName: 'triad demo plm', max: 8 });
  let now = new Date();
  const context = (): Context => contextIn(handle, now);
  const { linesOf, etagIn, itemOf } = readsOf(handle);
  const given = async (id: string) => ({ id: wirePart(id), etag: await etagIn('part', id) });
  return {
    at: (instant) => {
      now = instant;
    },
    createPart: (input) => createPart(context(), input),
    revise: (fromId, revision, description) =>
      createPartRevision(context(), {
        revisedFromId: wirePart(fromId),
        revision,
        ...(description === undefined ? {} : { description }),
      }),
    exchangeable: async (partId, otherId) => {
      await updatePart(context(), { ...(await given(partId)), interchangeableWithIds: [wirePart(otherId)] });
    },
    addLine: (input) => addEbomLine(context(), input),
    updateLine: async (lineId, changes) => {
      await updateEbomLine(context(), {
        id: toWire(ids.EBomLine, lineId),
        etag: await etagIn('ebomLine', lineId),
        ...changes,
      });
    },
    linesOf,
    submit: async (partId) => {
      await submitForReview(context(), await given(partId));
    },
    release: async (partId, ecnId) => {
      await releasePart(context(), {
        ...(await given(partId)),
        ...(ecnId === undefined ? {} : { ecnId: toWire(ids.Ecn, ecnId) }),
      });
    },
    makeObsolete: async (partId) => {
      await obsoletePart(context(), await given(partId));
    },
    addPack: async (partId, pack) => {
      const item = await itemOf(partId);
      await updateItem(context(), { id: toWire(ids.Item, item.id), etag: etagOf(item), uomConversions: [pack] });
    },
    releaseNotice: async (ecnId) => {
      await releaseEcn(context(), { id: toWire(ids.Ecn, ecnId), etag: await etagIn('ecn', ecnId) });
    },
    route: async (input) => {
      const id = await createRouting(context(), input);
      await releaseRouting(context(), { id: toWire(ids.Routing, id), etag: await etagIn('routing', id) });
    },
    close: handle.close,
  };
};
