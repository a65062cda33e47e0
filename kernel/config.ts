import { readFileSync } from 'node:fs';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const level = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);

/**
 * Reads the environment by a zod shape. The only place that reads process.env; a wrong or missing variable ends the process with one
 * line that names it.
 */
export const configFrom = <Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<z.ZodObject<Shape>> => {
  const parsed = z.object(shape).safeParse(environment);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not complete: ${problems.join('; ')}. Set these environment variables.`);
};

/** What every service that answers HTTP is told. */
export const listenShape = {
  /** TCP port; 0 takes any free one. */
  PORT: port,
  /** The address to listen on: loopback unless widened. */
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: level.default('info'),
};

const fileOf = <Shape extends z.ZodType>(what: string, shape: Shape) =>
  z
    .string()
    .min(1, `must name the file with ${what}`)
    .transform((file, context): z.infer<Shape> => {
      try {
        return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch (error) {
        context.addIssue({
          code: 'custom',
          message: `${file} is no readable file with ${what} (${error instanceof Error ? error.message : String(error)})`,
        });
        return z.NEVER;
      }
    });

const jwk = z.looseObject({ kty: z.string() });
const secret = z
  .object({ kty: z.literal('oct'), k: z.base64url().min(43) })
  .transform(({ k }) => Buffer.from(k, 'base64url'));
const keySet = z.object({ keys: z.array(jwk) });

/** What each subgraph is told. */
export const subgraphShape = {
  ...listenShape,
  /** The PostgreSQL of this system, under its own login role. */
  DATABASE_URL: z.string().min(1, 'must be the PostgreSQL url of this service'),
  /** Connections to it at most. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** JWKS file with the public keys of gateway and integration. */
  TRIAD_INTERNAL_JWKS: fileOf('the public keys (JWKS) that sign internal calls', keySet),
  /** JWK file with the private Ed25519 key that signs this system's events. Without it none is signed. */
  EVENT_KEY: fileOf('the private key (JWK) that signs events', jwk).optional(),
  /** JWKS file with the public keys of all systems' events. Without it no intake takes any. */
  EVENT_JWKS: fileOf('the public keys (JWKS) of events', keySet).optional(),
  /** JWK file with the secret (kty oct, 256 bits) that signs cursors of subscriptions: the same for all processes of the system. */
  FEED_KEY: fileOf('the secret (JWK) that signs cursors', secret).optional(),
  /** For how many days events are kept, at least 7. */
  EVENT_DAYS: z.coerce.number().int().min(7).default(400),
  /** File outside the database to which each new head of the audit chain is appended. Without it heads are only logged. */
  AUDIT_ANCHOR: z.string().min(1).optional(),
};
