/** An operation of a routing as PLM told of it; times in ISO 8601. */
export type Operation = {
  sequence: number;
  workCenterType: string;
  description: string;
  runTimePerUnit: string | null;
};

const mostOfTitle = 120;

// Rich text is a JSON document; a description that fits the title needs none.
const contentOf = (description: string): string | null =>
  description.length <= mostOfTitle
    ? null
    : JSON.stringify({
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: description }] }],
      });

/** The steps that a routing's operations start a procedure with: one for each, each after the one before. */
export const stepsFromOperations = (operations: readonly Operation[]) =>
  [...operations]
    .sort((left, right) => left.sequence - right.sequence)
    .map(({ workCenterType, description, runTimePerUnit }, index) => ({
      position: index + 1,
      title: (description === '' ? workCenterType : description).slice(0, mostOfTitle),
      content: contentOf(description),
      leadTime: runTimePerUnit,
      workCenterCode: workCenterType,
    }));
