import {
  CompactSign,
  compactVerify,
  decodeProtectedHeader,
  errors,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import { z } from 'zod';
import { refuse, type Refusal } from './errors.ts';

/** A system that tells business events of its own. */
const tellers = ['plm', 'mes', 'erp', 'integration'] as const;
export type Teller = (typeof tellers)[number];

/** A row of a system's log of events. */
export type LoggedEvent = {
  id: string;
  type: string;
  schemaVersion: number;
  subject: string;
  subjectVersion: number;
  key: string;
  site: string | null;
  actor: string;
  time: Date;
  data: unknown;
  correlationId: string;
};

/** Kept out of any other use of the same key: what is signed says that it is an event. */
const typ = 'triad-event+jws';

const envelope = z.object({
  specversion: z.literal('1.0'),
  /** Uuids. */
  id: z.uuid(),
  subject: z.uuid(),
  /** `/triad/mes`. */
  source: z.string(),
  type: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  schemaversion: z.int(),
  /** The version of the subject at the owner: grows with each of its changes. */
  subjectversion: z.int().min(0),
  partitionkey: z.string(),
  site: z.uuid().optional(),
  actor: z.string(),
  correlationid: z.string(),
  data: z.record(z.string(), z.unknown()),
});

/** A business event as a CloudEvent 1.0 (JSON), as it travels between the systems. */
export type CloudEvent = z.infer<typeof envelope>;

const sourceOf = (system: Teller): string => `/triad/${system}`;

const cloudEventOf = (system: Teller, row: LoggedEvent): CloudEvent =>
  envelope.parse({
    specversion: '1.0',
    id: row.id,
    source: sourceOf(system),
    type: row.type,
    subject: row.subject,
    time: row.time.toISOString(),
    datacontenttype: 'application/json',
    schemaversion: row.schemaVersion,
    subjectversion: row.subjectVersion,
    partitionkey: row.key,
    ...(row.site === null ? {} : { site: row.site }),
    actor: row.actor,
    correlationid: row.correlationId,
    data: row.data,
  });

export type EventSigner = (row: LoggedEvent) => Promise<string>;

/** Signs the events of a system with its private key (Ed25519): a compact JWS. Throws at the start for a key that is not its own. */
export const eventSigner = (system: Teller, key: JWK): EventSigner => {
  const { kid } = key;
  if (key.crv !== 'Ed25519' || key.d === undefined || systemOfKey(kid) !== system)
    throw new Error(
      `EVENT_KEY is no private Ed25519 key of ${system}: its kid is "${system}", or "${system}." and more.`,
    );
  const imported = importJWK(key, 'EdDSA');
  return async (row) =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(cloudEventOf(system, row))))
      .setProtectedHeader({ alg: 'EdDSA', kid: kid ?? system, typ })
      .sign(await imported);
};

// `mes`, or `mes.2026-03` beside it while keys are changed.
const systemOfKey = (kid: string | undefined): string | undefined => kid?.split('.')[0];

/** Whose event is taken, and which: types, or all of a noun (`mes.issue.*`). */
type Expected = { system: Teller; types: readonly string[] };
export type EventVerifier = (jws: string, expected: Expected) => Promise<CloudEvent>;

const isAmong = (type: string, types: readonly string[]): boolean =>
  types.some((one) => (one.endsWith('.*') ? type.startsWith(one.slice(0, -1)) : type === one));

const untrusted = (why: string, { system, types }: Expected): Refusal =>
  refuse(
    'EVENT_UNVERIFIED',
    `${why} Carry over the event as ${system.toUpperCase()} signed it (${types.join(', ')}).`,
    {
      rule: 'rule 1',
      owner: system.toUpperCase(),
      details: { types },
    },
  );

const headerOf = (jws: string, expected: Expected) => {
  try {
    return decodeProtectedHeader(jws);
  } catch {
    throw untrusted('This is no signed event.', expected);
  }
};

const signedBy = async (jws: string, key: JWK, expected: Expected): Promise<unknown> => {
  try {
    const { payload } = await compactVerify(jws, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA', 'Ed25519'] });
    return JSON.parse(new TextDecoder().decode(payload));
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError)
      throw untrusted(
        'The signature of the event does not hold: it was changed, or somebody else signed it.',
        expected,
      );
    throw error;
  }
};

/**
 * Verifies what another system is said to have told (E5): the signature of that system's own key, the form of a CloudEvent, its source and
 * its type. A token of integration alone proves nothing. Refuses EVENT_UNVERIFIED. `keys` are public, each with the system in its kid.
 */
export const eventVerifier = (keys: JSONWebKeySet): EventVerifier => {
  const known = new Map(keys.keys.map((key) => [key.kid ?? '', key]));
  return async (jws, expected) => {
    const { kid, typ: kind } = headerOf(jws, expected);
    const key = known.get(kid ?? '');
    if (key === undefined || kind !== typ || systemOfKey(kid) !== expected.system)
      throw untrusted(`The event is not signed by ${expected.system.toUpperCase()}.`, expected);
    const parsed = envelope.safeParse(await signedBy(jws, key, expected));
    if (!parsed.success) throw untrusted('What is signed is no business event.', expected);
    const event = parsed.data;
    if (event.source !== sourceOf(expected.system) || !isAmong(event.type, expected.types))
      throw untrusted(`The event is ${event.type.slice(0, 80)} of ${event.source.slice(0, 80)}.`, expected);
    return event;
  };
};

/** The data of an event by a zod shape; refuses EVENT_UNVERIFIED with the fields that are not as they must be. */
export const dataOf = <Shape extends z.ZodType>(event: CloudEvent, shape: Shape): z.infer<Shape> => {
  const parsed = shape.safeParse(event.data);
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
  throw refuse(
    'EVENT_UNVERIFIED',
    `${event.type} does not say what it must: ${fields.join(', ')}. Read it again from its owner and hand it over as it is.`,
    {
      details: { type: event.type, fields },
    },
  );
};

/** True where an event tells a later state of its subject than the copy has: an earlier or equal one changes nothing. */
export const isLater = (event: CloudEvent, kept: { sourceVersion: string | number } | undefined): boolean =>
  kept === undefined || event.subjectversion > Number(kept.sourceVersion);

/** What a service is given for events: its own key, and the public ones of the others. Either may be missing. */
export type EventKeys = { privateKey?: JWK | undefined; publicKeys?: JSONWebKeySet | undefined };
export type SignedEvents = { sign: EventSigner; verify: EventVerifier };

const without = (variable: string, what: string) => () =>
  Promise.reject(refuse('BUSY', `This service has no keys ${what}. Whoever runs it sets ${variable}.`));

/** Signing and verifying with what keys there are; refuses BUSY where the one that is needed is missing. */
export const signedEvents = (system: string, { privateKey, publicKeys }: EventKeys = {}): SignedEvents => ({
  sign:
    privateKey === undefined
      ? without('EVENT_KEY', 'to sign its events with')
      : eventSigner(z.enum(tellers).parse(system), privateKey),
  verify: publicKeys === undefined ? without('EVENT_JWKS', 'of the other systems') : eventVerifier(publicKeys),
});
