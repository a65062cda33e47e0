import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * One JSON line per record on standard output. Records carry only fields that the caller names: no whole objects, since what is
 * redacted by pattern leaks in the shape nobody thought of.
 */
export const logFor = (service: string, level: string): Log =>
  pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime });
