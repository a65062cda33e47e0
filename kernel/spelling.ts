/** What two spellings of one part number have in common: width, case, dashes and blanks do not tell them apart. */
export const normalForm = (partNumber: string): string =>
  partNumber
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212_-]+/g, '-');

/** The ways, in capitals, in which an unknown number may be kept: to be looked up in any case, and compared by normalForm. */
export const spellingsOf = (partNumber: string): string[] => {
  const form = normalForm(partNumber);
  return [form, form.replaceAll('-', ' '), form.replaceAll('-', '_'), partNumber.trim().toUpperCase()];
};
