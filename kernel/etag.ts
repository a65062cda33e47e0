import { createHash } from 'node:crypto';
import { refuse } from './errors.ts';

type Versioned = { id: string; version: number };

/** The `_etag` of a row: changes with its version, says nothing else. */
export const etagOf = ({ id, version }: Versioned): string =>
  createHash('sha256')
    .update(`${id}:${String(version)}`)
    .digest('hex')
    .slice(0, 16);

/** Refuses ETAG_REQUIRED (none given) and ETAG_MISMATCH (the row has changed since it was read; details.currentEtag). */
export const checkEtag = (row: Versioned, given: string | null | undefined): void => {
  const currentEtag = etagOf(row);
  if (given === null || given === undefined || given === '') {
    throw refuse(
      'ETAG_REQUIRED',
      'This change needs the etag of the record as you read it. Read _etag and pass it as etag.',
    );
  }
  if (given !== currentEtag) {
    throw refuse(
      'ETAG_MISMATCH',
      'The record has changed since you read it. Read it again, look at what changed, and repeat with its new _etag.',
      { details: { currentEtag } },
    );
  }
};
