import { correlationHeader } from '../../kernel/correlation.ts';
import { provenanceHeader } from '../../kernel/provenance.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** Mints the token by which a subgraph knows the gateway and the viewer behind it. */
export type Sign = (viewer: Viewer, subgraph: string) => Promise<string>;

/**
 * The headers of every call to this subgraph. The one place that decides what of a request goes further: nothing that a client sent
 * does, but its correlation id and its wish to know where values are from.
 */
export type SubgraphHeaders = (
  viewer: Viewer,
  correlationId: string,
  subgraph: string,
  provenance?: boolean,
) => Promise<Record<string, string>>;

/** Without a key to sign with, subgraphs are called as they are: by anybody. */
export const subgraphHeadersWith =
  (sign: Sign | undefined): SubgraphHeaders =>
  async (viewer, correlationId, subgraph, provenance = false) => ({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    [correlationHeader]: correlationId,
    ...(provenance ? { [provenanceHeader]: '1' } : {}),
    ...(sign === undefined ? {} : { authorization: `Bearer ${await sign(viewer, subgraph)}` }),
  });
