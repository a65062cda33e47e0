import type { IncomingMessage } from 'node:http';

/** Whether the page that a request comes from may connect. */
export type OriginAllowed = (request: IncomingMessage) => boolean;

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Exactly the origins of the list, and this machine's own names for the gateway where it is reached by loopback: the explorer's. The
 * Host header is not believed, since a page can have its own name point here. What comes without an origin is no browser.
 */
export const originsOf = (list: readonly string[]): OriginAllowed => {
  const allowed = new Set(list);
  return ({ headers: { origin }, socket }) => {
    if (origin === undefined || allowed.has(origin)) return true;
    if (!loopback.has(socket.localAddress ?? '')) return false;
    const port = String(socket.localPort);
    return ['127.0.0.1', 'localhost', '[::1]'].some((name) => origin === `http://${name}:${port}`);
  };
};

/**
 * Whether a page asks where it came from, by its own account. Enough for what a browser lets no other page read (plain HTTP), where it
 * opens nothing that a POST to /graphql does not; never for a socket, which any page may open.
 */
export const isOwnPage = ({ headers: { origin, host } }: IncomingMessage): boolean =>
  host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
