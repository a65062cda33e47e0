import { connect, type Socket } from 'node:net';
import { randomBytes, randomUUID } from 'node:crypto';
import { moment } from './measure.ts';

/** A client that costs as little as can be: it counts frames, and looks into none after its subscription has begun. */
export type RawClient = {
  /** When each event came (ms since 1970). */
  arrivals: number[];
  /** Bytes of the last one, its frame's head left out. */
  last: () => string;
  socket: Socket;
};

const maskedFrame = (opcode: number, content: Buffer): Buffer => {
  const mask = randomBytes(4);
  const long = content.length > 125;
  const head = Buffer.alloc(long ? 4 : 2);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (long ? 126 : content.length);
  if (long) head.writeUInt16BE(content.length, 2);
  const masked = Buffer.from(content.map((byte, place) => byte ^ (mask[place % 4] ?? 0)));
  return Buffer.concat([head, mask, masked]);
};

const text = (message: unknown): Buffer => maskedFrame(1, Buffer.from(JSON.stringify(message)));

type Frame = { opcode: number; start: number; end: number };

const frameAt = (bytes: Buffer, at: number): Frame | undefined => {
  if (bytes.length < at + 2) return undefined;
  const opcode = bytes.readUInt8(at) & 0x0f;
  const short = bytes.readUInt8(at + 1) & 0x7f;
  const start = at + (short === 126 ? 4 : short === 127 ? 10 : 2);
  if (bytes.length < start) return undefined;
  const length =
    short === 126 ? bytes.readUInt16BE(at + 2) : short === 127 ? Number(bytes.readBigUInt64BE(at + 2)) : short;
  return bytes.length < start + length ? undefined : { opcode, start, end: start + length };
};

const upgrade = (port: number): string =>
  [
    'GET /graphql HTTP/1.1',
    `host: 127.0.0.1:${String(port)}`,
    'connection: Upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    `sec-websocket-key: ${randomBytes(16).toString('base64')}`,
    'sec-websocket-protocol: graphql-transport-ws',
    '\r\n',
  ].join('\r\n');

/** Connects by graphql-transport-ws and subscribes, under an id of its own. `heard` is called after each piece with events in it. */
export const rawClient = (port: number, query: string, heard: () => void): Promise<RawClient> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const arrivals: number[] = [];
    let rest: Buffer = Buffer.alloc(0);
    let state: 'http' | 'init' | 'open' = 'http';
    let last = '';
    const client: RawClient = { arrivals, socket, last: () => last };
    const open = (bytes: Buffer): number => {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return 0;
      if (!bytes.subarray(0, 12).toString('latin1').endsWith('101'))
        reject(new Error(bytes.toString('latin1', 0, end)));
      state = 'init';
      socket.write(text({ type: 'connection_init' }));
      return end + 4;
    };
    const hear = (bytes: Buffer, { opcode, start, end }: Frame, now: number): void => {
      if (opcode === 9) socket.write(maskedFrame(10, bytes.subarray(start, end)));
      else if (opcode === 8) socket.end();
      else if (state === 'open') arrivals.push(now);
      else {
        state = 'open';
        socket.write(text({ id: randomUUID(), type: 'subscribe', payload: { query } }));
        resolve(client);
      }
    };
    socket.on('connect', () => socket.write(upgrade(port)));
    socket.on('data', (chunk) => {
      const now = moment();
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = state === 'http' ? open(bytes) : 0;
      const before = arrivals.length;
      for (let frame = frameAt(bytes, at); state !== 'http' && frame !== undefined; frame = frameAt(bytes, at)) {
        hear(bytes, frame, now);
        at = frame.end;
        if (frameAt(bytes, at) === undefined && arrivals.length > before)
          last = bytes.toString('utf8', frame.start, frame.end);
      }
      rest = Buffer.from(bytes.subarray(at));
      if (arrivals.length > before) heard();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed before it was open')));
  });
