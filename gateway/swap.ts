import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Log } from '../kernel/log.ts';
import type { Graph, LiveGraph } from './graph.ts';

/** A graph that can be replaced while it is served: one swap after the other, and only by what could be made a graph. */
export const liveGraph = async (
  supergraphSdl: string,
  graphOf: (supergraphSdl: string) => Promise<Graph>,
  log: Log,
): Promise<LiveGraph & { stop: () => Promise<void> }> => {
  let current = await graphOf(supergraphSdl);
  let last: Promise<unknown> = Promise.resolve();
  const listeners: ((graph: Graph) => void)[] = [];
  const replace = async (sdl: string): Promise<void> => {
    if (sdl === current.supergraphSdl) return;
    const old = current;
    current = await graphOf(sdl);
    log.info('the supergraph was replaced');
    for (const listener of listeners) listener(current);
    await old.engine.stop();
  };
  return {
    current: () => current,
    onSwap: (listener) => void listeners.push(listener),
    swap: (sdl) => {
      const swapped = last.then(() => replace(sdl));
      last = swapped.catch(() => undefined);
      return swapped;
    },
    stop: async () => {
      await last;
      await current.engine.stop();
    },
  };
};

/**
 * Swaps to what stands in the supergraph's file as soon as it changes (looked at every `interval` ms: a rename over it is seen as well).
 * A file that will not do is logged, and the old graph stays. Returns what ends the watch.
 */
export const watchSupergraph = (
  watched: { file: string; interval: number } | undefined,
  graph: LiveGraph,
  log: Log,
): (() => void) => {
  if (watched === undefined) return () => undefined;
  const { file, interval } = watched;
  const changed = (): void => {
    readFile(file, 'utf8')
      .then((sdl) => graph.swap(sdl))
      .catch((error: unknown) =>
        log.error(
          { file, reason: error instanceof Error ? error.message : String(error) },
          'the new supergraph will not do, the old one stays',
        ),
      );
  };
  watchFile(file, { interval, persistent: false }, changed);
  return () => unwatchFile(file, changed);
};
