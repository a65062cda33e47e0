import { createServer, STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';
import { correlationHeader, correlationIdFrom } from '../../kernel/correlation.ts';

/** Bytes of all headers together: room for a token that is far too long, so that it gets its answer. */
const headerBytes = 131_072;

type Unreadable = { status: number; message: string };

const wrongs: Record<string, Unreadable> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    message: `The headers have more than ${String(headerBytes)} bytes. Send fewer, and a shorter token.`,
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time. Send it again.' },
};
const wrong: Unreadable = { status: 400, message: 'This is no HTTP request that can be read. Send it as HTTP/1.1.' };

/** Answers what never became a request: in the form of a GraphQL error, like everything else here. */
const answer = (error: Error & { code?: string }, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, message } = wrongs[error.code ?? ''] ?? wrong;
  const correlationId = correlationIdFrom(undefined);
  const extensions = { code: 'BAD_REQUEST', status, retryable: false, correlationId };
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${String(Buffer.byteLength(body))}`,
    `${correlationHeader}: ${correlationId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};

/** Node's HTTP server for the gateway's application. */
export const nodeServer = (app: Express): Server =>
  createServer({ maxHeaderSize: headerBytes }, app).on('clientError', answer);
