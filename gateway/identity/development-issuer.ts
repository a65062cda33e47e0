import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SignJWT, importJWK } from 'jose';
import { z } from 'zod';
import { configFrom } from '../../kernel/config.ts';
import { systems, type System } from '../../kernel/viewer.ts';
import { readOrMakePrivateKey, writePublicKeys } from './key-file.ts';

/** What a token of the development issuer says. */
export type Grant = {
  system: System;
  /** Names of mutations and read scopes; none unless given. */
  scopes?: readonly string[];
  /** Codes of sites; all unless given. */
  sites?: readonly string[] | '*';
  subject?: string;
  /** For example `8h`, `30d`; 8 hours unless given. */
  expiresIn?: string;
};

/** Stands in for an identity provider on a developer's machine. */
export type DevelopmentIssuer = {
  /** File with its public keys: what the gateway's JWKS names. */
  jwksFile: string;
  issuer: string;
  audience: string;
  mint: (grant: Grant) => Promise<string>;
};

const issuer = 'triad-development';
const audience = 'triad';
const refuseInProduction = (): void => {
  const { NODE_ENV } = configFrom({ NODE_ENV: z.string().optional() });
  if (NODE_ENV === 'production') {
    throw new Error(
      'The development issuer gives a token to whoever asks, so it does not run with NODE_ENV=production. Use your identity provider.',
    );
  }
};

/**
 * Loads the issuer whose keys are in this folder, or makes it: a private key only its owner can read, and a JWKS file. Refused where
 * NODE_ENV is production.
 */
export const loadOrCreateIssuer = async (folder: string): Promise<DevelopmentIssuer> => {
  refuseInProduction();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { kid, ...jwk } = await readOrMakePrivateKey(join(folder, 'issuer-private.json'), 'development');
  const jwksFile = join(folder, 'issuer-jwks.json');
  writePublicKeys(jwksFile, [{ kid, ...jwk }]);
  const key = await importJWK(jwk, 'EdDSA');
  return {
    jwksFile,
    issuer,
    audience,
    mint: ({ system, scopes = [], sites = '*', subject = `${system.toLowerCase()}-developer`, expiresIn = '8h' }) =>
      new SignJWT({
        system: z.enum(systems).parse(system),
        scope: scopes.join(' '),
        sites: sites === '*' ? '*' : [...sites],
      })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
        .sign(key),
  };
};
