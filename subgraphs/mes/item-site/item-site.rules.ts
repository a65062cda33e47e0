/** The last day on which what came on a day may be used, `YYYY-MM-DD`; null where it lasts. */
export const expiryOf = (day: string, shelfLifeDays: number | null | undefined): string | null =>
  shelfLifeDays == null
    ? null
    : new Date(Date.parse(`${day}T00:00:00Z`) + shelfLifeDays * 86_400_000).toISOString().slice(0, 10);
