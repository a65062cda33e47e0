import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { draftNext, type Drafted } from '../mbom/next-mbom.ts';
import { releasedMbomsOf } from '../mbom/mbom.write.queries.ts';
import { copyProcedure } from '../procedure/copy-procedure.ts';
import { procedureForUpdate, releasedProceduresOf, versionFor } from '../procedure/procedure.write.queries.ts';
import type { Row } from '../schema.generated.ts';

type Version = { procedure: Row<'procedure'>; steps: Map<string, string> };

const nextProcedure = async (
  tx: Tx,
  context: Context,
  former: Row<'procedure'>,
  part: Row<'part'>,
  because: Record<string, unknown>,
): Promise<Version> => {
  const there = await versionFor(tx, former.familyId, part.id);
  if (there !== undefined) return { procedure: there, steps: new Map() };
  return copyProcedure(tx, context, former, { partId: part.id, revision: part.revision, because });
};

/**
 * Drafts what production needs for the next revision (R4): of each procedure released for the former one its next version, and of each
 * manufacturing BOM in force one for the next revision. What is drafted already stays.
 */
export const draftForRevision = async (
  tx: Tx,
  context: Context,
  { from, to, ecn }: { from: string; to: Row<'part'>; ecn: string },
): Promise<void> => {
  const because = { ecn };
  const versions = new Map<string, Version>();
  for (const procedure of await releasedProceduresOf(tx, from))
    versions.set(procedure.id, await nextProcedure(tx, context, procedure, to, because));
  const drafted: Drafted = new Map();
  for (const former of await releasedMbomsOf(tx, from)) {
    const own = former.procedureId === null ? undefined : await procedureForUpdate(tx, former.procedureId);
    if (own === undefined) continue;
    // A procedure that is no revision's own is bound as it is; one that was archived since goes on by the version that was drafted.
    const known = [...versions.values()].find(({ procedure }) => procedure.familyId === own.familyId);
    const version = versions.get(own.id) ?? known ?? { procedure: own, steps: new Map<string, string>() };
    const steps = version.procedure.id === own.id ? new Map<string, string>() : version.steps;
    await draftNext(tx, context, { former, part: to, procedure: version.procedure, steps, because }, drafted);
  }
};
