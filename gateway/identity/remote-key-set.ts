import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { refuse } from '../../kernel/errors.ts';

/** Unknown key ids make the keys be read again, at most once in this time (ms): tokens of strangers must not flood the issuer. */
export const readAgainAfter = 30_000;
/** How long one reading may take (ms): whoever shows an unknown key waits for it. */
const readWithin = 2000;
/** Without any keys nobody gets in, so the next try comes sooner (ms) than for a key that is not among them. */
const retryAfter = 2000;
/** Keys older than this (ms) are read anew beside the requests, which go on with the old ones. */
const refreshAfter = 300_000;
/** Keys that could not be read anew for this long (ms) count no more: one of them may have been withdrawn. */
const trustedFor = 3_600_000;
const largestKeySet = 1_000_000;

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** A key set as its file or address gives it. Throws where it has not that form. */
export const keysIn = (text: string): JSONWebKeySet => jwks.parse(JSON.parse(text));

const checked = (address: string): URL => {
  const url = new URL(address);
  if (url.protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    throw new Error(
      `JWKS: ${url.host} must be reached over https: who can change the keys on their way can sign any token.`,
    );
  }
  return url;
};

/** Reads a key set once, over a connection of its own; follows no redirect. */
const fetchKeys = async (url: URL): Promise<JWTVerifyGetKey> => {
  const dispatcher = new Agent({ maxResponseSize: largestKeySet, connect: { timeout: readWithin } });
  try {
    const answer = await request(url, { dispatcher, signal: AbortSignal.timeout(readWithin) });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`status ${String(answer.statusCode)}`);
    return createLocalJWKSet(keysIn(text));
  } finally {
    void dispatcher.destroy();
  }
};

const notNow = () =>
  refuse('BUSY', 'The keys of the issuer of tokens cannot be read at the moment. Try again.', { retryable: true });

/**
 * Keys at an address, kept. A request waits for a reading only where it needs a key that is not there, and 2 s at most; unknown keys
 * cause one reading in 30 s, however many there are. Refuses BUSY while there are no keys at all.
 */
export const remoteKeySet = (address: string, failed: (reason: string) => void): JWTVerifyGetKey => {
  const url = checked(address);
  let held: { find: JWTVerifyGetKey; readAt: number } | undefined;
  let triedAt = -Infinity;
  let reading: Promise<void> | undefined;
  const since = (then: number): number => performance.now() - then;
  const read = (): Promise<void> => {
    if (reading !== undefined) return reading;
    triedAt = performance.now();
    reading = fetchKeys(url)
      .then((find) => {
        held = { find, readAt: performance.now() };
      })
      .catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        triedAt = performance.now();
        reading = undefined;
      });
    return reading;
  };
  const keys = async (): Promise<{ find: JWTVerifyGetKey; readAt: number }> => {
    if (held !== undefined && since(held.readAt) > trustedFor) held = undefined;
    if (held === undefined && (reading !== undefined || since(triedAt) > retryAfter)) await read();
    if (held === undefined) throw notNow();
    if (since(held.readAt) > refreshAfter && since(triedAt) > readAgainAfter) void read();
    return held;
  };
  return async (header, token) => {
    const known = await keys();
    try {
      return await known.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      if (reading === undefined && since(triedAt) <= readAgainAfter) throw error;
      await read();
      return (await keys()).find(header, token);
    }
  };
};
