import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOrMakePrivateKey, writePublicKeys } from './key-file.ts';

/** Files of a key that signs internal calls: the gateway's INTERNAL_KEY, and the subgraphs' TRIAD_INTERNAL_JWKS. */
export type InternalKeyFiles = { privateFile: string; jwksFile: string };

/** Loads the key of internal calls that is in this folder, or makes it. */
export const loadOrCreateInternalKey = async (folder: string): Promise<InternalKeyFiles> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = { privateFile: join(folder, 'internal-private.json'), jwksFile: join(folder, 'internal-public.json') };
  writePublicKeys(files.jwksFile, [await readOrMakePrivateKey(files.privateFile, 'gateway')]);
  return files;
};
