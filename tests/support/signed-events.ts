import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import { newId } from '../../kernel/id.ts';
import { eventSigner, type EventKeys, type LoggedEvent, type Teller } from '../../kernel/signed-event.ts';

const tellers: readonly Teller[] = ['plm', 'mes', 'erp', 'integration'];

/** A private key for the events of a system. */
export const eventKey = async (kid: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA', use: 'sig' };
};

export const publicSet = (keys: readonly JWK[]): JSONWebKeySet => ({
  keys: keys.map(({ crv = '', x = '', kid = '' }) => ({ kty: 'OKP', crv, x, kid, alg: 'EdDSA', use: 'sig' })),
});

// One set of keys for all that a test file starts.
let made: Promise<{ privateKeys: Map<string, JWK>; publicKeys: JSONWebKeySet }> | undefined;
const all = () =>
  (made ??= Promise.all(tellers.map(eventKey)).then((keys) => ({
    privateKeys: new Map(keys.map((key) => [key.kid ?? '', key])),
    publicKeys: publicSet(keys),
  })));

/** Signs the cursors of every system that a test starts, so that they outlive its processes. */
export const feedKey = Buffer.alloc(32, 7);

/** The keys with which a system's process is started. */
export const eventKeysOf = async (system: string): Promise<EventKeys> => {
  const { privateKeys, publicKeys } = await all();
  return { privateKey: privateKeys.get(system), publicKeys };
};

/** An event as it stands in a log, made up but for what is given. */
export const logged = (given: Partial<LoggedEvent> & { type: string; data: unknown }): LoggedEvent => ({
  id: newId(),
  schemaVersion: 1,
  subject: newId(),
  subjectVersion: 1,
  key: newId(),
  site: null,
  actor: 'test',
  time: new Date('2026-03-01T06:00:00Z'),
  correlationId: 'test',
  ...given,
});

/** A made-up event signed by the system that owns it, with the key that the started processes know. */
export const signedBy = async (system: Teller, given: Parameters<typeof logged>[0]): Promise<string> => {
  const key = (await all()).privateKeys.get(system);
  if (key === undefined) throw new Error(`no key of ${system}`);
  return eventSigner(system, key)(logged(given));
};
