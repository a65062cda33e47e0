import { subgraphUrl } from './environments.ts';
import type { Tokens } from './parts.ts';
import { systems, type ServiceName, type System } from './settings.ts';

/** What `plant.json` holds while the plant is ready: for scripts and tests. */
export type PlantFile = {
  endpoint: string;
  wsEndpoint: string;
  explorer: string;
  subgraphs: Record<System, string>;
  pids: Record<string, number>;
  tokens: Tokens;
};

/** Puts together what plant.json says. `host` is the gateway's. */
export function plantFile(
  host: string,
  ports: Record<ServiceName, number>,
  pids: Record<string, number>,
  tokens: Tokens,
): PlantFile {
  const authority = `${reachable(host)}:${String(ports.gateway)}`;
  const urls = systems.map((system) => [system, subgraphUrl(ports[system])] as const);
  return {
    endpoint: `http://${authority}/graphql`,
    wsEndpoint: `ws://${authority}/graphql`,
    explorer: `http://${authority}/explorer`,
    subgraphs: Object.fromEntries(urls) as Record<System, string>,
    pids,
    tokens,
  };
}

/** An address to connect to, for one to listen on. */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
