import type { ASTNode } from 'graphql';
import type { SystemOfRecord } from '../../kernel/ownership.ts';
import { placeOf, type Graph } from './graph.ts';

/** Something that ownership does not allow: what, where on both sides, whose it is, and what to do. */
export type Finding = {
  code: string;
  message: string;
  /** `file:line` of every place that takes part in it. */
  at: readonly string[];
  owner: SystemOfRecord | undefined;
  todo: string;
};

/** A check of the whole graph. */
export type Rule = (graph: Graph) => Finding[];

export const finding = (
  code: string,
  nodes: readonly ASTNode[],
  owner: SystemOfRecord | undefined,
  message: string,
  todo: string,
): Finding => ({ code, message, at: [...new Set(nodes.map(placeOf))], owner, todo });

/** A finding as it is shown. */
export const shown = ({ code, message, at, owner, todo }: Finding): string =>
  [
    `${code}: ${message}`,
    ...at.map((place) => `  at ${place}`),
    ...(owner === undefined ? [] : [`  owner: ${owner}`]),
    `  ${todo}`,
  ].join('\n');
