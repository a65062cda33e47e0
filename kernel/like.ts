const many = Symbol('%');
const one = Symbol('_');

/**
 * What a pattern of LIKE fits: `%` any text, `_` any character, `\` takes the next one as it is. In time that grows with the product of
 * the lengths at most, whatever the pattern: a regular expression takes as long as there are ways to try, and who writes the pattern is
 * not who waits for it.
 */
export const likePattern = (pattern: string): ((text: string) => boolean) => {
  const steps = [...pattern.matchAll(/\\(.)|(.)/gsu)].map(([part, escaped]) => {
    if (part === '%') return many;
    return part === '_' ? one : (escaped ?? part);
  });
  return (text) => {
    const characters = [...text];
    let step = 0;
    let at = 0;
    // Where the last % stands, and how far it reaches: where the rest does not fit, it takes one character more.
    let last: { step: number; reach: number } | undefined;
    while (at < characters.length) {
      const next = steps[step];
      if (next === many) {
        last = { step, reach: at };
        step += 1;
      } else if (next !== undefined && (next === one || next === characters[at])) {
        step += 1;
        at += 1;
      } else if (last !== undefined) {
        last.reach += 1;
        at = last.reach;
        step = last.step + 1;
      } else return false;
    }
    return steps.slice(step).every((left) => left === many);
  };
};
