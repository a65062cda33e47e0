import { parseDecimal } from '../../kernel/decimal.ts';
import { keyText, shown } from './draft.ts';
import type { PartKey } from './draft.ts';
import { doubtful, refused, skipped } from './findings.ts';
import type { Finding } from './findings.ts';
import { groupBy } from './group-by.ts';
import { above, withBelow } from './tree.ts';
import type { Node } from './tree.ts';

export const keyOf = ({ row }: Node): PartKey => ({ partNumber: row.partNumber, revision: row.revision });

const text = (node: Node): string => keyText(keyOf(node));

/** What the file lists more than once, settled: whose components are read, and which lines are left out. */
export interface Settled {
  readonly assemblies: readonly Node[];
  readonly leftOut: ReadonlySet<Node>;
  readonly findings: readonly Finding[];
}

/** The first component, so that the report shows what is at stake. */
const atStake = (listed: Node | undefined): string => {
  const [first, ...others] = listed?.children ?? [];
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and of ${String(others.length)} more`;
  return ` Each further one takes ${first.row.quantity} ${first.row.unit} of ${first.row.partNumber}${more}.`;
};

const doubled = (high: Node, deep: Node, accept: boolean): Finding => {
  const note = high.row.notes === '' ? '' : ` Its note says: "${high.row.notes}".`;
  const what = `${shown(keyOf(high))} is listed under ${high.parent?.row.partNumber ?? ''} and again inside it, under ${deep.parent?.row.partNumber ?? ''} (${deep.row.place}): counting both may double the need.${atStake([high, deep].find(({ children }) => children.length > 0))}${note}`;
  const kept = accept
    ? 'Both lines are imported, as --accept-duplicates says.'
    : `The line of ${deep.row.place} is kept, the higher one of ${high.row.place} is left out.`;
  return doubtful('SUBASSEMBLY_DOUBLED', [high.row.place, deep.row.place], `${what} ${kept}`);
};

/**
 * A sub-assembly that stands under an assembly and once more deeper inside the same assembly. A list cannot say whether that
 * is one thing shown twice or two things; the default leaves the higher line out, since the deeper one says where it is used.
 */
const doubles = (
  group: readonly Node[],
  accept: boolean,
): { leftOut: readonly Node[]; findings: readonly Finding[] } => {
  const leftOut: Node[] = [];
  const findings: Finding[] = [];
  for (const high of group) {
    const deep = group.find(
      (other) => other !== high && high.parent !== undefined && above(other).slice(1).includes(high.parent),
    );
    if (deep !== undefined) {
      findings.push(doubled(high, deep, accept));
      if (!accept) leftOut.push(high);
    }
    const twin = group.find(
      (other) => other !== high && other.parent === high.parent && group.indexOf(other) > group.indexOf(high),
    );
    if (twin === undefined || high.parent === undefined) continue;
    const message = `${shown(keyOf(high))} stands twice under ${high.parent.row.partNumber}: both lines are imported.`;
    findings.push(doubtful('SUBASSEMBLY_TWICE', [high.row.place, twin.row.place], message));
  }
  return { leftOut, findings };
};

const lineText = (node: Node): string => {
  const { row } = node;
  const quantity = parseDecimal(row.quantity) ?? row.quantity;
  return [
    row.partNumber,
    row.revision,
    `${quantity} ${row.unit}`,
    row.optional ? 'optional' : '',
    row.findNumber,
    row.designators,
  ]
    .filter((part) => part !== '')
    .join(', ');
};

const difference = (left: Node, right: Node): string | undefined => {
  const [ours, theirs] = [left, right].map((node) => node.children.map(lineText).sort());
  const only = ours?.find((line) => theirs?.includes(line) !== true);
  const other = theirs?.find((line) => ours?.includes(line) !== true);
  if (only !== undefined)
    return `only the first has: ${only}${other === undefined ? '' : `; only the second: ${other}`}`;
  if (other !== undefined) return `only the second has: ${other}`;
  return ours?.length === theirs?.length ? undefined : 'one has a line twice';
};

const compared = (first: Node, again: Node): Finding => {
  const places = withBelow(again)
    .slice(1)
    .map(({ row }) => row.place);
  const what = shown(keyOf(first));
  const differing = difference(first, again);
  if (differing === undefined) {
    return skipped(
      'SUBASSEMBLY_REPEATED',
      places,
      `The components of ${what} are the same as under ${first.row.place}.`,
    );
  }
  const message = `${what} is listed at ${first.row.place} and ${again.row.place} with different components: ${differing}.`;
  return refused('SUBASSEMBLY_DIFFERS', [first.row.place, again.row.place], message);
};

/** Each assembly once, with its first list; later lists are compared with it, and refused where they differ. */
export const settled = (nodes: readonly Node[], acceptDuplicates: boolean): Settled => {
  const assemblies: Node[] = [];
  const leftOut = new Set<Node>();
  const findings: Finding[] = [];
  for (const group of groupBy(nodes, text).values()) {
    const lists = group.filter((node) => node.children.length > 0);
    if (lists.length === 0) continue;
    const found = doubles(group, acceptDuplicates);
    for (const node of found.leftOut) leftOut.add(node);
    findings.push(...found.findings);
    const [first, ...others] = [
      ...lists.filter((node) => !leftOut.has(node)),
      ...lists.filter((node) => leftOut.has(node)),
    ];
    if (first === undefined) continue;
    assemblies.push(first);
    findings.push(...others.map((again) => compared(first, again)));
  }
  return { assemblies, leftOut, findings };
};
