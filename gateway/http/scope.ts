import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';
import { correlationIdOf } from '../../kernel/send-error.ts';

const current = new AsyncLocalStorage<string>();

/** The correlation id of the request that is being served; undefined outside of one. For error texts alone: everything else is handed its id. */
export const currentCorrelationId = (): string | undefined => current.getStore();

/** Goes on with the request inside its scope. Stands after the body is read: reading it leaves the scope. */
export const enterScope = (_: Request, response: Response, next: NextFunction): void => {
  current.run(correlationIdOf(response), next);
};

/** Carries out work that came by no request of its own, as if it had. */
export const inScope = <Result>(correlationId: string, work: () => Result): Result => current.run(correlationId, work);
