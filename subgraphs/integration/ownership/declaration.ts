import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { declaredOwnership, type DeclaredOwnership } from '../../../kernel/declared-ownership.ts';
import { root } from '../../../kernel/root.ts';

let read: readonly DeclaredOwnership[] | undefined;

/** What the composed graph declares. Read from schema/supergraph.graphql when it is first asked for: it does not change while a service runs. */
export const declaration = (): readonly DeclaredOwnership[] => {
  read ??= declaredOwnership(
    parse(readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'), { noLocation: true }),
  );
  return read;
};
