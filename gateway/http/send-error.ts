import type { NextFunction, Request, Response } from 'express';
import { Refusal, refuse } from '../../kernel/errors.ts';
import type { Log } from '../../kernel/log.ts';
import { overLimit } from '../limits/check.ts';
import type { Limits } from '../limits/limits.ts';
import { correlationIdOf } from './scope.ts';

/** Answers a request that never became an operation, in the form of a GraphQL error. */
export const sendError = (
  response: Response,
  status: number,
  error: { message: string; extensions: Record<string, unknown> },
): void => {
  const { message, extensions } = error;
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  if (status === 503) response.setHeader('retry-after', '1');
  response
    .status(status)
    .json({ errors: [{ message, extensions: { ...extensions, correlationId: correlationIdOf(response) } }] });
};

const badRequest = (message: string, status = 400) => ({
  message,
  extensions: { code: 'BAD_REQUEST', status, retryable: false },
});

type HttpError = { type: string; status: number };

const isHttpError = (error: unknown): error is HttpError =>
  error !== null &&
  typeof error === 'object' &&
  'type' in error &&
  typeof error.type === 'string' &&
  'status' in error &&
  typeof error.status === 'number';

/** The end of the line for what goes wrong before an operation runs. Nothing of ours is told; what is not the client's fault is logged. */
export const errorHandler =
  (limits: Limits, log: Log, rejected: (reason: string) => void) =>
  (error: unknown, _: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof Refusal) {
      rejected(error.code);
      sendError(response, Number(error.extensions['status']), error);
    } else if (isHttpError(error) && error.type === 'entity.too.large') {
      rejected('bodyBytes');
      sendError(response, 413, overLimit('bodyBytes', limits.bodyBytes));
    } else if (isHttpError(error) && error.status < 500) {
      rejected('BAD_REQUEST');
      const why =
        error.type === 'entity.parse.failed'
          ? 'The body is no JSON.'
          : 'The body cannot be read: send JSON in UTF-8, uncompressed or gzip.';
      sendError(
        response,
        error.status,
        badRequest(`${why} Send {"query": "…", "variables": {…}} with content-type application/json.`, error.status),
      );
    } else {
      log.error(
        { reason: error instanceof Error ? error.stack : String(error), correlationId: correlationIdOf(response) },
        'defect',
      );
      rejected('INTERNAL_SERVER_ERROR');
      const { message } = refuse(
        'BUSY',
        'Something went wrong on our side. Quote the correlation id when you report it.',
      );
      sendError(response, 500, {
        message,
        extensions: { code: 'INTERNAL_SERVER_ERROR', status: 500, retryable: false },
      });
    }
  };
