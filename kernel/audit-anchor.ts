import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** The end of a site's chain: how long it is, and the hash (hex) of its last row. */
export type Head = { site: string; position: number; hash: string };

const line = z.object({ site: z.string(), position: z.number().int(), hash: z.string() });

/**
 * Appends heads to a file outside the database, one JSON object a line. Whoever rewrites a chain must rewrite it there too; keep it
 * where the database's administrators cannot write.
 */
export const appendHeads = async (file: string, system: string, heads: readonly Head[]): Promise<void> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const at = new Date().toISOString();
  const lines = heads.map(({ site, position, hash }) => JSON.stringify({ at, system, site, position, hash }));
  await appendFile(file, `${lines.join('\n')}\n`, { mode: 0o600 });
};

export type Anchor = {
  /** Hashes by site and position. */
  heads: Map<string, Map<number, string>>;
  /** Numbers of lines that cannot be read: one cut short by a crash, or meddled with. */
  unreadable: number[];
};

const headIn = (text: string): Head | undefined => {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The heads in an anchor file; undefined where there is no such file. */
export const readAnchor = async (file: string): Promise<Anchor | undefined> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const anchor: Anchor = { heads: new Map(), unreadable: [] };
  for (const [index, written] of text.split('\n').entries()) {
    if (written === '') continue;
    const head = headIn(written);
    if (head === undefined) {
      anchor.unreadable.push(index + 1);
      continue;
    }
    const known = anchor.heads.get(head.site) ?? new Map<number, string>();
    anchor.heads.set(head.site, known.set(head.position, head.hash));
  }
  return anchor;
};
