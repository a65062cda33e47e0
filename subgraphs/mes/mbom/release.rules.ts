import { refuse, type Refusal } from '../../../kernel/errors.ts';

type State = { status: string };
type Named = { partNumber: string; revision: string; lifecycleState: string; trackingType: string };
type Bound = { title: string; status: string; procedureVersion: number } | undefined;

/** Refuses a change of a manufacturing BOM that is in force or was: the next version is drafted from it. */
export const checkDraft = ({ status }: State, what = 'manufacturing BOM'): Refusal | undefined =>
  status === 'DRAFT' || status === 'IN_REVIEW'
    ? undefined
    : refuse('RELEASED_IMMUTABLE', `This ${what} is ${status} and never changes. Draft the next version of it.`, {
        rule: 'rule 2',
        details: { status },
      });

const nameOf = ({ partNumber, revision }: Named): string => `${partNumber} ${revision}`;

/** Refuses a part revision that production does not start from (rule 2). */
export const checkReleased = (part: Named): Refusal | undefined =>
  part.lifecycleState === 'RELEASED'
    ? undefined
    : refuse(
        'EBOM_NOT_RELEASED',
        `${nameOf(part)} is ${part.lifecycleState}: production starts from a released revision. Have PLM release it, or build a released one.`,
        {
          rule: 'rule 2',
          owner: 'PLM',
          details: { partNumber: part.partNumber, revision: part.revision, lifecycleState: part.lifecycleState },
        },
      );

/** Refuses a release without a procedure version that is released. */
export const checkProcedure = (procedure: Bound): Refusal | undefined =>
  procedure?.status === 'RELEASED'
    ? undefined
    : refuse(
        'STATE_INVALID',
        procedure === undefined
          ? 'It is bound to no procedure. Draft a version of it that is.'
          : `Its procedure "${procedure.title}" version ${String(procedure.procedureVersion)} is ${procedure.status}. Release that first.`,
        { details: { procedure: procedure?.status ?? null } },
      );

export type ReleasedLine = { position: number; backflush: boolean; part: Named; substitutes: readonly Named[] };

const checkLine = ({ position, backflush, part, substitutes }: ReleasedLine): Refusal | undefined => {
  const all = [part, ...substitutes];
  const draft = all.find(({ lifecycleState }) => lifecycleState !== 'RELEASED');
  if (draft !== undefined) {
    return refuse(
      'COMPONENT_NOT_RELEASED',
      `Line ${String(position)}: ${nameOf(draft)} is ${draft.lifecycleState}. Have PLM release it first.`,
      {
        rule: 'rule 2',
        owner: 'PLM',
        details: { position, partNumber: draft.partNumber, revision: draft.revision, state: draft.lifecycleState },
      },
    );
  }
  const serial = backflush ? all.find(({ trackingType }) => trackingType === 'SERIAL') : undefined;
  if (serial === undefined) return undefined;
  return refuse(
    'SERIAL_BACKFLUSH_NOT_ALLOWED',
    `Line ${String(position)}: ${nameOf(serial)} is tracked by serial number, so backflush cannot say which piece went in. Take backflush off the line.`,
    { details: { position, partNumber: serial.partNumber, revision: serial.revision } },
  );
};

/** Refuses the first line that may not be released: a component that is not released, or a serial part that is backflushed (R3). */
export const checkLines = (lines: readonly ReleasedLine[]): Refusal | undefined =>
  lines.length === 0
    ? refuse('STATE_INVALID', 'It has no lines. Add some before its release.')
    : lines.map(checkLine).find((refusal) => refusal !== undefined);
