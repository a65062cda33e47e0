import { createHash } from 'node:crypto';
import { boughtServices } from '../data/bought-parts.ts';
import { drawings, ecns, ecrs } from '../data/changes.ts';
import { routings } from '../data/routings.ts';
import { demoId } from '../ids.ts';
import type { SeedTables } from '../seed.ts';
import { founded, must } from '../world.ts';
import type { PartIds } from './design.ts';

const drawingId = (part: string): string => demoId('drawingLink', part, founded);
export const serviceId = (number: string): string => demoId('item', number, founded);
export const ecnId = (number: string): string => {
  const found = must(
    ecns.find((ecn) => ecn.number === number),
    number,
  );
  return demoId('ecn', number, new Date(found.at));
};
const ecrId = (number: string): string => {
  const found = must(
    ecrs.find((ecr) => ecr.number === number),
    number,
  );
  return demoId('ecr', number, new Date(found.at));
};
/** What led to a change request: known once the floor has raised it. */
export const ecrSources = (issueIdOf: (number: string) => string): SeedTables =>
  new Map([
    [
      'ecrSourceIssue',
      ecrs.flatMap(({ number, issue }) =>
        issue === null ? [] : [{ ecrId: ecrId(number), issueId: issueIdOf(issue) }],
      ),
    ],
  ]);

/** Items that were born in ERP: PLM's table holds them, ERP is their owner. */
export const erpItems = (): SeedTables =>
  new Map([
    [
      'item',
      boughtServices.map(({ number, description }) => ({
        id: serviceId(number),
        partNumber: number,
        description,
        itemType: 'SERVICE',
        originSystem: 'ERP',
        baseUom: 'EA',
        sourcingStrategy: 'BUY',
        classification: 'SERVICE',
      })),
    ],
  ]);

const ecrRows = (known: PartIds) => ({
  ecr: ecrs.map(({ number, title, reason, status, requestedBy }) => ({
    id: ecrId(number),
    number,
    title,
    description: title,
    reason,
    status,
    requestedBy,
  })),
  parts: ecrs.flatMap(({ number, parts }) =>
    parts.flatMap((part) => (known.has(part) ? [{ ecrId: ecrId(number), partId: known.get(part) }] : [])),
  ),
});

const released = ['RELEASED', 'CLOSED'];

const ecnRows = (known: PartIds, numbers: readonly string[]) => {
  const chosen = ecns.filter(({ number }) => numbers.includes(number));
  const part = (name: string | null) => (name === null ? null : must(known.get(name), name));
  const rank = (status: string) => ['DRAFT', 'CANCELED'].includes(status);
  return {
    ecn: chosen.map(({ number, title, status, effectiveFrom }) => ({
      id: ecnId(number),
      number,
      title,
      description: title,
      status: number === 'ECN-17' ? 'APPROVED' : status,
      effectiveFrom,
      releasedAt: number !== 'ECN-17' && released.includes(status) ? effectiveFrom : null,
    })),
    ecrs: chosen.flatMap(({ number, ecrs: from }) => from.map((ecr) => ({ ecnId: ecnId(number), ecrId: ecrId(ecr) }))),
    changes: chosen.flatMap(({ number, changes }) =>
      changes.map(({ action, from, to, wip, stock }, index) => ({
        id: demoId('ecnChange', `${number}/${String(index + 1)}`, founded),
        ecnId: ecnId(number),
        position: index + 1,
        fromPartId: part(from),
        toPartId: part(to),
        action,
        wipDisposition: wip,
        stockDisposition: stock,
      })),
    ),
    approvals: chosen.flatMap(({ number, status, at }) =>
      ['ENGINEERING', 'MANUFACTURING', 'QUALITY'].map((role, index) => {
        const decided = released.includes(status) || (status === 'IN_REVIEW' && index === 0);
        return {
          id: demoId('ecnApproval', `${number}/${role}`, founded),
          ecnId: ecnId(number),
          role,
          approver: rank(status) ? null : ['Ada Krol', 'Noor Haddad', 'Grace Abara'][index],
          decision: decided ? 'APPROVED' : 'PENDING',
          decidedAt: decided ? at : null,
        };
      }),
    ),
  };
};

