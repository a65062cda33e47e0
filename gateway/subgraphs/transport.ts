import { Pool, errors, type Dispatcher } from 'undici';

/** Why a subgraph gave no answer that can be used. */
export type Failure = 'UNREACHABLE' | 'TIMEOUT' | 'INVALID_ANSWER';

/** What came back of one call: its JSON, or why there is none. */
export type Answer = { body: Record<string, unknown> } | { failure: Failure; reason: string };

export type Transport = {
  post: (body: string, headers: Record<string, string>, repeatable: boolean) => Promise<Answer>;
  close: () => Promise<void>;
};

const largestAnswer = 128 * 1024 * 1024;

/** The time for the whole call is over. */
class DeadlineError extends Error {
  override name = 'DeadlineError';
}

const isTimeout = (error: unknown): boolean =>
  error instanceof errors.HeadersTimeoutError ||
  error instanceof errors.BodyTimeoutError ||
  error instanceof errors.ConnectTimeoutError ||
  error instanceof DeadlineError;

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

const textOf = (chunks: readonly Buffer[]): string => {
  const [only] = chunks;
  return (chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks)).toString('utf8');
};

// By `dispatch`: `request` makes a stream of each body and a signal of each deadline, which costs a third of a small call.
const call = (
  pool: Pool,
  { path, body, headers }: { path: string; body: string; headers: Record<string, string> },
  within: number,
): Promise<Answer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let late: DeadlineError | undefined;
    let begun: Dispatcher.DispatchController | undefined;
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => {
      late = new DeadlineError(`no whole answer within ${String(within)} ms`);
      end(failed(late));
      begun?.abort(late);
    }, within);
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (controller) => {
        begun = controller;
        // It waited for a connection until nobody wanted it any more.
        if (late !== undefined) controller.abort(late);
      },
      onResponseStart: (_, code) => {
        status = code;
      },
      onResponseData: (_, chunk) => {
        chunks.push(chunk);
      },
      onResponseEnd: () => end(read(status, textOf(chunks))),
      onResponseError: (_, error) => end(failed(error)),
    };
    try {
      pool.dispatch({ method: 'POST', path, headers, body }, handler);
    } catch (error) {
      end(failed(error));
    }
  });

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
  const path = `${pathname}${search}`;
  const once = (body: string, headers: Record<string, string>, deadline: number): Promise<Answer> =>
    call(pool, { path, body, headers }, Math.max(1, Math.ceil(deadline - performance.now())));
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
