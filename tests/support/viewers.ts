import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import { internalIssuer, type System, type Viewer } from '../../kernel/viewer.ts';

/** A principal of a system with all its rights, or those given. */
export const viewerOf = (system: System, more: Partial<Viewer> = {}): Viewer => ({
  subject: `test-${system.toLowerCase()}`,
  system,
  scopes: ['*'],
  sites: '*',
  ...more,
});

export type InternalKeys = {
  jwks: JSONWebKeySet;
  sign: (viewer: Viewer, audience: string, seconds?: number) => Promise<string>;
};

/** A key pair as gateway and integration hold it, and the signing of internal calls. */
export const internalKeys = async (): Promise<InternalKeys> => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return {
    jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }] },
    sign: (viewer, audience, seconds = 60) =>
      new SignJWT({ system: viewer.system, scope: viewer.scopes.join(' '), sites: viewer.sites })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
        .setSubject(viewer.subject)
        .setIssuer(internalIssuer)
        .setAudience(audience)
        .setExpirationTime(`${String(seconds)}s`)
        .sign(privateKey),
  };
};
