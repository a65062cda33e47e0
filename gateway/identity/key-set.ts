import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTVerifyGetKey,
  type JSONWebKeySet,
} from 'jose';
import { fetch } from 'undici';
import { z } from 'zod';

/** Unknown key ids make the keys be read again, at most once in this time (ms): tokens of strangers must not flood the issuer. */
const readAgainAfter = 30_000;

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

const readKeys = (file: string): JSONWebKeySet => {
  try {
    return jwks.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(
      `JWKS: ${file} holds no readable key set (${error instanceof Error ? error.message : String(error)}).`,
      { cause: error },
    );
  }
};

const fileKeySet = (file: string): JWTVerifyGetKey => {
  let keys = createLocalJWKSet(readKeys(file));
  let readAt = performance.now();
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || performance.now() - readAt < readAgainAfter) throw error;
      readAt = performance.now();
      keys = createLocalJWKSet(readKeys(file));
      return keys(header, token);
    }
  };
};

const remoteKeySet = (address: string): JWTVerifyGetKey => {
  const url = new URL(address);
  if (url.protocol !== 'https:' && !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    throw new Error(
      `JWKS: ${url.host} must be reached over https: who can change the keys on their way can sign any token.`,
    );
  }
  return createRemoteJWKSet(url, {
    cooldownDuration: readAgainAfter,
    timeoutDuration: 5000,
    // Node's own fetch is a copy of undici that is not patched any more on the oldest Node we run on.
    [customFetch]: async (target, { headers, method, redirect, signal }) => {
      const answer = await fetch(target, { headers: Object.fromEntries(headers), method, redirect, signal });
      return new Response(await answer.text(), { status: answer.status });
    },
  });
};

/** The public keys of an issuer, from a file or an address; read again when a token names a key that is not among them. */
export const keySetOf = (source: string): JWTVerifyGetKey =>
  /^https?:\/\//.test(source) ? remoteKeySet(source) : fileKeySet(source);
