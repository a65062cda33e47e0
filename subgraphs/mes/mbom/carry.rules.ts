/** What the floor had added to a line of an earlier manufacturing BOM. */
export type Earlier = { itemId: string; findNumber: string | null };

/**
 * The line of the earlier BOM that a derived line continues: the one of the same item, with the same find number where there are several.
 * Each is continued once.
 */
export const continued = <Line extends Earlier>(
  lines: readonly { itemId: string; findNumber: string }[],
  earlier: readonly Line[],
): (Line | undefined)[] => {
  const left = [...earlier];
  const take = (index: number): Line | undefined => (index < 0 ? undefined : left.splice(index, 1)[0]);
  const exact = lines.map(({ itemId, findNumber }) =>
    take(left.findIndex((one) => one.itemId === itemId && one.findNumber === findNumber)),
  );
  return exact.map(
    (found, place) =>
      found ?? take(left.findIndex((one) => one.itemId === lines[place]?.itemId && one.findNumber !== null)),
  );
};
