import type { Viewer } from '../../kernel/viewer.ts';

/** Mints the token by which a subgraph knows the gateway and the viewer behind it. */
export type Sign = (viewer: Viewer, subgraph: string) => Promise<string>;

/** The headers of every call to this subgraph. The one place that decides what of a request goes further. */
export type SubgraphHeaders = (
  viewer: Viewer,
  correlationId: string,
  subgraph: string,
) => Promise<Record<string, string>>;

/** Without a key to sign with, subgraphs are called as they are: by anybody. */
export const subgraphHeadersWith =
  (sign: Sign | undefined): SubgraphHeaders =>
  async (viewer, correlationId, subgraph) => ({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-correlation-id': correlationId,
    ...(sign === undefined ? {} : { authorization: `Bearer ${await sign(viewer, subgraph)}` }),
  });
