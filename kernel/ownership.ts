import type { DocumentNode } from 'graphql';
import { z } from 'zod';
import { argumentsOf, coordinatesOf, directiveOf } from './directives.ts';
import { refuse, statuses, type Refusal, type RefusalCode } from './errors.ts';
import type { Viewer } from './viewer.ts';

export const systemsOfRecord = ['PLM', 'MES', 'ERP', 'INTEGRATION'] as const;
export type SystemOfRecord = (typeof systemsOfRecord)[number];

/** Read scopes as they are declared: one scope of each inner list is needed. */
export type Scopes = readonly (readonly string[])[];

/** What reading needs, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`. */
export type AccessDeclared = {
  scopes: ReadonlyMap<string, Scopes>;
  authenticated: ReadonlySet<string>;
  exportControlled: ReadonlySet<string>;
};

/** Who may call a mutation, and what the others are told. */
export type WriteRule = {
  mutation: string;
  owner: SystemOfRecord;
  /** The command looks at the record's `originSystem` itself. */
  orOrigin: boolean;
  /** An intake: INTEGRATION brings in what this system recorded. */
  replicaOf: SystemOfRecord | undefined;
  /** An intake that the owner's principals may call as well. */
  orOwner: boolean;
  code: RefusalCode;
  rule: string;
  instead: string | undefined;
};

const system = z.enum(systemsOfRecord);
const isCode = (word: unknown): word is RefusalCode => typeof word === 'string' && word in statuses;
const ownerArguments = z.object({ system, orOrigin: z.boolean().default(false) });
const replicaArguments = z.object({ of: system, orOwner: z.boolean().default(false) });
const scopesArgument = z.object({ scopes: z.array(z.array(z.string().min(1)).min(1)).min(1) });
const otherwiseArguments = z.object({
  code: z.custom<RefusalCode>(isCode, 'is no code of the error catalogue').default('OWNERSHIP_VIOLATION'),
  rule: z.string().default('rule 1'),
  instead: z.string().optional(),
});

/** What the SDL of a subgraph, or a supergraph, declares about reading. Throws where @access has no scopes: it would mean nothing. */
export const accessDeclared = (document: DocumentNode): AccessDeclared => {
  const scopes = new Map<string, Scopes>();
  const authenticated = new Set<string>();
  const exportControlled = new Set<string>();
  for (const { coordinate, directives } of coordinatesOf(document)) {
    const access = directiveOf(directives, 'access');
    if (access !== undefined) {
      const declared = scopesArgument.safeParse(argumentsOf(access));
      if (!declared.success) throw new Error(`@access of ${coordinate} names no scopes.`);
      scopes.set(coordinate, declared.data.scopes);
    }
    if (directiveOf(directives, 'authenticated') !== undefined) authenticated.add(coordinate);
    if (directiveOf(directives, 'exportControlled') !== undefined) exportControlled.add(coordinate);
  }
  return { scopes, authenticated, exportControlled };
};

/**
 * The rule of every mutation of a subgraph or supergraph, by name. Throws for a mutation that names no owner: nobody could say who may
 * call it.
 */
export const writeRules = (document: DocumentNode): ReadonlyMap<string, WriteRule> => {
  const rules = new Map<string, WriteRule>();
  for (const { coordinate, directives } of coordinatesOf(document)) {
    const mutation = /^Mutation\.(\w+)$/.exec(coordinate)?.[1];
    if (mutation === undefined) continue;
    const owner = ownerArguments.safeParse(argumentsOf(directiveOf(directives, 'owner')));
    if (!owner.success) throw new Error(`The mutation ${mutation} names no owner. Give it @owner(system:).`);
    const replica = directiveOf(directives, 'replica');
    const { of: replicaOf, orOwner = false } =
      replica === undefined ? {} : replicaArguments.parse(argumentsOf(replica));
    const { code, rule, instead } = otherwiseArguments.parse(argumentsOf(directiveOf(directives, 'otherwise')));
    const { system: ownedBy, orOrigin } = owner.data;
    rules.set(mutation, { mutation, owner: ownedBy, orOrigin, replicaOf, orOwner, code, rule, instead });
  }
  return rules;
};

/** The scope that grants every mutation of a system, for example `plm:write`. */
export const familyScope = (owner: SystemOfRecord): string => `${owner.toLowerCase()}:write`;

/** The systems whose principals may call a mutation; with `orOrigin` the command decides further. */
export const callersOf = ({ owner, orOrigin, replicaOf, orOwner }: WriteRule): readonly SystemOfRecord[] => {
  if (replicaOf !== undefined) return orOwner ? [owner, 'INTEGRATION'] : ['INTEGRATION'];
  return orOrigin ? systemsOfRecord : [owner];
};

const whose = ({ mutation, owner, replicaOf }: WriteRule): string =>
  replicaOf === undefined
    ? `${mutation} changes what ${owner} owns`
    : `${mutation} takes in what ${replicaOf} recorded, and INTEGRATION alone brings it`;

/**
 * Why a viewer may not call a mutation, undefined where it may: first by its system (OWNERSHIP_VIOLATION or the code that the
 * mutation names), then by its scopes (FORBIDDEN): the mutation's name, its family's scope, or `*`. Words are compared whole.
 */
export const writeRefusal = (rule: WriteRule, viewer: Viewer): Refusal | undefined => {
  const { mutation, owner, instead } = rule;
  if (!callersOf(rule).some((caller) => caller === viewer.system)) {
    const advice = instead ?? `Ask ${owner} to make the change.`;
    return refuse(rule.code, `${whose(rule)}; you act for ${viewer.system}. ${advice}`, { rule: rule.rule, owner });
  }
  const wanted = [mutation, familyScope(owner)];
  if (viewer.scopes.includes('*') || wanted.some((scope) => viewer.scopes.includes(scope))) return undefined;
  return refuse(
    'FORBIDDEN',
    `${mutation} needs the scope "${mutation}" or "${familyScope(owner)}", and your token has neither. Ask for a token with one of them.`,
    { owner, details: { missing: [{ field: `Mutation.${mutation}`, anyOf: wanted }] } },
  );
};
