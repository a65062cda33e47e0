import { expect, test } from '@jest/globals';
import type { Identity } from '../identity/authenticate.ts';
import { admission } from './admission.ts';
import { placesFor } from './places.ts';

const viewer = { subject: 'line-1', system: 'MES', scopes: [], sites: '*' } as const;
const denials = { note: () => undefined, stop: () => Promise.resolve() };

/** Somebody at the door, whose token is looked at for as long as the test says. */
const arriving = (places = placesFor(10, 1)) => {
  const closed: number[] = [];
  let known: (identity: Identity) => void = () => undefined;
  const authenticate = () => new Promise<Identity>((resolve) => (known = resolve));
  const who = admission({ authenticate, denials, places }, 'test', (code) => closed.push(code));
  return { who, places, closed, know: () => known({ viewer, expires: undefined }) };
};

test('a client takes a place when it is known, and gives it back when it goes', async () => {
  const { who, places, know } = arriving();
  const admitted = who.admit({});
  know();
  expect(await admitted).toBe(true);
  expect(places.take(viewer)).toBeUndefined();
  who.gone();
  expect(places.take(viewer)).toBeDefined();
});

test('one that goes while its token is looked at takes no place', async () => {
  const { who, places, closed, know } = arriving();
  const admitted = who.admit({});
  who.gone();
  know();
  expect(await admitted).toBe(false);
  expect(places.take(viewer)).toBeDefined();
  expect(closed).toEqual([]);
});
