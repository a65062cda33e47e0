import type { Log } from '../../kernel/log.ts';
import type { Refusal } from '../../kernel/errors.ts';
import type { OperationTypeNode } from 'graphql';
import type { Denials } from '../audit/denials.ts';
import type { Authenticate } from '../identity/authenticate.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { Subscriptions } from '../subscriptions/port.ts';
import type { Asked, Execute } from './operations.ts';
import type { OriginAllowed } from './origins.ts';
import type { Places } from './places.ts';
import type { StreamSettings } from './settings.ts';

/** What both carriers stand on. */
export type StreamParts = {
  subscriptions: Subscriptions;
  execute: Execute;
  kindOf: (asked: Asked) => `${OperationTypeNode}`;
  /** What is too large about a document; undefined where nothing is. */
  judge: (source: string) => Refusal | undefined;
  limits: Limits;
  settings: StreamSettings;
  authenticate: Authenticate;
  originAllowed: OriginAllowed;
  places: Places;
  denials: Denials;
  metrics: GatewayMetrics;
  /** Counts events that were sent. */
  sent: Readonly<Record<'websocket' | 'sse', (events: number) => void>>;
  log: Log;
};
