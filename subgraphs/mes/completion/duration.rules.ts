const units = [
  ['H', 3600],
  ['M', 60],
  ['S', 1],
] as const;

/** The time from one instant to another as an ISO 8601 duration in hours, minutes and whole seconds; null while it is open. */
export const durationBetween = (start: Date, end: Date | null): string | null => {
  if (end === null) return null;
  let rest = Math.floor((end.getTime() - start.getTime()) / 1000);
  const parts = units.map(([letter, seconds]) => {
    const count = Math.floor(rest / seconds);
    rest -= count * seconds;
    return count === 0 ? '' : `${String(count)}${letter}`;
  });
  return `PT${parts.join('') === '' ? '0S' : parts.join('')}`;
};
