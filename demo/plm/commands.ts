import { connect, type DatabaseHandle } from '../../kernel/database.ts';
import { noFeed } from '../../kernel/feed.ts';
import { etagOf } from '../../kernel/etag.ts';
import { toWire } from '../../kernel/id.ts';
import { signedEvents } from '../../kernel/signed-event.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { ids } from '../../schema/ids.ts';
import type { Context } from '../../subgraphs/plm/context.ts';
import type { Database } from '../../subgraphs/plm/database.generated.ts';
import { addEbomLine, updateEbomLine } from '../../subgraphs/plm/ebom/ebom.commands.ts';
import { loadersFor } from '../../subgraphs/plm/loaders.ts';
import { obsoletePart, releasePart, submitForReview } from '../../subgraphs/plm/part/lifecycle.commands.ts';
import { createPart, createPartRevision, updatePart } from '../../subgraphs/plm/part/part.commands.ts';
import type { AddEbomLineInput, CreatePartInput, UpdateEbomLineInput } from '../../subgraphs/plm/schema.generated.ts';

const engineer: Viewer = { subject: 'demo-engineering', system: 'PLM', scopes: ['*'], sites: '*' };

/** PLM's own commands, called as its engineers would: every check is made and every hash computed. Ids are uuids. */
export type Plm = {
  createPart: (input: CreatePartInput) => Promise<string>;
  revise: (fromId: string, revision: string, description?: string) => Promise<string>;
  exchangeable: (partId: string, otherId: string) => Promise<void>;
  addLine: (input: AddEbomLineInput) => Promise<string>;
  updateLine: (lineId: string, changes: Omit<UpdateEbomLineInput, 'id' | 'etag'>) => Promise<void>;
  linesOf: (partId: string) => Promise<{ id: string; partNumber: string; quantity: string; partId: string | null }[]>;
  submit: (partId: string) => Promise<void>;
  release: (partId: string, ecnId?: string) => Promise<void>;
  makeObsolete: (partId: string) => Promise<void>;
  close: () => Promise<void>;
};

const wirePart = (id: string): string => toWire(ids.Part, id);

/** A context of its own for each command, so that nothing is answered from an earlier read. */
const contextIn = (handle: DatabaseHandle<Database>): Context => {
  const db = handle.as(engineer);
  return {
    viewer: engineer,
    correlationId: 'demo-plant',
    db,
    loaders: loadersFor(db),
    transact: (work) => handle.transaction(engineer, work),
    statements: [],
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
  partEtag: async (id: string): Promise<string> =>
    etagOf(
      await handle
        .as(engineer)
        .selectFrom('part')
        .select(['id', 'version'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    ),
  lineEtag: async (id: string): Promise<string> =>
    etagOf(
      await handle
        .as(engineer)
        .selectFrom('ebomLine')
        .select(['id', 'version'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    ),
});

/** Opens PLM by the url of its login role. Close it when done. */
export const openPlm = (url: string): Plm => {
  const handle = connect<Database>({ url, schema: 'plm', applicationName: 'triad demo plm', max: 8 });
  const context = (): Context => contextIn(handle);
  const { linesOf, partEtag, lineEtag } = readsOf(handle);
  const given = async (id: string) => ({ id: wirePart(id), etag: await partEtag(id) });
  return {
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
      await updateEbomLine(context(), { id: toWire(ids.EBomLine, lineId), etag: await lineEtag(lineId), ...changes });
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
    close: handle.close,
  };
};
