import type { Engine } from './engine.ts';
import type { AuditedByPerson, Rights } from './rights.ts';

/** A composed graph and what serves it. */
export type Graph = { engine: Engine; rights: Rights; auditedByPerson: AuditedByPerson; supergraphSdl: string };

/** The graph that is served now; another one may take its place while the gateway runs. */
export type LiveGraph = {
  current: () => Graph;
  /** Heard after the new graph has taken the place of the old one, which still ends what it has begun. */
  onSwap: (listener: (graph: Graph) => void) => void;
  /** Reads a supergraph and puts it in the place of the one that is served. Throws where it will not do: then nothing changes. */
  swap: (supergraphSdl: string) => Promise<void>;
};
