import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Node = { id: string; title: string; upstreamStepIds: readonly string[] };

/** Refuses steps that wait for each other in a circle, or for one of another procedure. */
export const checkUpstream = (steps: readonly Node[]): Refusal | undefined => {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const stray = steps.find(({ upstreamStepIds }) => upstreamStepIds.some((id) => !byId.has(id)));
  if (stray !== undefined)
    return refuse('NOT_FOUND', `Step "${stray.title}" waits for a step that its procedure does not have.`);
  const done = new Set<string>();
  let left = steps;
  while (left.length > 0) {
    const free = left.filter(({ upstreamStepIds }) => upstreamStepIds.every((id) => done.has(id)));
    if (free.length === 0) {
      const titles = left.map(({ title }) => title);
      return refuse('VALUE_INVALID', `These steps wait for each other: ${titles.join(', ')}. Take one of them off.`, {
        details: { steps: titles },
      });
    }
    for (const { id } of free) done.add(id);
    left = left.filter(({ id }) => !done.has(id));
  }
  return undefined;
};

/** Refuses anything but an address with https where a drawing is meant: its content stays in PLM. */
export const checkDrawingLinks = (links: readonly string[]): Refusal | undefined => {
  const wrong = links.find((link) => !/^https:\/\/\S+$/.test(link) || link.length > 2000);
  if (wrong === undefined) return undefined;
  return refuse(
    'CAD_CONTENT_FORBIDDEN',
    'A step names its drawings by https addresses of at most 2,000 characters; their content stays in PLM.',
    { rule: 'rule 1', owner: 'PLM', details: { startsWith: wrong.slice(0, 16) } },
  );
};
