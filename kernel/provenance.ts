import type { ApolloServerPlugin } from '@apollo/server';
import { defaultFieldResolver, isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { holds } from './access.ts';
import { refuse, type Refusal } from './errors.ts';
import type { OwnerOf } from './owners.ts';
import type { Viewer } from './viewer.ts';

/** With the value `1` a request asks from which system each value of its answer is. */
export const provenanceHeader = 'x-triad-provenance';
const provenanceScope = 'provenance:read';

/** Where the value at a path of the answer is from. */
export type Origin = {
  path: (string | number)[];
  /** Its system of record. */
  owner: string;
  /** The system that answered it. They differ only for key fields and shared values. */
  servedBy: string;
  /** The version of its record; where another system's is kept as a copy, the owner's version that the copy holds. */
  version?: number;
  /** When that was so: the moment it was read, or the moment the copy was brought (RFC 3339). */
  asOf: string;
};

/** Why this viewer may not ask where values are from, undefined where it may. */
export const provenanceRefusal = (viewer: Viewer): Refusal | undefined =>
  holds(viewer, provenanceScope)
    ? undefined
    : refuse(
        'FORBIDDEN',
        `The header ${provenanceHeader} needs the scope "${provenanceScope}", which your token has not. Ask for a token with it, or leave the header out.`,
      );

type Place = GraphQLResolveInfo['path'];
type Source = Readonly<Record<string, unknown>>;
type Known = Omit<Origin, 'path' | 'servedBy'>;

/** Writes down the origin of every field that one request resolves. */
export class Origins {
  readonly #ownerOf: OwnerOf;
  readonly #system: string;
  readonly #began = new Date().toISOString();
  readonly #known = new Map<Place, Known>();

  constructor(ownerOf: OwnerOf, system: string) {
    this.#ownerOf = ownerOf;
    this.#system = system;
  }

  note(source: unknown, info: GraphQLResolveInfo): void {
    this.#known.set(info.path, this.#originOf(source, info));
  }

  /** The origins of the values that reached the answer, in the order of their resolution. */
  told(data: unknown): Origin[] {
    return [...this.#known]
      .map(([place, { owner, version, asOf }]) => ({
        path: pathOf(place),
        owner,
        servedBy: this.#system,
        ...(version === undefined ? {} : { version }),
        asOf,
      }))
      .filter(({ path }) => reaches(data, path));
  }

  #originOf(source: unknown, { parentType, fieldName, path }: GraphQLResolveInfo): Known {
    const declared = this.#ownerOf(parentType.name, fieldName);
    // A shared value is part of what it stands in.
    if (declared === undefined) return this.#known.get(fieldAbove(path)) ?? { owner: this.#system, asOf: this.#began };
    const record: Source = isSource(source) ? source : {};
    const born = declared.byType ? record['originSystem'] : undefined;
    const owner = typeof born === 'string' ? born : declared.system;
    // What this system adds to another's record is no part of the copy, and a bare key is in no version.
    if (owner === this.#system || record['sourceVersion'] === undefined) {
      const version = '_etag' in parentType.getFields() ? record['version'] : undefined;
      return { owner, ...(typeof version === 'number' ? { version } : {}), asOf: this.#began };
    }
    const { sourceVersion, copiedAt } = record;
    return {
      owner,
      version: Number(sourceVersion),
      asOf: copiedAt instanceof Date ? copiedAt.toISOString() : this.#began,
    };
  }
}

const isSource = (source: unknown): source is Source => source !== null && typeof source === 'object';

/** The field in whose value a field stands; the indexes of lists between them are no fields. */
const fieldAbove = ({ prev }: Place): Place => {
  let place = prev;
  while (typeof place?.key === 'number') place = place.prev;
  return place ?? { prev: undefined, key: '', typename: undefined };
};

const pathOf = (place: Place): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let step: Place | undefined = place; step !== undefined; step = step.prev) path.unshift(step.key);
  return path;
};

// An error that met a value which may not be null takes what stands around it out of the answer.
const reaches = (data: unknown, path: readonly (string | number)[]): boolean => {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !(step in value)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
};

/** What the resolvers of a recording schema find in their context. */
export type WithOrigins = { origins?: Origins | undefined };

/**
 * Makes every field of a schema note its origin before it resolves. Changes the schema that it is given, which must serve none but the
 * requests that ask for it: everybody else's fields stay as they are, and cost nothing.
 */
export const recording = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source: unknown, args: unknown, context: WithOrigins, info) => {
        context.origins?.note(source, info);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
};

/** Refuses whoever has not the scope; lays `extensions.provenance` into the answers of all others. */
export const toldOrigins = <Context extends WithOrigins & { viewer: Viewer }>(): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue }) => {
        const refusal = provenanceRefusal(contextValue.viewer);
        if (refusal !== undefined) throw refusal;
        return Promise.resolve();
      },
      willSendResponse: ({ response, contextValue }) => {
        const { body } = response;
        if (body.kind !== 'single' || body.singleResult.data === undefined) return Promise.resolve();
        const provenance = contextValue.origins?.told(body.singleResult.data) ?? [];
        body.singleResult.extensions = { ...body.singleResult.extensions, provenance };
        return Promise.resolve();
      },
    }),
});
