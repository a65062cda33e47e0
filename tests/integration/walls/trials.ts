import { expect, test } from '@jest/globals';
import type { Outcome, Session } from './attempts.ts';

/** What is tried, for whom, and the SQLSTATE that must answer; `done` is the control: the same wall lets its owner through. */
export type Case = [what: string, system: string, statement: string, expected: string];

const said = (outcome: Outcome): string =>
  'refused' in outcome ? outcome.refused : outcome.rows === 0 ? 'no row' : 'done';

/** One test for each case, in a session that is there when it runs. */
export const tryEach = (session: () => Session, cases: readonly Case[]): void => {
  test.each(cases)('%s (%s)', async (_what, system, statement, expected) => {
    expect(said(await session().attempt(statement, { system, sites: 'HERE' }))).toBe(expected);
  });
};

/** A uuid that a reader can tell: the name of the row in its last digits. */
export const idOf = (name: string): string =>
  `01900000-0000-7000-8000-${Buffer.from(name.padEnd(6, '_').slice(0, 6)).toString('hex')}`;
