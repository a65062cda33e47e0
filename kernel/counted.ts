/** Takes entries one by one and writes at most some a second of each principal; the rest are counted into one. */
export type Counted<Entry> = {
  /** Resolves when the entry is written, or at once when it is only counted. */
  take: (principal: string, entry: Entry) => Promise<void>;
  /** Writes what is still only counted. */
  stop: () => Promise<void>;
};

type Window<Entry> = { ends: number; written: number; held: { entry: Entry; count: number } | undefined };

const second = 1000;

/**
 * Beyond `limit` entries of a principal within a second the others are counted: at the second's end the first of them is written
 * with how many there were. `failed` hears why such a row could not be written.
 */
export const counted = <Entry>(
  limit: number,
  write: (entry: Entry, count: number) => Promise<void>,
  failed: (error: unknown) => void,
): Counted<Entry> => {
  const windows = new Map<string, Window<Entry>>();
  let timer: NodeJS.Timeout | undefined;
  const settle = async (until: number): Promise<void> => {
    const over = [...windows].filter(([, window]) => window.ends <= until);
    for (const [principal] of over) windows.delete(principal);
    for (const [, { held }] of over) {
      if (held !== undefined) await write(held.entry, held.count).catch(failed);
    }
  };
  const settleLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void settle(Date.now());
      if (windows.size > 0) settleLater();
    }, second / 4).unref();
  };
  return {
    take: async (principal, entry) => {
      const now = Date.now();
      const known = windows.get(principal);
      if (known !== undefined && known.ends <= now) await settle(now);
      const window = windows.get(principal) ?? { ends: now + second, written: 0, held: undefined };
      windows.set(principal, window);
      settleLater();
      if (window.written < limit) {
        window.written += 1;
        await write(entry, 1);
      } else if (window.held === undefined) {
        window.held = { entry, count: 1 };
      } else {
        window.held.count += 1;
      }
    },
    stop: async () => {
      clearTimeout(timer);
      await settle(Infinity);
    },
  };
};
