import type { BomRow } from './bom-row.ts';
import { refused } from './findings.ts';
import type { Finding } from './findings.ts';

/** A row with the rows it stands under and above. */
export interface Node {
  readonly row: BomRow;
  parent: Node | undefined;
  readonly children: Node[];
  /** Why it is refused; it is then in no list but the report. */
  problem: Finding | undefined;
}

/** Rows as a forest. Strays stand nowhere for certain; problems are those of rows that are no node at all. */
export interface Forest {
  readonly roots: readonly Node[];
  readonly strays: readonly Node[];
  readonly problems: readonly Finding[];
}

const under = (row: BomRow, parent: Node | undefined, problem: Finding | undefined): Node => {
  const node: Node = { row, parent, children: [], problem };
  parent?.children.push(node);
  return node;
};

/** `3`, `..3` (dots show the level in some exports); undefined for anything else. */
const depthOf = (level: string): number | undefined => {
  const digits = /^\.*(\d{1,3})(?:\.0+)?$/u.exec(level)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const placeProblem = (row: BomRow, parent: Node | undefined, depth: number, lowest: number): Finding | undefined => {
  if (row.problem !== undefined) return row.problem;
  if (depth > lowest && parent === undefined) {
    const message = `Level ${String(depth)} follows no readable row of level ${String(depth - 1)}: its assembly is uncertain.`;
    return refused('LEVEL_JUMP', row.place, message);
  }
  if (parent !== undefined && row.parent !== '' && row.parent !== parent.row.partNumber) {
    const message = `The row names ${row.parent} as its assembly but stands under ${parent.row.partNumber} (${parent.row.place}).`;
    return refused('PARENT_UNKNOWN', row.place, message);
  }
  return undefined;
};

/**
 * The forest of rows whose level is a depth: a row belongs to the nearest row above it that is one level higher. After a row
 * whose level cannot be read, deeper rows have no certain assembly until each level is seen again.
 */
export const byDepth = (rows: readonly BomRow[]): Forest => {
  const depths = rows.map((row) => depthOf(row.level));
  const lowest = depths.reduce<number>((least, depth) => Math.min(least, depth ?? least), Number.POSITIVE_INFINITY);
  const roots: Node[] = [];
  const strays: Node[] = [];
  const problems: Finding[] = [];
  let open: Node[] = [];
  for (const [index, row] of rows.entries()) {
    const depth = depths[index];
    if (depth === undefined) {
      problems.push(row.problem ?? refused('LEVEL_INVALID', row.place, `"${row.level}" is no level.`));
      open = open.slice(0, 1);
      continue;
    }
    const parent = depth === lowest ? undefined : open[depth - lowest - 1];
    const node = under(row, parent, placeProblem(row, parent, depth, lowest));
    if (depth === lowest) roots.push(node);
    else if (parent === undefined) strays.push(node);
    // A row without an assembly still takes the rows below it, so that they are not given to another.
    open = [
      ...open.slice(0, Math.max(depth - lowest, 0)),
      ...Array<Node>(Math.max(0, depth - lowest - open.length)).fill(node),
      node,
    ];
  }
  return { roots, strays, problems };
};

const dottedParent = (level: string, hasTop: boolean): string | undefined => {
  const cut = level.lastIndexOf('.');
  if (cut >= 0) return level.slice(0, cut);
  return hasTop && level !== '0' ? '0' : undefined;
};

const dottedProblem = (
  row: BomRow,
  parent: Node | undefined,
  above: string | undefined,
  taken: boolean,
): Finding | undefined => {
  if (row.problem !== undefined) return row.problem;
  if (taken) return refused('LEVEL_REPEATED', row.place, `The level ${row.level} stands on more than one row.`);
  if (above !== undefined && parent === undefined) {
    return refused('PARENT_UNKNOWN', row.place, `There is no row of level ${above} above level ${row.level}.`);
  }
  return undefined;
};

/** The forest of rows with dotted levels (1, 1.2, 1.2.1); 0 is the top of all that have no full stop. Levels stay text: 1.10 is not 1.1. */
export const byDottedLevel = (rows: readonly BomRow[]): Forest => {
  const hasTop = rows.some((row) => row.level === '0');
  const byLevel = new Map<string, Node>();
  const roots: Node[] = [];
  const strays: Node[] = [];
  const problems: Finding[] = [];
  for (const row of rows) {
    if (!/^\d+(\.\d+)*$/u.test(row.level)) {
      problems.push(row.problem ?? refused('LEVEL_INVALID', row.place, `"${row.level}" is no dotted level.`));
      continue;
    }
    const above = dottedParent(row.level, hasTop);
    const parent = above === undefined ? undefined : byLevel.get(above);
    const taken = byLevel.has(row.level);
    const node = under(row, taken ? undefined : parent, dottedProblem(row, parent, above, taken));
    if (!taken) byLevel.set(row.level, node);
    if (above === undefined && !taken) roots.push(node);
    else if (node.parent === undefined) strays.push(node);
  }
  return { roots, strays, problems };
};

/** The node and everything below it, in the order of the file. */
export const withBelow = (node: Node): readonly Node[] => [node, ...node.children.flatMap(withBelow)];

/** The nodes above, nearest first. */
export const above = (node: Node): readonly Node[] =>
  node.parent === undefined ? [] : [node.parent, ...above(node.parent)];
