import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

export type SigningKey = { kid: string; alg: 'RS256' | 'ES256' | 'EdDSA'; privateKey: KeyObject; publicKey: KeyObject };

const made = {
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: () => generateKeyPairSync('ed25519'),
};

export const signingKey = (alg: SigningKey['alg'], kid: string): SigningKey => ({ kid, alg, ...made[alg]() });

/** The set that an issuer of these keys publishes. */
export const publicSet = (...keys: SigningKey[]): string =>
  JSON.stringify({
    keys: keys.map(({ kid, alg, publicKey }) => ({ ...publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' })),
  });

const part = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const signature = ({ alg, privateKey }: SigningKey, text: string): Buffer =>
  alg === 'ES256'
    ? sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' })
    : sign(alg === 'RS256' ? 'sha256' : null, Buffer.from(text), privateKey);

/** A token whose parts are written as they are given, whatever they say: header and payload as values or as JSON text. */
export const forge = (key: SigningKey, payload: object | string, header: object | string = {}): string => {
  const head = typeof header === 'string' ? header : { alg: key.alg, kid: key.kid, ...header };
  const text = `${part(head)}.${part(payload)}`;
  return `${text}.${signature(key, text).toString('base64url')}`;
};

/** A token without a signature, or with one made from a secret that everybody knows. */
export const unsigned = (payload: object, alg: string, kid: string, secret?: string | Buffer): string => {
  const text = `${part({ alg, kid })}.${part(payload)}`;
  const mac = secret === undefined ? '' : createHmac('sha256', secret).update(text).digest('base64url');
  return `${text}.${mac}`;
};
