import { found } from '../../../kernel/id.ts';
import type { Context } from '../context.ts';
import { proceduresOf } from './procedure.write.queries.ts';

/** The lock under which a procedure's family is changed: its item's, where it builds one, as intakes draft by item. */
export const familyLock = async ({ loaders }: Context, id: string, wire: string): Promise<string> => {
  const { partId, familyId } = found(await loaders.procedureById.load(id), 'procedure', wire);
  const part = partId === null ? null : await loaders.partById.load(partId);
  return proceduresOf(part?.itemId ?? familyId);
};
