import { Refusal } from '../../kernel/errors.ts';

/** Bytes of a reason, by RFC 6455. */
const reasonBytes = 123;

/** As much of a reason as a close frame takes. */
export const fitting = (reason: string): string => {
  const bytes = Buffer.from(reason);
  if (bytes.length <= reasonBytes) return reason;
  return bytes
    .subarray(0, reasonBytes)
    .toString('utf8')
    .replace(/\ufffd+$/u, '');
};

/** How a socket is closed over a token: 4401 where it had none, 4403 over a bad one, 1013 where it cannot be looked at now. */
export const overToken = (error: unknown, hadToken: boolean): { code: number; reason: string } | undefined => {
  if (!(error instanceof Refusal)) return undefined;
  const code = error.code !== 'UNAUTHENTICATED' ? 1013 : hadToken ? 4403 : 4401;
  return {
    code,
    reason: code === 4401 ? 'Send a token: connection_init with payload { authorization }' : error.message,
  };
};

/** Why a socket is closed whose client reads too slowly; with the cursor where a close frame has room for it. */
export const laggedReason = (cursors: readonly (string | undefined)[]): string => {
  const [cursor] = cursors;
  const whole = `Too slow. Subscribe again with after: ${cursor ?? ''}`;
  return cursors.length === 1 && cursor !== undefined && Buffer.byteLength(whole) <= reasonBytes
    ? whole
    : 'Too slow. Subscribe again with `after`: the cursor of the last event you have';
};
