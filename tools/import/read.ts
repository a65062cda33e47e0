import { analyse } from './analyse.ts';
import { decoded } from './csv-text.ts';
import type { Draft, ReadOptions } from './draft.ts';
import { refused } from './findings.ts';
import { formatOf } from './format.ts';
import type { Format } from './format.ts';
import type { Plan } from './plan.ts';
import { readCsvBom } from './read-csv-bom.ts';
import { readInventree } from './read-inventree.ts';

const nothing = (...findings: Draft['findings']): Draft => ({
  parts: [],
  lines: [],
  prices: [],
  findings,
  tops: [],
  later: {},
});

/** The plan for the bytes of a file; `format` undefined: found out, or refused where two would fit. Pure: no file, no network. */
export const planOf = (bytes: Uint8Array, format: Format | undefined, options: ReadOptions): Plan => {
  const content = decoded(bytes);
  if ('problem' in content) return analyse(nothing(content.problem));
  const found = format ?? formatOf(content.text);
  if (found === undefined) {
    return analyse(
      nothing(refused('FORMAT_UNCLEAR', 'file', 'The file could be read in more than one way, or in none.')),
    );
  }
  const draft = found === 'inventree' ? readInventree(content.text, options) : readCsvBom(content.text, found, options);
  if (draft.parts.length > 0 || draft.findings.some(({ outcome }) => outcome === 'REFUSED')) return analyse(draft);
  return analyse({
    ...draft,
    findings: [...draft.findings, refused('FILE_EMPTY', 'file', 'The file holds no parts.')],
  });
};
