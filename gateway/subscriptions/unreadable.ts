import {
  Kind,
  getNamedType,
  isObjectType,
  parse,
  print,
  visit,
  type FieldNode,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { refuse, type Refusal } from '../../kernel/errors.ts';
import type { Log } from '../../kernel/log.ts';
import type { Admitted } from './admission.ts';
import { cursorIn, type Say } from './resolve.ts';
import { cursorAlias } from './root-field.ts';

/** Why: its subgraph cannot say what it is asked of it, or says more than a message may hold. */
export type Unread = 'FAILED' | 'TOO_LARGE';

/** Where an event stands. */
type Place = { cursor: string; eventId: string | undefined };

/** An event of which no more is known. */
export type Unreadable = Place & { why: Unread };

/** The alias under which the place of an event has its id. */
const idAlias = '__eventId';

const field = (name: string, alias: string): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  alias: { kind: Kind.NAME, value: alias },
});

/**
 * The same subscription, asking of each event for its place alone, which is told by whatever cannot be told otherwise. `operation` is what
 * a subgraph is asked: a document with one operation and one field at its root.
 */
export const placeOnly = (operation: string, { stream }: Admitted): string => {
  const payload = getNamedType(stream.definition.type);
  const hasId = isObjectType(payload) && payload.getFields()['eventId'] !== undefined;
  const selections = [field('cursor', cursorAlias), ...(hasId ? [field('eventId', idAlias)] : [])];
  const used = new Set<string>();
  const definitions = parse(operation, { noLocation: true }).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const root = definition.selectionSet.selections.map((selection) =>
      selection.kind === Kind.FIELD
        ? { ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } as const }
        : selection,
    );
    for (const node of root)
      visit(node, {
        Variable: ({ name }) => {
          used.add(name.value);
        },
      });
    const variableDefinitions = (definition.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    );
    return [
      { ...definition, variableDefinitions, selectionSet: { kind: Kind.SELECTION_SET, selections: root } as const },
    ];
  });
  return print({ kind: Kind.DOCUMENT, definitions });
};

/** The place of an event, also of one that was asked for more; undefined where it says none. */
export const placeIn = (event: FormattedExecutionResult, key: string): Place | undefined => {
  const cursor = cursorIn(event, key);
  const payload = event.data?.[key] as Record<string, unknown> | undefined;
  const eventId = payload?.[idAlias];
  return cursor === undefined ? undefined : { cursor, eventId: typeof eventId === 'string' ? eventId : undefined };
};

const words: Record<Unread, string> = {
  FAILED: 'fails to say what is selected of this event',
  TOO_LARGE: 'says more of this event than one message may hold',
};

const refusalOf = (why: Unread, subgraph: string, todo: string, place: Partial<Place> = {}): Refusal => {
  const owner = subgraph.toUpperCase();
  const details = { reason: why, ...place };
  return refuse('EVENT_UNREADABLE', `${owner} ${words[why]}. ${todo}`, { owner, retryable: true, details });
};
const goOn =
  'It counts all the same: come back after the cursor before it, later or selecting less; or read its records by a query, and go on after `details.cursor`.';
const comeBack = 'Nor can it be passed by, so this has ended. Come back after your cursor, later or selecting less.';

/** Logs and counts an event that cannot be read, and makes what its subscribers are told in its place: JSON text of an ExecutionResult. */
export const tellUnreadable =
  ({ log, say, correlationId }: { log: Log; say: Say; correlationId: string }, count: (subgraph: string) => void) =>
  ({ why, ...place }: Unreadable, { plan, stream }: Admitted): string => {
    const { subgraph } = plan;
    count(subgraph);
    log.error({ subgraph, ...place, reason: why, correlationId }, 'an event cannot be read');
    const told = say([refusalOf(why, subgraph, goOn, place)], correlationId).map((error) => ({
      ...error,
      path: [stream.key],
    }));
    return JSON.stringify({ errors: told, data: null });
  };

/** What ends a stream in which not even the place of an event can be read. */
export const lostPlace = (why: Unread, { plan }: Admitted): GraphQLFormattedError => {
  const { message, extensions } = refusalOf(why, plan.subgraph, comeBack);
  return { message, extensions };
};
