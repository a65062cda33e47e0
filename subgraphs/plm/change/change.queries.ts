import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

type Db = Kysely<Database>;

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;

/** The change requests that each notice carries out, by number. */
export const ecrsOfEcns = (db: Db, ecnIds: readonly string[]) =>
  db
    .selectFrom('ecnEcr as link')
    .innerJoin('ecr', 'ecr.id', 'link.ecrId')
    .selectAll('ecr')
    .select('link.ecnId as keyedBy')
    .where('link.ecnId', '=', uuids(ecnIds))
    .orderBy('ecr.number')
    .execute();

/** The notices that carry out each change request, by number. */
export const ecnsOfEcrs = (db: Db, ecrIds: readonly string[]) =>
  db
    .selectFrom('ecnEcr as link')
    .innerJoin('ecn', 'ecn.id', 'link.ecnId')
    .selectAll('ecn')
    .select('link.ecrId as keyedBy')
    .where('link.ecrId', '=', uuids(ecrIds))
    .orderBy('ecn.number')
    .execute();

/** The parts that each change request concerns, by number. */
export const affectedPartsOfEcrs = (db: Db, ecrIds: readonly string[]) =>
  db
    .selectFrom('ecrAffectedPart as link')
    .innerJoin('part', 'part.id', 'link.partId')
    .selectAll('part')
    .select('link.ecrId as keyedBy')
    .where('link.ecrId', '=', uuids(ecrIds))
    .orderBy('part.partNumber')
    .orderBy('part.revision')
    .execute();

/** The change requests raised from each issue of MES, by number. */
export const ecrsOfIssues = (db: Db, issueIds: readonly string[]) =>
  db
    .selectFrom('ecrSourceIssue as link')
    .innerJoin('ecr', 'ecr.id', 'link.ecrId')
    .selectAll('ecr')
    .select('link.issueId as keyedBy')
    .where('link.issueId', '=', uuids(issueIds))
    .orderBy('ecr.number')
    .execute();

/** The changes that name each part, as what is replaced or as what replaces. */
export const ecnChangesOfParts = (db: Db, partIds: readonly string[]) =>
  db
    .selectFrom('ecnChange')
    .selectAll('ecnChange')
    .select('fromPartId as keyedBy')
    .where('fromPartId', '=', uuids(partIds))
    .unionAll(
      db
        .selectFrom('ecnChange')
        .selectAll('ecnChange')
        .select('toPartId as keyedBy')
        .where('toPartId', '=', uuids(partIds)),
    )
    .orderBy('ecnId')
    .orderBy('position')
    .execute();

/**
 * Where the changes of each notice are felt: lines of revisions that are not obsolete which name what is replaced or withdrawn, pinned
 * to it, or meaning it as the latest released revision of its item.
 */
export const affectedEbomsOfEcns = (db: Db, ecnIds: readonly string[]) =>
  db
    .selectFrom('ecnChange as change')
    .innerJoin('part as old', 'old.id', 'change.fromPartId')
    .innerJoin('ebomLine as line', 'line.itemId', 'old.itemId')
    .innerJoin('ebom', 'ebom.id', 'line.ebomId')
    .innerJoin('part as parent', 'parent.id', 'ebom.partId')
    .select(['change.ecnId as keyedBy', 'change.id as changeId', 'ebom.id as ebomId', 'line.id as lineId'])
    .where('change.ecnId', '=', uuids(ecnIds))
    .where('parent.lifecycleState', '<>', 'OBSOLETE')
    .where((eb) =>
      eb.or([eb('line.partId', '=', eb.ref('old.id')), eb('line.revisionRule', '=', sql.lit('LATEST_RELEASED'))]),
    )
    .orderBy('change.position')
    .orderBy('ebom.partNumber')
    .orderBy('ebom.revision')
    .orderBy('line.findOrder')
    .execute();
