import { refuse, type Refusal } from '../../../kernel/errors.ts';

export type OverlayInput = {
  overlayAction: 'ADD' | 'REPLACE' | 'OMIT' | null;
  overlaysItemId: string | null;
  overlayReason: string | null;
};

const invalid = (message: string): Refusal => refuse('VALUE_INVALID', message);

/** What a line of a site's overlay must say, and a line of any other manufacturing BOM may not (R5). */
export const checkOverlay = (isOverlay: boolean, given: OverlayInput): Refusal | undefined => {
  const { overlayAction, overlaysItemId, overlayReason } = given;
  if (!isOverlay) {
    return overlayAction === null && overlaysItemId === null
      ? undefined
      : invalid(
          'Only a line of a site’s overlay replaces, omits or adds to a template. Draft one with createMbomOverlay.',
        );
  }
  if (overlayAction === null)
    return invalid('Say what the line does to the template: overlayAction ADD, REPLACE or OMIT.');
  if (overlayReason === null || overlayReason.trim() === '') return invalid('Say why the site differs: overlayReason.');
  if ((overlayAction === 'ADD') !== (overlaysItemId === null))
    return invalid('REPLACE and OMIT name the template’s line by overlaysItemId, and ADD names none.');
  return undefined;
};
