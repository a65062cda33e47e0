import { readFileSync } from 'node:fs';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { keysIn, readAgainAfter, remoteKeySet } from './remote-key-set.ts';

const readKeys = (file: string): JSONWebKeySet => {
  try {
    return keysIn(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `JWKS: ${file} holds no readable key set (${error instanceof Error ? error.message : String(error)}).`,
      { cause: error },
    );
  }
};

const fileKeySet = (file: string, failed: (reason: string) => void): JWTVerifyGetKey => {
  let keys = createLocalJWKSet(readKeys(file));
  let readAt = performance.now();
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || performance.now() - readAt < readAgainAfter) throw error;
      readAt = performance.now();
      try {
        keys = createLocalJWKSet(readKeys(file));
      } catch (unreadable) {
        // Whoever writes it may be half-way through: the keys that were there go on to count.
        failed(unreadable instanceof Error ? unreadable.message : String(unreadable));
        throw error;
      }
      return keys(header, token);
    }
  };
};

/**
 * The public keys of an issuer, from a file or an address; read again when a token names a key that is not among them. `failed` hears
 * why they could not be read. Throws where the file cannot be read at the start, and for an address that anybody could answer for.
 */
export const keySetOf = (source: string, failed: (reason: string) => void): JWTVerifyGetKey =>
  /^https?:\/\//.test(source) ? remoteKeySet(source, failed) : fileKeySet(source, failed);
