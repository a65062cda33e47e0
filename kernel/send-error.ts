import type { NextFunction, Request, Response } from 'express';
import { correlationHeader, correlationIdFrom } from './correlation.ts';
import { Refusal } from './errors.ts';
import type { Log } from './log.ts';

/** Takes the request's correlation id, or makes one, and gives it back in the response's header, where the rest of the request finds it. */
export const correlate = (request: Request, response: Response, next: NextFunction): void => {
  response.setHeader(correlationHeader, correlationIdFrom(request.headers[correlationHeader]));
  next();
};

export const correlationIdOf = (response: Response): string => String(response.getHeader(correlationHeader));

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

type HttpError = { type: string; status: number };

/** An error by which express says that a request's body will not do. */
export const isHttpError = (error: unknown): error is HttpError =>
  error !== null &&
  typeof error === 'object' &&
  'type' in error &&
  typeof error.type === 'string' &&
  'status' in error &&
  typeof error.status === 'number';

/** What is told of a body that cannot be read. */
const unreadable = ({ type, status }: HttpError): { message: string; extensions: Record<string, unknown> } => {
  const why =
    type === 'entity.parse.failed'
      ? 'The body is no JSON.'
      : 'The body cannot be read: send JSON in UTF-8, uncompressed or gzip.';
  return {
    message: `${why} Send {"query": "…", "variables": {…}} with content-type application/json.`,
    extensions: { code: 'BAD_REQUEST', status, retryable: false },
  };
};

/** What is told of a defect of ours: nothing but that it was one. */
const masked = {
  message: 'Something went wrong on our side. Quote the correlation id when you report it.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', status: 500, retryable: false },
};

/**
 * The end of the line for what goes wrong before an operation runs. Nothing of ours is told; what is not the client's fault is logged.
 * `refused` hears the code of each.
 */
export const errorHandler =
  (log: Log, refused: (code: string) => void = () => undefined) =>
  (error: unknown, _: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const answer =
      error instanceof Refusal ? error : isHttpError(error) && error.status < 500 ? unreadable(error) : masked;
    if (answer === masked) {
      const reason = error instanceof Error ? error.stack : String(error);
      log.error({ reason, correlationId: correlationIdOf(response) }, 'defect');
    }
    refused(String(answer.extensions['code']));
    sendError(response, Number(answer.extensions['status']), answer);
  };
