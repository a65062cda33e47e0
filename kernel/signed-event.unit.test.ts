import { expect, test } from '@jest/globals';
import { CompactSign, importJWK } from 'jose';
import { z } from 'zod';
import { eventKey, logged, publicSet } from '../tests/support/signed-events.ts';
import { dataOf, eventSigner, eventVerifier, isLater, signedEvents } from './signed-event.ts';

const mes = await eventKey('mes');
const erp = await eventKey('erp');
const next = await eventKey('mes.2026-03');
const verify = eventVerifier(publicSet([mes, erp, next]));
const row = logged({ type: 'mes.receipt.posted', data: { quantity: '100', unit: 'EA' }, subjectVersion: 3 });
const expected = { system: 'mes', types: ['mes.receipt.posted'] } as const;
const refusal = (jws: string, wanted: Parameters<typeof verify>[1] = expected) =>
  verify(jws, wanted).then(
    () => 'taken',
    (error: unknown) => (error as { code?: string }).code,
  );

const sign = (payload: unknown, key = mes, header: Record<string, string> = {}) =>
  importJWK(key, 'EdDSA').then((imported) =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'EdDSA', kid: 'mes', typ: 'triad-event+jws', ...header })
      .sign(imported),
  );
const payloadOf = (jws: string) =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

test('an event of the log comes through as a CloudEvent, with what its owner knew of it', async () => {
  const { id, subject, key } = row;
  expect(await verify(await eventSigner('mes', mes)(row), expected)).toEqual({
    specversion: '1.0',
    id,
    source: '/triad/mes',
    type: 'mes.receipt.posted',
    subject,
    time: '2026-03-01T06:00:00.000Z',
    datacontenttype: 'application/json',
    schemaversion: 1,
    subjectversion: 3,
    partitionkey: key,
    actor: 'test',
    correlationid: 'test',
    data: { quantity: '100', unit: 'EA' },
  });
});

test('a system may change its key: both stand in the set for a while', async () => {
  expect(await refusal(await eventSigner('mes', next)(row))).toBe('taken');
});

test('a field that was changed on the way breaks the signature', async () => {
  const [header, , signature] = (await eventSigner('mes', mes)(row)).split('.');
  const changed = { ...payloadOf(await eventSigner('mes', mes)(row)), data: { quantity: '1000', unit: 'EA' } };
  const payload = Buffer.from(JSON.stringify(changed)).toString('base64url');
  expect(await refusal([header, payload, signature].join('.'))).toBe('EVENT_UNVERIFIED');
});

test.each([
  ['another system signs it as itself', async () => eventSigner('erp', erp)({ ...row })],
  [
    'another system signs it with the name of the owner',
    async () => sign(payloadOf(await eventSigner('mes', mes)(row)), erp),
  ],
  ['a stranger signs it', async () => eventSigner('mes', await eventKey('mes'))(row)],
  ['a key that nobody published signs it', async () => eventSigner('mes', await eventKey('mes.stolen'))(row)],
  [
    'the owner signs the event of another',
    async () => sign({ ...payloadOf(await eventSigner('mes', mes)(row)), source: '/triad/erp' }),
  ],
  ['it is another event', async () => eventSigner('mes', mes)({ ...row, type: 'mes.receipt.reversed' })],
  [
    'it is signed for another use',
    async () => sign(payloadOf(await eventSigner('mes', mes)(row)), mes, { typ: 'JWT' }),
  ],
  [
    'it has no version',
    async () => sign({ ...payloadOf(await eventSigner('mes', mes)(row)), subjectversion: undefined }),
  ],
  ['it is not signed', () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
  ['it is nothing', () => 'x'],
])('refused where %s', async (_, forge) => expect(await refusal(await forge())).toBe('EVENT_UNVERIFIED'));

test('a key signs for its own system alone', () => {
  expect(() => eventSigner('erp', mes)).toThrow('EVENT_KEY');
  expect(() => eventSigner('mes', publicSet([mes]).keys[0] ?? mes)).toThrow('EVENT_KEY');
});

test('an older version, or the same again, changes nothing', async () => {
  const event = await verify(await eventSigner('mes', mes)(row), expected);
  expect(isLater(event, undefined)).toBe(true);
  expect(isLater(event, { sourceVersion: '2' })).toBe(true);
  expect(isLater(event, { sourceVersion: '3' })).toBe(false);
  expect(isLater(event, { sourceVersion: 10 })).toBe(false);
});

test('what an event says has its form, or the event is refused', async () => {
  const event = await verify(await eventSigner('mes', mes)(row), expected);
  expect(dataOf(event, z.object({ quantity: z.string() }))).toEqual({ quantity: '100' });
  expect(() => dataOf(event, z.object({ lot: z.string() }))).toThrow('lot');
});

test('without keys a service says so', async () => {
  const { sign: signing, verify: verifying } = signedEvents('mes');
  await expect(signing(row)).rejects.toMatchObject({ code: 'BUSY' });
  await expect(verifying('x', expected)).rejects.toMatchObject({ code: 'BUSY' });
});
