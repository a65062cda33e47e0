import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const shape = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
});

/** A private Ed25519 key as it is kept in a file (JWK with kid). */
export type StoredKey = z.infer<typeof shape>;

/** Reads a private key. The error names the file alone: its reason could quote what is in it. */
export const readPrivateKey = (file: string): StoredKey => {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(
      `${file} holds no readable Ed25519 private key (JWK with kid). If it was made here, remove it: a new one is made.`,
    );
  }
};

/** Reads a private key, or makes it: a file that only its owner can read. */
export const readOrMakePrivateKey = async (file: string, name: string): Promise<StoredKey> => {
  if (existsSync(file)) return readPrivateKey(file);
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const made = shape.parse({ ...(await exportJWK(privateKey)), kid: `${name}-${String(Date.now())}` });
  writeFileSync(file, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
};

/** Writes the key set that others verify with. */
export const writePublicKeys = (file: string, keys: readonly StoredKey[]): void => {
  const visible = keys.map(({ kty, crv, x, kid }): JWK => ({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }));
  writeFileSync(file, `${JSON.stringify({ keys: visible }, undefined, 2)}\n`, { mode: 0o644 });
};
