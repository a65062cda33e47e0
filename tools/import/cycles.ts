import { keyText } from './draft.ts';
import type { LineDraft } from './draft.ts';
import { refused } from './findings.ts';
import type { Finding } from './findings.ts';
import { groupBy } from './group-by.ts';

/** Lines that close a circle, found by going down from every assembly once; each is refused with its path. */
export const cycleFindings = (lines: readonly LineDraft[]): readonly Finding[] => {
  const below = groupBy(lines, ({ parent }) => keyText(parent));
  const done = new Set<string>();
  const findings: Finding[] = [];
  const visit = (key: string, path: readonly string[]): void => {
    if (done.has(key)) return;
    for (const line of below.get(key) ?? []) {
      const next = keyText(line.component);
      const from = path.indexOf(next);
      if (from < 0) visit(next, [...path, next]);
      else {
        const circle = [...path.slice(from), next].map((each) => each.split('\u0000')[0]).join(' > ');
        findings.push(refused('BOM_CYCLE', line.place, `The assembly would contain itself: ${circle}.`));
      }
    }
    done.add(key);
  };
  for (const key of below.keys()) visit(key, [key]);
  return findings;
};
