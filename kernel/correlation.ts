import { randomUUID } from 'node:crypto';

/** The header that carries a request's correlation id, in and out, from the client to the last system. */
export const correlationHeader = 'x-correlation-id';

const acceptable = /^[\x21-\x7e]{1,128}$/;

/** The correlation id that came with a request where it will do (visible ASCII, at most 128 characters), else one made here. */
export const correlationIdFrom = (given: string | readonly string[] | undefined): string =>
  typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
