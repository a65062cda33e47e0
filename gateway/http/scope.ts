import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const header = 'x-correlation-id';
const acceptable = /^[\x21-\x7e]{1,128}$/;

const current = new AsyncLocalStorage<string>();

/** The correlation id of the request that is being served; undefined outside of one. For error texts alone: everything else is handed its id. */
export const currentCorrelationId = (): string | undefined => current.getStore();

/** Takes the client's correlation id, or makes one, and gives it back in the response's header, where the rest of the request finds it. */
export const correlate = (request: Request, response: Response, next: NextFunction): void => {
  const given = request.headers[header];
  response.setHeader(header, typeof given === 'string' && acceptable.test(given) ? given : randomUUID());
  next();
};

export const correlationIdOf = (response: Response): string => String(response.getHeader(header));

/** Goes on with the request inside its scope. Stands after the body is read: reading it leaves the scope. */
export const enterScope = (_: Request, response: Response, next: NextFunction): void => {
  current.run(correlationIdOf(response), next);
};
