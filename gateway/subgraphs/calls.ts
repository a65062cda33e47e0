import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '../../kernel/log.ts';
import type { GatewayConfig } from '../config.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { dataSource, type FetchContext } from './data-source.ts';
import type { SubgraphHeaders } from './headers.ts';
import { transportTo, type Transport } from './transport.ts';

export type SubgraphCalls = {
  /** What an engine calls a subgraph by. Throws where it has no address. */
  sourceOf: (subgraph: { name: string; url?: string | undefined }) => GraphQLDataSource<FetchContext>;
  /** Where a subgraph is that an engine has asked for. */
  urlOf: (name: string) => string;
  /** The connections to each subgraph, as they are now. */
  transports: ReadonlyMap<string, Transport>;
  close: () => Promise<void>;
};

/** The connections to all subgraphs. They outlive a swap of the supergraph; one that moves gets new ones, and the old end with the gateway. */
export const subgraphCalls = (
  config: Pick<GatewayConfig, 'subgraphUrls' | 'timeoutFor'>,
  headers: SubgraphHeaders,
  metrics: GatewayMetrics,
  log: Log,
): SubgraphCalls => {
  const opened = new Map<string, Transport>();
  const transports = new Map<string, Transport>();
  const urls = new Map<string, string>();
  return {
    sourceOf: ({ name, url: declared }) => {
      const url = config.subgraphUrls[name] ?? declared;
      if (url === undefined || !URL.canParse(url))
        throw new Error(`The subgraph ${name} has no address. Name it in SUBGRAPH_URLS.`);
      const transport = opened.get(`${name} ${url}`) ?? transportTo(url, config.timeoutFor(name));
      opened.set(`${name} ${url}`, transport);
      transports.set(name, transport);
      urls.set(name, url);
      const observe = (outcome: string): void => metrics.subgraphRequests.inc({ subgraph: name, outcome });
      return dataSource({ name, transport, headers, log, observe });
    },
    urlOf: (name) => {
      const url = urls.get(name);
      if (url === undefined) throw new Error(`no engine calls ${name}`);
      return url;
    },
    transports,
    close: async () => {
      await Promise.all([...opened.values()].map((transport) => transport.close()));
    },
  };
};
