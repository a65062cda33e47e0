import { refuse } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';

const advice = {
  REVISION_AUTHORITY: {
    rule: 'rule 3',
    text: 'Revisions are drawn up and released in PLM. Raise an issue in MES: a change request is made from it.',
  },
  ITEM_AUTHORITY: {
    rule: 'rule 8',
    text: 'Items live where they were born. Ask PLM to create it; receive unknown parts against what PLM has released.',
  },
} as const;

/** Refuses every principal but PLM's, saying which canonical rule stands in the way. */
export const onlyPlm = (viewer: Viewer, code: keyof typeof advice, operation: string): void => {
  if (viewer.system === 'PLM') return;
  const { rule, text } = advice[code];
  throw refuse(code, `${operation} is PLM's; you act for ${viewer.system}. ${text}`, { rule, owner: 'PLM' });
};
