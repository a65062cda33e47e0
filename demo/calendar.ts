/** Minutes that a zone is ahead of UTC at an instant. */
const aheadOf = (zone: string, instant: Date): number => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((wall - Math.floor(instant.getTime() / 60_000) * 60_000) / 60_000);
};

/** The instant of a wall clock's reading in a zone: `2026-02-03 09:30` in America/Los_Angeles is 17:30 UTC. */
export const instantIn = (zone: string, reading: string): Date => {
  const wall = Date.parse(`${reading.replace(' ', 'T')}:00Z`);
  if (Number.isNaN(wall)) throw new Error(`"${reading}" is no reading of a clock: write 2026-02-03 09:30`);
  // The offset of the guess may be that of the other side of a change to summer time: look again from there.
  const guess = new Date(wall - aheadOf(zone, new Date(wall)) * 60_000);
  return new Date(wall - aheadOf(zone, guess) * 60_000);
};

/** So many minutes later. */
export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
