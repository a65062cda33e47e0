import { allow, refuse } from '../../../kernel/errors.ts';
import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { StepFieldInput, UpdateStepInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { checkDrawingLinks } from './step.rules.ts';

type Said = Partial<
  Pick<UpdateStepInput, 'title' | 'content' | 'workCenterId' | 'signoffRole' | 'leadTime' | 'drawingLinks'>
>;

const contentOf = (text: string | null): string | null => {
  if (text === null) return null;
  if (text.startsWith('data:')) allow(checkDrawingLinks([text]));
  return textOf(text, 'The content of a step', 100_000);
};

/** What is said of a step, as its columns; what is left out is not among them. Refuses VALUE_INVALID, CAD_CONTENT_FORBIDDEN. */
export const stepColumns = ({ title, content, workCenterId, signoffRole, leadTime, drawingLinks }: Said) => ({
  ...(title == null ? {} : { title: textOf(title, 'The name of a step', 200) }),
  ...(content === undefined ? {} : { content: contentOf(content) }),
  ...(workCenterId === undefined
    ? {}
    : { workCenterId: workCenterId === null ? null : fromWire(ids.WorkCenter, workCenterId) }),
  ...(signoffRole === undefined
    ? {}
    : { signoffRole: signoffRole === null ? null : textOf(signoffRole, 'A role', 60) }),
  ...(leadTime === undefined ? {} : { leadTime }),
  ...(drawingLinks == null ? {} : { drawingLinks: [...drawingLinks] }),
});

/** What the operator fills in at a step, as columns in order. Refuses VALUE_INVALID. */
export const fieldColumns = (fields: readonly StepFieldInput[]) =>
  fields.map((field, index) => {
    const options = (field.options ?? []).map((one) => textOf(one, 'An option', 200));
    const isChoice = field.type === 'SELECT' || field.type === 'MULTISELECT';
    if (isChoice !== options.length > 0)
      throw refuse('VALUE_INVALID', `Field "${field.name}": SELECT and MULTISELECT have options, and no others do.`);
    return {
      position: index + 1,
      name: textOf(field.name, 'The name of a field', 120),
      type: field.type,
      unit: field.unit ?? null,
      required: field.required ?? false,
      options,
      validations: JSON.stringify(field.validations ?? []),
      signoffRole: field.signoffRole == null ? null : textOf(field.signoffRole, 'A role', 60),
    };
  });
