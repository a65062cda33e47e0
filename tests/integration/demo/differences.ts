/**
 * Where the plant's figures differ from those in figures.json, and why: named one by one (`was => is`, `-` for none), or all that are
 * `like` a pattern, so many `times`.
 */
export type Difference = {
  because: string;
  figures?: Readonly<Record<string, string>>;
  like?: RegExp;
  times?: number;
};

export const differences: readonly Difference[] = [];
