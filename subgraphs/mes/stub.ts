import type { Stub } from './schema.generated.ts';

/** A record that another system keeps and MES has no copy of: its id alone. */
export const maybeStub = (id: string | null): Stub | null => (id === null ? null : { id });

type Pinned = { partNumber: string | null; revision: string | null; contentHash: string | null };

/** The engineering BOM that a row is pinned to, as the federation key that PLM answers by; null where the site has no PLM. */
export const ebomReference = ({ partNumber, revision, contentHash }: Pinned) => {
  if (partNumber === null || revision === null) return null;
  return { partNumber, revision, contentHash, ebom: { partNumber, revision } };
};
