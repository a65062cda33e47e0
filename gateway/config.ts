import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { configFrom, listenShape } from '../kernel/config.ts';
import { root } from '../kernel/root.ts';
import { defaultLimits } from './limits/limits.ts';
import { defaultStreamSettings, type StreamSettings } from './streaming/settings.ts';
import { defaultSubscriptionSettings } from './subscriptions/settings.ts';

const milliseconds = z.coerce.number().int().min(50).max(600_000);
const atLeastOne = z.coerce.number().int().min(1).max(1_000_000);
const bytes = z.coerce.number().int().min(1024).max(268_435_456);
const onOff = z.enum(['on', 'off']).transform((word) => word === 'on');

/** A JSON object in a variable, for example `{"mes":"http://127.0.0.1:4102/graphql"}`. */
const jsonOf = <Value extends z.ZodType>(value: Value) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is no JSON' });
        return z.NEVER;
      }
    })
    .pipe(z.record(z.string(), value));

const shape = {
  ...listenShape,
  /** The composed schema. */
  SUPERGRAPH: z.string().min(1).default('schema/supergraph.graphql'),
  /** How often the file is looked at; a new supergraph takes the old one's place without a restart. 0: never. */
  SUPERGRAPH_POLL_MS: z.coerce.number().int().min(0).max(600_000).default(1000),
  /** Addresses of subgraphs by name; one that is not named is where the supergraph says. */
  SUBGRAPH_URLS: jsonOf(z.url()).default({}),
  /** How long one call to a subgraph may take. */
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(10_000),
  /** The same for single subgraphs by name: `{"erp":3000}`. */
  SUBGRAPH_TIMEOUTS_MS: jsonOf(milliseconds).default({}),
  /** Public keys (JWKS) of the issuer of tokens: a file or an https address. Without it there are no tokens. */
  JWKS: z.string().min(1).optional(),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).default('triad'),
  /** What a request without a token may do: nothing, unless it is said. */
  ANONYMOUS: z.enum(['read', 'none']).default('none'),
  /** PostgreSQL under the gateway's own login, for the denials that no subgraph hears of. Without it they are only logged. */
  GATEWAY_DATABASE_URL: z.string().min(1).optional(),
  /** File with the private key (JWK, Ed25519) that signs calls to the subgraphs. */
  INTERNAL_KEY: z.string().min(1).optional(),
  /** Whether clients may ask for the schema, and get suggestions; the explorer needs it. Off unless it is said: a schema is a map for an attacker. */
  INTROSPECTION: onOff.default(false),
  EXPLORER: onOff.default(false),
  LIMIT_BODY_BYTES: bytes.default(defaultLimits.bodyBytes),
  LIMIT_TOKENS: atLeastOne.default(defaultLimits.tokens),
  LIMIT_DEPTH: atLeastOne.default(defaultLimits.depth),
  LIMIT_ALIASES: atLeastOne.default(defaultLimits.aliases),
  LIMIT_ROOT_FIELDS: atLeastOne.default(defaultLimits.rootFields),
  LIMIT_SELECTIONS: atLeastOne.default(defaultLimits.selections),
  LIMIT_DIRECTIVES: atLeastOne.default(defaultLimits.directives),
  LIMIT_FRAGMENTS: atLeastOne.default(defaultLimits.fragments),
  /** Origins whose pages may subscribe, with commas between: `https://tool.example`. The explorer on this machine always may. */
  ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .pipe(z.array(z.string().regex(/^https?:\/\/[^/\s]+$/)))
    .optional(),
  LIMIT_CONNECTIONS: atLeastOne.default(defaultStreamSettings.connections),
  LIMIT_CONNECTIONS_OF_ONE: atLeastOne.default(defaultStreamSettings.connectionsOfOne),
  LIMIT_SOCKET_OPERATIONS: atLeastOne.default(defaultStreamSettings.operations),
  LIMIT_BACKLOG_BYTES: bytes.default(defaultStreamSettings.backlog.bytes),
  LIMIT_BACKLOG_EVENTS: atLeastOne.default(defaultStreamSettings.backlog.events),
  /** Characters of results that are kept for clients that come back, of all subscriptions together. */
  LIMIT_REPLAY_CHARACTERS: z.coerce
    .number()
    .int()
    .min(0)
    .max(17_179_869_184)
    .default(defaultSubscriptionSettings.rings),
  /** Between two signs of life on a connection that stays open. */
  KEEP_ALIVE_MS: milliseconds.default(defaultStreamSettings.keepAlive),
};

const fileFromRoot = (file: string): string => (isAbsolute(file) ? file : join(root, file));

/**
 * The configuration of the gateway, from the environment. Throws an Error of one line that names what is wrong or missing.
 */
export const gatewayConfig = (environment?: NodeJS.ProcessEnv) => {
  const read = configFrom(shape, environment);
  const supergraph = fileFromRoot(read.SUPERGRAPH);
  if (read.JWKS !== undefined && read.JWT_ISSUER === undefined) {
    throw new Error('The configuration is not complete: JWT_ISSUER must name the issuer whose keys JWKS gives.');
  }
  return {
    listen: { port: read.PORT, host: read.HOST },
    logLevel: read.LOG_LEVEL,
    supergraphSdl: readSupergraph(supergraph),
    supergraphWatch:
      read.SUPERGRAPH_POLL_MS === 0 ? undefined : { file: supergraph, interval: read.SUPERGRAPH_POLL_MS },
    subgraphUrls: read.SUBGRAPH_URLS,
    timeoutFor: (subgraph: string): number => read.SUBGRAPH_TIMEOUTS_MS[subgraph] ?? read.SUBGRAPH_TIMEOUT_MS,
    tokens:
      read.JWKS === undefined || read.JWT_ISSUER === undefined
        ? undefined
        : { jwks: read.JWKS, issuer: read.JWT_ISSUER, audience: read.JWT_AUDIENCE },
    anonymous: read.ANONYMOUS,
    databaseUrl: read.GATEWAY_DATABASE_URL,
    internalKeyFile: read.INTERNAL_KEY,
    introspection: read.INTROSPECTION,
    subscriptions: { ...defaultSubscriptionSettings, rings: read.LIMIT_REPLAY_CHARACTERS },
    explorer: read.EXPLORER,
    limits: {
      ...defaultLimits,
      bodyBytes: read.LIMIT_BODY_BYTES,
      tokens: read.LIMIT_TOKENS,
      depth: read.LIMIT_DEPTH,
      aliases: read.LIMIT_ALIASES,
      rootFields: read.LIMIT_ROOT_FIELDS,
      selections: read.LIMIT_SELECTIONS,
      directives: read.LIMIT_DIRECTIVES,
      fragments: read.LIMIT_FRAGMENTS,
    },
    streaming: {
      ...defaultStreamSettings,
      origins: read.ORIGINS ?? [],
      connections: read.LIMIT_CONNECTIONS,
      connectionsOfOne: read.LIMIT_CONNECTIONS_OF_ONE,
      operations: read.LIMIT_SOCKET_OPERATIONS,
      backlog: { bytes: read.LIMIT_BACKLOG_BYTES, events: read.LIMIT_BACKLOG_EVENTS },
      keepAlive: read.KEEP_ALIVE_MS,
    } satisfies StreamSettings as StreamSettings,
  };
};

export type GatewayConfig = ReturnType<typeof gatewayConfig>;

const readSupergraph = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new Error(
      `SUPERGRAPH: ${file} cannot be read (${reason}). Name a composed schema, or make one with npm run compose.`,
      { cause: error },
    );
  }
};
