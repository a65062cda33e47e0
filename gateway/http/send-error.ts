import type { ErrorRequestHandler } from 'express';
import type { Log } from '../../kernel/log.ts';
import { errorHandler, isHttpError, sendError } from '../../kernel/send-error.ts';
import { overLimit } from '../limits/check.ts';
import type { Limits } from '../limits/limits.ts';

/** The kernel's end of the line, with the limit of a body named as the other limits are. */
export const gatewayErrorHandler = (
  limits: Limits,
  log: Log,
  rejected: (reason: string) => void,
): ErrorRequestHandler => {
  const rest = errorHandler(log, rejected);
  return (error: unknown, request, response, next) => {
    if (!response.headersSent && isHttpError(error) && error.type === 'entity.too.large') {
      rejected('bodyBytes');
      sendError(response, 413, overLimit('bodyBytes', limits.bodyBytes));
    } else {
      rest(error, request, response, next);
    }
  };
};
