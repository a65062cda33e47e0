export type ServerSent = { event?: string; id?: string; data?: string; retry?: string; comment?: string };

export type EventReader = {
  response: Response;
  /** The next block that is no bare heartbeat; undefined at the end of the stream. */
  next: () => Promise<ServerSent | undefined>;
  /** All until the end of the stream. */
  rest: () => Promise<ServerSent[]>;
  close: () => void;
};

const blockOf = (text: string): ServerSent =>
  Object.fromEntries(
    text.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [colon === 0 ? 'comment' : line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    }),
  );

/** Reads server-sent events as they are on the wire. */
export const readEvents = async (url: string, init: RequestInit = {}): Promise<EventReader> => {
  const control = new AbortController();
  const response = await fetch(url, { ...init, signal: control.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<ServerSent | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        if (block !== ':') return blockOf(block);
        continue;
      }
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return undefined;
      text += value;
    }
  };
  return {
    response,
    next,
    rest: async () => {
      const all = [];
      for (let one = await next(); one !== undefined; one = await next()) all.push(one);
      return all;
    },
    close: () => control.abort(),
  };
};
