/** Where the plant's figures differ from those in figures.json: which, and why. `was => is`; `-` for none. */
export const differences: readonly { because: string; figures: Readonly<Record<string, string>> }[] = [];
