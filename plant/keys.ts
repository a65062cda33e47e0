import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

import { readJson, writePrivateJson } from './files.ts';
import { PlantError } from './plant-error.ts';
import { systems, type System } from './settings.ts';

/** The services that sign calls to the subgraphs. Nobody else holds a private key. */
type Signer = 'gateway' | 'integration';

/** Files with the keys of internal calls: a private JWK for each signer, and the public ones as a JWKS. */
export type InternalKeys = { privateKey: Record<Signer, string>; publicKeys: string };

const privateJwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
});
type PrivateJwk = z.infer<typeof privateJwk>;

/** Makes the Ed25519 keys of internal calls where they are missing. Private keys are 0600. */
export async function internalKeys(folder: string): Promise<InternalKeys> {
  const files = {
    privateKey: {
      gateway: join(folder, 'internal-gateway.json'),
      integration: join(folder, 'internal-integration.json'),
    },
    publicKeys: join(folder, 'internal-jwks.json'),
  };
  await publish(files);
  return files;
}

/** Files with the keys of events: each system signs its own, and verifies those of all. */
export type EventKeyFiles = { privateKey: Record<System, string>; publicKeys: string };

/** Makes the Ed25519 keys of the systems' events where they are missing; a key's id is its system. Private keys are 0600. */
export async function eventKeys(folder: string): Promise<EventKeyFiles> {
  const privateKey = Object.fromEntries(systems.map((system) => [system, join(folder, `event-${system}.json`)]));
  const files = { privateKey: privateKey as Record<System, string>, publicKeys: join(folder, 'event-jwks.json') };
  await publish(files);
  return files;
}

const secretJwk = z.object({ kty: z.literal('oct'), k: z.string() });

/** Makes the secrets that sign each system's cursors where they are missing: 256 bits each, in files that are 0600. */
export function feedKeys(folder: string): Record<System, string> {
  return Object.fromEntries(
    systems.map((system) => {
      const file = join(folder, `feed-${system}.json`);
      if (readJson(file, secretJwk) === undefined)
        writePrivateJson(file, { kty: 'oct', k: randomBytes(32).toString('base64url') });
      return [system, file];
    }),
  ) as Record<System, string>;
}

async function publish(files: { privateKey: Record<string, string>; publicKeys: string }): Promise<void> {
  const keys: Omit<PrivateJwk, 'd'>[] = [];
  for (const [signer, file] of Object.entries(files.privateKey)) {
    const { kty, crv, x, kid, alg, use } = await keyIn(file, signer);
    keys.push({ kty, crv, x, kid, alg, use });
  }
  writePrivateJson(files.publicKeys, { keys });
}

async function keyIn(path: string, kid: string): Promise<PrivateJwk> {
  try {
    const kept = readJson(path, privateJwk);
    if (kept !== undefined) return kept;
  } catch {
    throw new PlantError(`${path} is no readable Ed25519 key. Remove the file: a new key is made at the next start.`);
  }
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const made = privateJwk.parse({ ...(await exportJWK(privateKey)), kid, alg: 'EdDSA', use: 'sig' });
  writePrivateJson(path, made);
  return made;
}
