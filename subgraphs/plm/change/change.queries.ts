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
