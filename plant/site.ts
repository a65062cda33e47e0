import { recordChildren } from './children.ts';
import { CleanUp } from './clean-up.ts';
import { placesIn } from './data-folder.ts';
import type { Parts } from './parts.ts';
import { PlantError } from './plant-error.ts';
import type { Settings } from './settings.ts';
import type { Supervised } from './supervised.ts';

/** Tells the user how it goes, a line at a time. */
export type Say = (line: string) => void;

/** What every step of bringing a plant up works on. */
export type Site = {
  settings: Settings;
  parts: Parts;
  places: ReturnType<typeof placesIn>;
  say: Say;
  cleanUp: CleanUp;
  /** PostgreSQL, where it is ours, and the services, by name. */
  supervised: Map<string, Supervised>;
  /** Where each service tells that it is ready. */
  health: Map<string, string>;
  /** To be called when a process came or went. */
  changed: () => void;
};

/** The site of one plant. `afterChange` is called with the processes that run now. */
export function makeSite(
  settings: Settings,
  parts: Parts,
  say: Say,
  afterChange: (pids: Record<string, number>) => void,
): Site {
  const places = placesIn(settings.folder);
  const supervised = new Map<string, Supervised>();
  const changed = () => {
    const pids = pidsOf(supervised);
    recordChildren(places.children, pids);
    afterChange(pids);
  };
  return { settings, parts, places, say, cleanUp: new CleanUp(say), supervised, health: new Map(), changed };
}

/** The process ids of what runs now, by name. */
export function pidsOf(supervised: ReadonlyMap<string, Supervised>): Record<string, number> {
  const pids: Record<string, number> = {};
  for (const [name, { pid }] of supervised) if (pid !== undefined) pids[name] = pid;
  return pids;
}

/** Throws when a stop was asked for: the steps of coming up call it between them. */
export function goOn(site: Site): void {
  if (site.cleanUp.signal.aborted) throw new PlantError('Stopped before it was ready.');
}

/** A stopwatch: its answer is `(1.2 s)`. */
export function stopwatch(): () => string {
  const began = performance.now();
  return () => `(${((performance.now() - began) / 1000).toFixed(1)} s)`;
}
