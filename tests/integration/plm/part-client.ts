import { expect } from '@jest/globals';
import { asPlm, type World } from './fixture.ts';

export type Part = {
  id: string;
  _etag: string;
  lifecycleState: string;
  revision: string;
  ebom: {
    id: string;
    contentHash: string | null;
    lines: { id: string; _etag: string; findNumber: string; revisionRule: string }[];
  } | null;
};
const fields = 'id _etag lifecycleState revision ebom { id contentHash lines { id _etag findNumber revisionRule } }';

/** PLM's mutations of parts and lines, as its own principal. */
export const drawingUp = (world: World) => {
  const run = async (
    mutation: string,
    type: string,
    input: Record<string, unknown>,
    selection = `part { ${fields} }`,
  ) => asPlm(world, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, { input });

  const part = async (mutation: string, type: string, input: Record<string, unknown>): Promise<Part> => {
    const { data, refusal } = await run(mutation, type, input);
    expect(refusal).toBeUndefined();
    return (data[mutation] as { part: Part }).part;
  };
  const create = (partNumber: string, more: Record<string, unknown> = {}) =>
    part('createPart', 'CreatePartInput', { partNumber, ...more });
  const now = async (id: string): Promise<Part> =>
    ((await asPlm(world, `query ($id: ID!) { part(id: $id) { ${fields} } }`, { id })).data as { part: Part }).part;
  const line = (input: Record<string, unknown>) =>
    run(
      'addEbomLine',
      'AddEbomLineInput',
      input,
      'ebomLine { id _etag findNumber revisionRule quantity uom { code } }',
    );
  const transition = async (
    mutation: string,
    id: string,
    more: Record<string, unknown> = {},
    type = 'PartTransitionInput',
  ) => run(mutation, type, { id, etag: (await now(id))._etag, ...more });

  const release = async (id: string, more: Record<string, unknown> = {}) => {
    const submitted = await transition('submitForReview', id);
    return submitted.refusal === undefined ? transition('releasePart', id, more, 'ReleasePartInput') : submitted;
  };

  return { run, part, create, now, line, transition, release };
};
