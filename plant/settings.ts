import { resolve } from 'node:path';

import { z } from 'zod';

import { configFrom } from '../kernel/config.ts';
import { PlantError, messageOf } from './plant-error.ts';

/** The services of the plant, in the order in which they are told. */
export const systems = ['plm', 'mes', 'erp', 'integration'] as const;
export type System = (typeof systems)[number];
export const serviceNames = [...systems, 'gateway'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** An empty variable is as good as none. */
const given = <T extends z.ZodType>(type: T) => z.preprocess((value) => (value === '' ? undefined : value), type);
const port = z.coerce.number().int().min(1).max(65_535);
const text = z.string().optional();

const shape = {
  TRIAD_DATA: given(z.string().default('.triad')),
  TRIAD_HOST: given(z.string().default('127.0.0.1')),
  TRIAD_PORT: given(port.default(4000)),
  TRIAD_PLM_PORT: given(port.optional()),
  TRIAD_MES_PORT: given(port.optional()),
  TRIAD_ERP_PORT: given(port.optional()),
  TRIAD_INTEGRATION_PORT: given(port.optional()),
  DATABASE_URL: given(
    z.url({ protocol: /^postgres(ql)?$/, error: 'must be the URL of a PostgreSQL server' }).optional(),
  ),
  LOG_LEVEL: given(z.string().default('info')),
  /** Set by npm: the script that it runs. */
  npm_lifecycle_event: text,
};

/** What the services inherit. Everything else they are told by the plant, so that they run alike wherever it is started. */
const inherited = {
  PATH: text,
  HOME: text,
  TZ: text,
  LANG: text,
  TMPDIR: text,
  NODE_OPTIONS: text,
  NODE_EXTRA_CA_CERTS: text,
};

/** What the person who starts the plant decides. */
export type Settings = {
  /** Absolute path of the data folder. */
  folder: string;
  /** The address on which the gateway listens; everything else stays on 127.0.0.1. */
  host: string;
  /** The gateway's port. */
  port: number;
  /** Ports given to the other services; those without one get a free one. */
  ports: Partial<Record<System, number>>;
  /** The server to use instead of the embedded one. */
  databaseUrl: string | undefined;
  logLevel: string;
  /** npm stands between us and whoever stops us: when it dies, we stop. */
  startedByNpm: boolean;
  /** Environment variables that the services get as they are. */
  inherited: Readonly<Record<string, string>>;
};

/**
 * Reads the settings from environment variables; `root` is what a relative TRIAD_DATA is relative to.
 * Throws a PlantError that names each variable that will not do.
 */
export function readSettings(root: string, variables?: NodeJS.ProcessEnv): Settings {
  const read = readOrExplain(shape, variables);
  const ports: Settings['ports'] = {};
  for (const [system, chosen] of [
    ['plm', read.TRIAD_PLM_PORT],
    ['mes', read.TRIAD_MES_PORT],
    ['erp', read.TRIAD_ERP_PORT],
    ['integration', read.TRIAD_INTEGRATION_PORT],
  ] as const) {
    if (chosen !== undefined) ports[system] = chosen;
  }
  checkDistinct([read.TRIAD_PORT, ...Object.values(ports)]);
  return {
    folder: resolve(root, read.TRIAD_DATA),
    host: read.TRIAD_HOST,
    port: read.TRIAD_PORT,
    ports,
    databaseUrl: read.DATABASE_URL,
    logLevel: read.LOG_LEVEL,
    startedByNpm: read.npm_lifecycle_event !== undefined,
    inherited: Object.fromEntries(
      Object.entries(configFrom(inherited, variables)).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
  };
}

function readOrExplain<Shape extends z.ZodRawShape>(wanted: Shape, variables?: NodeJS.ProcessEnv) {
  try {
    return configFrom(wanted, variables);
  } catch (error) {
    throw new PlantError(messageOf(error));
  }
}

function checkDistinct(ports: readonly number[]): void {
  const twice = ports.find((one, index) => ports.indexOf(one) !== index);
  if (twice === undefined) return;
  throw new PlantError(`Port ${String(twice)} is given to two services. Give each TRIAD_…PORT a port of its own.`);
}
