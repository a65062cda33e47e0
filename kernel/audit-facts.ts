import type { AuditFacts } from './audit.ts';
import { Refusal, refusalByDatabase, sqlState, statuses } from './errors.ts';
import type { BusinessEvent } from './events.ts';
import { parseWire, toWire } from './id.ts';

/** How records are called in the graph: their types and their ids on the wire. */
export type Names = {
  /** The type that an event's noun means: `ebom-line` is EBomLine. */
  typeOf: (noun: string) => string;
  /** The record that an id on the wire means, where its prefix is known. */
  recordOf: (wire: unknown) => { objectType: string; objectId: string } | undefined;
  /** The id on the wire of a record, or its uuid where the type has no prefix. */
  wireOf: (type: string | null | undefined, uuid: string) => string;
};

const plain = (name: string): string => name.replaceAll(/[-_]/g, '').toLowerCase();

const pascal = (noun: string): string =>
  noun.replaceAll(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Names by the prefixes of ids: those of the graph. */
export const namesBy = (ids: Readonly<Record<string, string>>): Names => {
  const types = new Map(Object.keys(ids).map((type) => [plain(type), type]));
  const byPrefix = new Map(Object.entries(ids).map(([type, prefix]) => [prefix, type]));
  return {
    typeOf: (noun) => types.get(plain(noun)) ?? pascal(noun),
    recordOf: (wire) => {
      if (typeof wire !== 'string') return undefined;
      const prefix = wire.slice(0, wire.lastIndexOf('_'));
      const objectType = byPrefix.get(prefix);
      const objectId = parseWire(prefix, wire);
      return objectType === undefined || objectId === undefined ? undefined : { objectType, objectId };
    },
    wireOf: (type, uuid) => {
      const prefix = ids[type ?? ''];
      return prefix === undefined ? uuid : toWire(prefix, uuid);
    },
  };
};

const nounOf = ({ type }: BusinessEvent): string => type.split('.')[1] ?? type;

const idIn = (outcome: unknown): unknown =>
  outcome !== null && typeof outcome === 'object' && 'id' in outcome ? outcome.id : undefined;

const one = <Value>(values: readonly Value[]): Value | readonly Value[] | undefined =>
  values.length <= 1 ? values[0] : values;

/**
 * What a done command changed, by the events it told: the record is the one that its outcome names, else the first told of; before
 * and after are those of the one event, or a list with each event's type and subject where there are several.
 */
export const changeOf = (events: readonly BusinessEvent[], outcome: unknown, names: Names): Partial<AuditFacts> => {
  const main = events.find(({ subject }) => subject === idIn(outcome)) ?? events[0];
  if (main === undefined) return {};
  const sites = new Set([main, ...events].map(({ site }) => site).filter((site) => typeof site === 'string'));
  const [siteId, ...furtherSites] = sites;
  const several = events.length > 1;
  const told = ({ type, subject }: BusinessEvent, value: unknown) => (several ? { type, subject, value } : value);
  return {
    objectType: names.typeOf(nounOf(main)),
    objectId: main.subject,
    siteId,
    furtherSites,
    before: one(events.flatMap((event) => (event.before === undefined ? [] : [told(event, event.before)]))),
    after: one(events.map((event) => told(event, event.after ?? event.data))),
  };
};

const textIn = (extensions: Record<string, unknown>, name: string): string | undefined => {
  const value = extensions[name];
  return typeof value === 'string' ? value : undefined;
};

/**
 * What an error says of an attempt that came to nothing: DENIED where a right was missing, REFUSED where a rule stood in the way;
 * undefined for what is no answer to the attempt itself (a defect, a database that is busy).
 */
export const failureOf = (error: unknown): (Partial<AuditFacts> & Pick<AuditFacts, 'outcome'>) | undefined => {
  // Only a hole in the walls above lets an attempt come so far.
  const held = refusalByDatabase(error);
  if (held !== undefined) {
    const outcome = sqlState(error) === '42501' ? 'DENIED' : 'REFUSED';
    return { outcome, errorCode: held.code, rule: 'refused by the database' };
  }
  if (!(error instanceof Refusal) || statuses[error.code] === 503) return undefined;
  const denied = statuses[error.code] === 401 || statuses[error.code] === 403;
  return {
    outcome: denied ? 'DENIED' : 'REFUSED',
    errorCode: error.code,
    rule: textIn(error.extensions, 'rule'),
    owner: textIn(error.extensions, 'owner'),
  };
};
