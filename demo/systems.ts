import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Kysely } from 'kysely';
import { auditorOf } from '../kernel/auditor.ts';
import { connect } from '../kernel/database.ts';
import { noFeed } from '../kernel/feed.ts';
import { logFor } from '../kernel/log.ts';
import { signedEvents, type EventKeys, type LoggedEvent } from '../kernel/signed-event.ts';
import type { SubgraphContext } from '../kernel/subgraph.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { ids } from '../schema/ids.ts';
import type { Database as ErpDatabase } from '../subgraphs/erp/database.generated.ts';
import { loadersFor as erpLoaders, type Loaders as ErpLoaders } from '../subgraphs/erp/loaders.ts';
import type { Database as MesDatabase } from '../subgraphs/mes/database.generated.ts';
import { loadersFor as mesLoaders, type Loaders as MesLoaders } from '../subgraphs/mes/loaders.ts';
import type { Database as PlmDatabase } from '../subgraphs/plm/database.generated.ts';
import { loadersFor as plmLoaders, type Loaders as PlmLoaders } from '../subgraphs/plm/loaders.ts';

type Name = 'plm' | 'mes' | 'erp';
/** Urls of the systems' login roles. */
export type SystemUrls = Readonly<Record<Name, string>>;
type Who = { at: Date; by: string; carries?: boolean };
type InLog = { event: Record<string, unknown> & { seq: string } };

type System<DB, Loaders> = {
  act: <Input, Answer>(
    command: (context: SubgraphContext<DB, Loaders>, input: Input) => Promise<Answer>,
    input: Input,
    who: Who,
  ) => Promise<Answer>;
  db: Kysely<DB>;
  eventsAfter: (seq: string) => Promise<(LoggedEvent & { seq: string })[]>;
  sign: (event: LoggedEvent) => Promise<string>;
  close: () => Promise<void>;
};

export type Systems = {
  plm: System<PlmDatabase, PlmLoaders>;
  mes: System<MesDatabase, MesLoaders>;
  erp: System<ErpDatabase, ErpLoaders>;
};

const open = <DB, Loaders>(
  name: Name,
  url: string,
  loadersFor: (db: Kysely<DB>, viewer: Viewer) => Loaders,
  keys: EventKeys,
): System<DB, Loaders> => {
  const handle = connect<DB>({ url, schema: name, applicationName: `triad demo ${name}`, max: 8 });
  const events = signedEvents(name, keys);
  const audit = auditorOf(handle, ids, logFor('demo', 'silent'));
  const reader: Viewer = { subject: 'demo', system: name.toUpperCase() as Viewer['system'], scopes: ['*'], sites: '*' };
  const db = handle.as(reader);
  return {
    db,
    act: (command, input, { at, by, carries = false }) => {
      const viewer: Viewer = { ...reader, subject: by, system: carries ? 'INTEGRATION' : reader.system };
      const own = handle.as(viewer);
      return command(
        {
          viewer,
          correlationId: 'demo-plant',
          db: own,
          loaders: loadersFor(own, viewer),
          transact: (work) => handle.transaction(viewer, work),
          statements: [],
          clock: () => at,
          audit: audit.open(),
          events,
          feed: noFeed,
        },
        input,
      );
    },
    eventsAfter: (seq) =>
      (db as unknown as Kysely<InLog>)
        .selectFrom('event')
        .selectAll()
        .where('seq', '>', seq)
        .orderBy('seq')
        .execute() as unknown as Promise<(LoggedEvent & { seq: string })[]>,
    sign: events.sign,
    close: async () => {
      await audit.stop();
      await handle.close();
    },
  };
};

export const openSystems = async (urls: SystemUrls): Promise<Systems> => {
  const names = ['plm', 'mes', 'erp'] as const;
  const privateKeys = new Map<Name, JWK>();
  for (const name of names) {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    privateKeys.set(name, { ...(await exportJWK(privateKey)), kid: name, alg: 'EdDSA', use: 'sig' });
  }
  const publicKeys = {
    keys: [...privateKeys.values()].map(({ crv = '', x = '', kid = '' }) => ({
      ...{ kty: 'OKP', crv, x, kid, alg: 'EdDSA', use: 'sig' },
    })),
  };
  const keysOf = (name: Name): EventKeys => ({ privateKey: privateKeys.get(name), publicKeys });
  return {
    plm: open('plm', urls.plm, plmLoaders, keysOf('plm')),
    mes: open('mes', urls.mes, mesLoaders, keysOf('mes')),
    erp: open('erp', urls.erp, erpLoaders, keysOf('erp')),
  };
};
