import { describe, expect, test } from '@jest/globals';

import { environments, type Arrangement } from './environments.ts';

const arrangement: Arrangement = {
  inherited: { PATH: '/bin' },
  logLevel: 'warn',
  host: '0.0.0.0',
  ports: { plm: 1, mes: 2, erp: 3, integration: 4, gateway: 4000 },
  databaseUrls: { plm: 'pg:plm', mes: 'pg:mes', erp: 'pg:erp', integration: 'pg:integration' },
  keys: { privateKey: { gateway: '/k/gateway', integration: '/k/integration' }, publicKeys: '/k/jwks' },
  feedKeys: { plm: 'feed-plm', mes: 'feed-mes', erp: 'feed-erp', integration: 'feed-integration' },
  eventKeys: {
    privateKey: { plm: '/k/e-plm', mes: '/k/e-mes', erp: '/k/e-erp', integration: '/k/e-integration' },
    publicKeys: '/k/e-jwks',
  },
  identity: { jwks: '/k/issuer', issuer: 'issuer', audience: 'triad' },
  auditFolder: '/d/audit',
};

describe('environments', () => {
  const made = environments(arrangement);

  test('a subgraph gets its own login, the public keys, and listens on loopback', () => {
    expect(made.mes).toEqual({
      PATH: '/bin',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '2',
      DATABASE_URL: 'pg:mes',
      TRIAD_INTERNAL_JWKS: '/k/jwks',
      EVENT_KEY: '/k/e-mes',
      EVENT_JWKS: '/k/e-jwks',
      FEED_KEY: 'feed-mes',
      AUDIT_ANCHOR: '/d/audit/mes.jsonl',
    });
  });

  test('only gateway and integration hold a private key, each its own', () => {
    const holders = Object.entries(made).map(([name, env]) => [name, env['INTERNAL_KEY']]);
    expect(Object.fromEntries(holders)).toEqual({
      plm: undefined,
      mes: undefined,
      erp: undefined,
      integration: '/k/integration',
      gateway: '/k/gateway',
    });
  });

  test('where the gateway has a schema, it is told of its own login alone', () => {
    const { gateway } = environments({
      ...arrangement,
      databaseUrls: { ...arrangement.databaseUrls, gateway: 'pg:gateway' },
    });
    expect(gateway).toMatchObject({ GATEWAY_DATABASE_URL: 'pg:gateway' });
    expect(gateway).not.toHaveProperty('DATABASE_URL');
  });

  test('the gateway knows every subgraph and no database', () => {
    expect(JSON.parse(made.gateway['SUBGRAPH_URLS'] ?? '')).toEqual({
      plm: 'http://127.0.0.1:1/graphql',
      mes: 'http://127.0.0.1:2/graphql',
      erp: 'http://127.0.0.1:3/graphql',
      integration: 'http://127.0.0.1:4/graphql',
    });
    expect(made.gateway).toMatchObject({ HOST: '0.0.0.0', JWKS: '/k/issuer', APOLLO_TELEMETRY_DISABLED: '1' });
    expect(made.gateway).not.toHaveProperty('DATABASE_URL');
  });
});
