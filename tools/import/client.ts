import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';
import { z } from 'zod';

/** Asks the graph one operation; throws ServerError for `errors`, after repeating what may be repeated. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** What the graph refused, in its own words and with its code. */
export class ServerError extends Error {
  readonly code: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;

  constructor(message: string, code: string, retryable: boolean) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
    this.retryable = retryable;
  }
}

const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.looseObject({ code: z.string().optional(), retryable: z.boolean().optional() }).optional(),
      }),
    )
    .optional(),
});

const waits = [250, 1000, 3000, 8000];
const longest = 600_000;

type Outcome = { data: unknown } | { error: ServerError };

const once = async (endpoint: string, token: string, body: string): Promise<Outcome> => {
  let text: string;
  let statusCode: number;
  try {
    const response = await request(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      headersTimeout: longest,
      bodyTimeout: longest,
    });
    statusCode = response.statusCode;
    text = await response.body.text();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      error: new ServerError(
        `${endpoint} does not answer (${reason}). Is the plant running? npm start`,
        'UNREACHABLE',
        true,
      ),
    };
  }
  const parsed = answer.safeParse(readJson(text));
  if (!parsed.success) {
    return {
      error: new ServerError(
        `${endpoint} answered ${String(statusCode)} and no GraphQL result.`,
        'UNREACHABLE',
        statusCode >= 500,
      ),
    };
  }
  const [first] = parsed.data.errors ?? [];
  if (first === undefined) return { data: parsed.data.data };
  const { code = 'UNKNOWN', retryable = false } = first.extensions ?? {};
  return { error: new ServerError(first.message, code, retryable || statusCode >= 500) };
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A client of one endpoint with one token. Every mutation it is given carries an idempotency key, so a repetition does nothing twice. */
export const clientOf =
  (endpoint: string, token: string): Ask =>
  async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    for (const wait of [...waits, undefined]) {
      const outcome = await once(endpoint, token, body);
      if ('data' in outcome) return outcome.data;
      if (!outcome.error.retryable || wait === undefined) throw outcome.error;
      await pause(wait);
    }
    throw new ServerError(`${endpoint} does not answer.`, 'UNREACHABLE', true);
  };
