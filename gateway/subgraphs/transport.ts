import { Pool, errors } from 'undici';

/** Why a subgraph gave no answer that can be used. */
export type Failure = 'UNREACHABLE' | 'TIMEOUT' | 'INVALID_ANSWER';

/** What came back of one call: its JSON, or why there is none. */
export type Answer = { body: Record<string, unknown> } | { failure: Failure; reason: string };

export type Transport = {
  post: (body: string, headers: Record<string, string>, repeatable: boolean) => Promise<Answer>;
  close: () => Promise<void>;
};

const largestAnswer = 128 * 1024 * 1024;

const isTimeout = (error: unknown): boolean =>
  error instanceof errors.HeadersTimeoutError ||
  error instanceof errors.BodyTimeoutError ||
  error instanceof errors.ConnectTimeoutError ||
  // An aborted signal's reason is a DOMException, which is no Error everywhere.
  (typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError');

const failed = (error: unknown): Answer => ({
  failure: isTimeout(error)
    ? 'TIMEOUT'
    : error instanceof errors.ResponseExceededMaxSizeError
      ? 'INVALID_ANSWER'
      : 'UNREACHABLE',
  reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
});

const read = (status: number, text: string): Answer => {
  try {
    const body: unknown = JSON.parse(text);
    // A refusal of the whole request comes with a status of its own and is an answer all the same.
    if (body !== null && typeof body === 'object' && !Array.isArray(body) && ('data' in body || 'errors' in body))
      return { body: { ...body } };
  } catch {
    // Told below, like any other answer that is no GraphQL response.
  }
  return {
    failure: 'INVALID_ANSWER',
    reason: `status ${String(status)}, ${String(text.length)} characters that are no GraphQL response`,
  };
};

/**
 * Calls one subgraph over kept connections. Every call ends within `timeout` milliseconds. One that may be repeated is sent a
 * second time when the connection broke, since a server may close an idle connection at the moment it is used.
 */
export const transportTo = (url: string, timeout: number): Transport => {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: 64,
    connect: { timeout: Math.min(timeout, 2000) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    keepAliveTimeout: 30_000,
    maxResponseSize: largestAnswer,
  });
  const once = async (body: string, headers: Record<string, string>, deadline: number): Promise<Answer> => {
    try {
      const signal = AbortSignal.timeout(Math.max(1, Math.ceil(deadline - performance.now())));
      const response = await pool.request({ method: 'POST', path: `${pathname}${search}`, headers, body, signal });
      return read(response.statusCode, await response.body.text());
    } catch (error) {
      return failed(error);
    }
  };
  return {
    post: async (body, headers, repeatable) => {
      const deadline = performance.now() + timeout;
      const answer = await once(body, headers, deadline);
      return repeatable && 'failure' in answer && answer.failure === 'UNREACHABLE'
        ? once(body, headers, deadline)
        : answer;
    },
    close: () => pool.destroy(),
  };
};
