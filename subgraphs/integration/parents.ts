import type { DeclaredOwnership } from '../../kernel/declared-ownership.ts';

export type OwnershipParent = DeclaredOwnership;
