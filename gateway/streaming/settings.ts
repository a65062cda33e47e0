import type { Backlog } from './outbox.ts';

/** What clients that stay connected may ask for, and how long anything waits (ms). */
export type StreamSettings = {
  /** Origins (`https://tool.example`) whose pages may connect, beside the gateway's own addresses on this machine. */
  origins: readonly string[];
  /** Connections and event streams of all principals together, and of one. */
  connections: number;
  connectionsOfOne: number;
  /** Operations under way on one socket. */
  operations: number;
  /** Bytes of one message that a client sends. */
  messageBytes: number;
  backlog: Backlog;
  /** How long after opening a socket says who it is. */
  initWithin: number;
  /** Between two signs of life; a socket that has not answered the last one is cut. */
  keepAlive: number;
};

export const defaultStreamSettings: StreamSettings = {
  origins: [],
  connections: 20_000,
  connectionsOfOne: 1_000,
  operations: 20,
  messageBytes: 65_536,
  backlog: { bytes: 4_194_304, events: 1_000 },
  initWithin: 3_000,
  keepAlive: 12_000,
};
