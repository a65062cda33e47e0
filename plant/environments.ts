import { join } from 'node:path';

import type { EventKeyFiles, InternalKeys } from './keys.ts';
import { systems, type ServiceName, type System } from './settings.ts';

/** Who may ask at the gateway: what a development issuer or an identity provider tells about itself. */
export type Identity = { jwks: string; issuer: string; audience: string };

/** Everything that the services' environments are made of. */
export type Arrangement = {
  inherited: Readonly<Record<string, string>>;
  logLevel: string;
  /** The gateway's address; the others listen on 127.0.0.1. */
  host: string;
  ports: Record<ServiceName, number>;
  /** PostgreSQL URL of each system's login role; the gateway's where it has a schema. */
  databaseUrls: Record<System, string> & { gateway?: string };
  keys: InternalKeys;
  /** Files with the keys of each system's events. */
  eventKeys: EventKeyFiles;
  /** Files with the secrets that sign each system's cursors. */
  feedKeys: Record<System, string>;
  identity: Identity;
  /** Folder that takes the heads of the audit's chains, outside the database: `<system>.jsonl` of each. */
  auditFolder: string;
};

const loopback = '127.0.0.1';

/** The address of a subgraph, as the gateway calls it. */
export function subgraphUrl(port: number): string {
  return `http://${loopback}:${String(port)}/graphql`;
}

/** The whole environment of each service. */
export function environments(arrangement: Arrangement): Record<ServiceName, Record<string, string>> {
  const { databaseUrls, keys, ports } = arrangement;
  const common = { ...arrangement.inherited, LOG_LEVEL: arrangement.logLevel, NODE_ENV: 'production' };
  const subgraph = (system: System) => ({
    ...common,
    HOST: loopback,
    PORT: String(ports[system]),
    DATABASE_URL: databaseUrls[system],
    TRIAD_INTERNAL_JWKS: keys.publicKeys,
    EVENT_KEY: arrangement.eventKeys.privateKey[system],
    EVENT_JWKS: arrangement.eventKeys.publicKeys,
    FEED_KEY: arrangement.feedKeys[system],
    AUDIT_ANCHOR: join(arrangement.auditFolder, `${system}.jsonl`),
  });
  return {
    plm: subgraph('plm'),
    mes: subgraph('mes'),
    erp: subgraph('erp'),
    integration: { ...subgraph('integration'), INTERNAL_KEY: keys.privateKey.integration },
    gateway: {
      ...common,
      HOST: arrangement.host,
      PORT: String(ports.gateway),
      SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(systems.map((system) => [system, subgraphUrl(ports[system])]))),
      JWKS: arrangement.identity.jwks,
      JWT_ISSUER: arrangement.identity.issuer,
      JWT_AUDIENCE: arrangement.identity.audience,
      // The plant is there to be looked at.
      ANONYMOUS: 'read',
      INTROSPECTION: 'on',
      EXPLORER: 'on',
      INTERNAL_KEY: keys.privateKey.gateway,
      // What @apollo/gateway would otherwise tell its maker every hour.
      APOLLO_TELEMETRY_DISABLED: '1',
      ...(databaseUrls.gateway === undefined ? {} : { GATEWAY_DATABASE_URL: databaseUrls.gateway }),
    },
  };
}
