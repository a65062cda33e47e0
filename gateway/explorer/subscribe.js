/* global fetch, setTimeout, AbortController, TextDecoderStream, globalThis */

// Subscriptions for the explorer, by server-sent events: they go where the page came from, and can carry a token in a header.
// An iteration goes on after the last event it had when the connection is lost, and ends for good when it is returned.
globalThis.subscribeByEvents = (url) => {
  const blocks = async function* (body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        yield Object.fromEntries(lines.map((line) => line.split(/: ?(.*)/s, 2)));
      } else {
        const { done, value } = await reader.read();
        if (done) return;
        text += value;
      }
    }
  };

  const results = async function* (asked, headers, signal) {
    let last;
    while (!signal.aborted) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          ...Object.fromEntries(Object.entries(headers ?? {}).filter(([, value]) => value !== '')),
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...(last === undefined ? {} : { 'last-event-id': last }),
        },
        body: JSON.stringify(asked),
        signal,
      });
      if (!response.ok) {
        yield await response.json();
        return;
      }
      for await (const { id, event, data } of blocks(response.body)) {
        if (id !== undefined) last = id;
        if (event === 'complete') return;
        if (event === 'next') yield JSON.parse(data);
      }
      // Sent back by a gateway that restarts.
      await new Promise((resume) => setTimeout(resume, 1000));
    }
  };

  return (asked, headers) => {
    const control = new AbortController();
    const generator = results(asked, headers, control.signal);
    const whole = {
      // A generator that waits for an event does not hear that it is to end: the connection under it does.
      next: () =>
        generator
          .next()
          .catch((error) => (control.signal.aborted ? { done: true, value: undefined } : Promise.reject(error))),
      return: () => {
        control.abort();
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]: () => whole,
    };
    return whole;
  };
};
