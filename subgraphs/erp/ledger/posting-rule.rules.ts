/** What a rule looks at; null where it takes any. */
type Rule = { costMethod: string | null; lineType: string | null; stockStatus: string | null; sequence: number };

/** What happens, as rules see it. */
export type Situation = {
  costMethod: string | null;
  lineType?: string | null | undefined;
  stockStatus?: string | null | undefined;
};

const rank = ({ costMethod, lineType, stockStatus }: Rule): number =>
  [costMethod, lineType, stockStatus].filter((part) => part !== null).length;

/** The rules of an event that fit what happens, in their order: of those that fit, the set that says most. Empty where none fits. */
export const fittingRules = <Row extends Rule>(rules: readonly Row[], situation: Situation): Row[] => {
  const { costMethod, lineType = null, stockStatus = null } = situation;
  const fitting = rules.filter(
    (rule) =>
      (rule.costMethod ?? costMethod) === costMethod &&
      (rule.lineType ?? lineType) === lineType &&
      (rule.stockStatus ?? stockStatus) === stockStatus,
  );
  const best = Math.max(0, ...fitting.map(rank));
  return fitting.filter((rule) => rank(rule) === best).sort((left, right) => left.sequence - right.sequence);
};
