import type { Kysely } from 'kysely';
import { refuse } from './errors.ts';
import { found, parseWire } from './id.ts';
import type { LoggedEvent, SignedEvents } from './signed-event.ts';
import type { Viewer } from './viewer.ts';

type Context = { viewer: Viewer; db: Kysely<{ event: LoggedEvent & { seq: string } }>; events: SignedEvents };
type Arguments = { id: string; type?: string | null };

const prefix = 'evt';

const checkCarrier = ({ system }: Viewer): void => {
  if (system === 'INTEGRATION') return;
  throw refuse(
    'FORBIDDEN',
    `Signed events are for integration, which carries them to the other systems; you act for ${system}. Read the records instead.`,
    { details: { needed: 'INTEGRATION' } },
  );
};

const eventOf = (db: Context['db'], { id, type }: Arguments) => {
  const isEvent = id.startsWith(`${prefix}_`);
  const uuid = parseWire(id.slice(0, Math.max(0, id.lastIndexOf('_'))), id);
  if (uuid === undefined) return Promise.resolve(undefined);
  const wanted = db
    .selectFrom('event')
    .selectAll()
    .where(isEvent ? 'id' : 'subject', '=', uuid);
  return (type == null ? wanted : wanted.where('type', '=', type)).orderBy('seq', 'desc').limit(1).executeTakeFirst();
};

/**
 * The resolver of `<system>SignedEvent`: an event of the log, signed with the system's key. For integration alone (else FORBIDDEN), which
 * hands it to the intake mutations of the others.
 */
export const signedEventResolvers = (system: string): object => ({
  Query: {
    [`${system}SignedEvent`]: async (_: unknown, args: Arguments, { viewer, db, events }: Context) => {
      checkCarrier(viewer);
      return events.sign(found(await eventOf(db, args), 'event', args.id));
    },
  },
});
