import { SignJWT, importJWK } from 'jose';
import { internalIssuer, rightsKey, type Viewer } from '../../kernel/viewer.ts';
import { readPrivateKey } from './key-file.ts';
import type { Sign } from '../subgraphs/headers.ts';

/** Seconds a token is good, and milliseconds it is used: what is sent is always good for half a minute more. */
const lifetime = 60;
const reuse = 30_000;
const remembered = 5000;

/**
 * Signs calls to subgraphs: a token for one subgraph with the viewer's rights, good for a minute, minted once for each viewer and
 * subgraph and used for 30 s. Throws where the key file cannot be read.
 */
export const internalSigner = async (keyFile: string): Promise<Sign> => {
  const { kid, ...jwk } = readPrivateKey(keyFile);
  const key = await importJWK(jwk, 'EdDSA');
  const minted = new Map<string, { token: Promise<string>; until: number }>();
  const mint = (viewer: Viewer, subgraph: string): Promise<string> =>
    new SignJWT({
      system: viewer.system,
      scope: viewer.scopes.join(' '),
      sites: viewer.sites === '*' ? '*' : [...viewer.sites],
    })
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(internalIssuer)
      .setSubject(viewer.subject)
      .setAudience(subgraph)
      .setIssuedAt()
      .setExpirationTime(`${String(lifetime)}s`)
      .sign(key);
  return (viewer, subgraph) => {
    // The subject belongs to it: idempotency and audit go by the person, not by the rights.
    const name = JSON.stringify([subgraph, viewer.subject, rightsKey(viewer)]);
    const hit = minted.get(name);
    if (hit !== undefined && hit.until > Date.now()) return hit.token;
    if (minted.size >= remembered) minted.clear();
    const token = mint(viewer, subgraph);
    minted.set(name, { token, until: Date.now() + reuse });
    return token;
  };
};