/** The change notice that the second revisions are released by, with its requests: approved. */
export const approvedChange = (known: PartIds): SeedTables => {
  const { ecr, parts } = ecrRows(known);
  const notice = ecnRows(known, ['ECN-17']);
  return new Map<string, Record<string, unknown>[]>([
    ['ecr', ecr],
    ['ecrAffectedPart', parts],
    ['ecn', notice.ecn],
    ['ecnEcr', notice.ecrs],
    ['ecnChange', notice.changes],
    ['ecnApproval', notice.approvals],
  ]);
};

const routingRows = (known: PartIds) => {
  // Those of first revisions are released by command, and the floor makes its procedures of them.
  const later = routings.filter(({ revision }) => revision !== 'A');
  const key = (number: string, revision: string): string => `${number} ${revision}`;
  const operationId = (number: string, revision: string, sequence: number): string =>
    demoId('routingOperation', `${key(number, revision)}/${String(sequence)}`, founded);
  return {
    routing: later.map(({ number, revision, title }) => ({
      id: demoId('routing', key(number, revision), founded),
      partId: must(known.get(key(number, revision)), key(number, revision)),
      title,
      lifecycleState: 'RELEASED',
      releasedAt: '2026-02-27T18:00:00Z',
    })),
    operations: later.flatMap(({ number, revision, operations }) =>
      operations.map(({ sequence, workCenter, title, setup, perUnit, outsideCost }) => ({
        id: operationId(number, revision, sequence),
        routingId: demoId('routing', key(number, revision), founded),
        sequence,
        workCenterType: workCenter.replace(/^LAX-/u, ''),
        description: title,
        setupTime: setup ?? null,
        runTimePerUnit: perUnit,
        isOutsideProcess: outsideCost !== undefined,
      })),
    ),
    drawings: later.flatMap(({ number, revision, operations: [first] }) =>
      first !== undefined && drawings.some(({ part }) => part === key(number, revision))
        ? [
            {
              routingOperationId: operationId(number, revision, first.sequence),
              drawingLinkId: drawingId(key(number, revision)),
            },
          ]
        : [],
    ),
  };
};

/** Addresses of drawings, of all revisions that are released or drawn up. */
export const drawingRows = (known: PartIds): SeedTables =>
  new Map([
    [
      'drawingLink',
      drawings
        .filter(({ part }) => known.has(part))
        .map(({ part, document, revision, mediaType }) => ({
          id: drawingId(part),
          partId: known.get(part),
          uri: `https://plm.kestrel.example/drawings/${document}-${revision}`,
          documentNumber: document,
          documentRevision: revision,
          checksum: createHash('sha256').update(`${document}-${revision}`).digest('hex'),
          mediaType,
        })),
    ],
  ]);

/** The uuids of the drawings of a revision. */
export const drawingsOf = (part: string): string[] =>
  drawings.some((drawing) => drawing.part === part) ? [drawingId(part)] : [];

/** The routings of second revisions and the other change notices, as they stand. */
export const otherDesign = (known: PartIds): SeedTables => {
  const { routing, operations, drawings: operationDrawings } = routingRows(known);
  const others = ecnRows(known, ['ECN-10', 'ECN-12', 'ECN-18', 'ECN-19']);
  return new Map<string, Record<string, unknown>[]>([
    ['routing', routing],
    ['routingOperation', operations],
    ['routingOperationDrawing', operationDrawings],
    ['ecn', others.ecn],
    ['ecnEcr', others.ecrs],
    ['ecnChange', others.changes],
    ['ecnApproval', others.approvals],
  ]);
};
