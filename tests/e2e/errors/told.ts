import { expect } from '@jest/globals';
import { statuses, type RefusalCode } from '../../../kernel/errors.ts';
import type { Refused } from '../../support/carry.ts';

type Told = {
  /** What the message says: what was wrong, and what to do instead. */
  says: RegExp;
  rule?: string;
  owner?: string;
  details?: Record<string, unknown>;
};

/** Expects a refusal to tell the client all of it: code and status of the catalogue, rule, owner and figures, and words to act on. */
export const expectTold = (
  refusal: Refused | undefined,
  code: RefusalCode,
  { says, rule, owner, details }: Told,
): void => {
  expect(refusal).toMatchObject({
    code,
    status: statuses[code],
    ...(rule === undefined ? {} : { rule }),
    ...(owner === undefined ? {} : { owner }),
    ...(details === undefined ? {} : { details }),
    correlationId: expect.any(String),
  });
  expect(refusal?.message).toMatch(says);
  // Nothing of the inside: no statement, no file, no address.
  expect(JSON.stringify(refusal)).not.toMatch(/select |insert |node_modules|\.ts:|127\.0\.0\.1/);
};
