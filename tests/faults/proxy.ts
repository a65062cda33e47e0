import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A wire that can be cut: TCP through a port of its own to others of this machine. */
export type Proxy = {
  url: string;
  /** Cuts a part of the connections that pass, with a reset: 1 for all of them. Answers how many. */
  reset: (part: number, random: () => number) => number;
  stop: () => Promise<void>;
};

/** Begins to pass connections on to ports of this machine in turn; any of them may be closed for a while. */
export const startProxy = async (...targets: readonly number[]): Promise<Proxy> => {
  const open = new Set<readonly [Socket, Socket]>();
  let turn = 0;
  const server = createServer((near) => {
    const far = connect(targets[turn++ % targets.length] ?? 0, '127.0.0.1');
    const pair = [near, far] as const;
    open.add(pair);
    const end = (): void => {
      open.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of pair) socket.on('error', end).on('close', end);
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    reset: (part, random) => {
      const cut = [...open].filter(() => random() < part);
      for (const [near, far] of cut) {
        near.resetAndDestroy();
        far.resetAndDestroy();
      }
      return cut.length;
    },
    stop: async () => {
      for (const pair of open) for (const socket of pair) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
