import { convert, unitByAnyName } from '../../kernel/units.ts';
import { Refusal } from '../../kernel/errors.ts';
import type { Priced } from './draft.ts';
import { doubtful } from './findings.ts';
import type { Finding } from './findings.ts';
import { groupBy } from './group-by.ts';

interface Price {
  readonly amount: string;
  /** What the file wrote after the slash; '' where the price is per piece. */
  readonly per: string;
}

/** `0.18`, `~1650.00`, `20.18 / m`, `(150 / m²)`, `8.61(?)`; undefined where there is no figure (`*tool*`). */
const priceOf = (text: string): Price | undefined => {
  const parts = /^[\s(~?$)]*(\d+(?:\.\d+)?)\s*(?:\/\s*([^\s)]+))?[\s)?(]*$/u.exec(text);
  return parts?.[1] === undefined
    ? undefined
    : { amount: parts[1].replace(/^(\d+)\.0+$/u, '$1').replace(/(\.\d*?)0+$/u, '$1'), per: parts[2] ?? '' };
};

const converts = (from: string, to: string): boolean => {
  try {
    convert('1', from, to);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/** The unit that all prices of a part are quoted in, where there is one and it is known. */
export const quotedUnit = (lines: readonly Priced[]): string | undefined => {
  const pers = new Set(lines.flatMap(({ price }) => priceOf(price)?.per ?? []).filter((per) => per !== ''));
  const [only] = pers;
  return pers.size === 1 && only !== undefined ? unitByAnyName(only) : undefined;
};

const contradiction = (partNumber: string, lines: readonly Priced[]): readonly Finding[] => {
  const priced = lines.filter(({ price }) => priceOf(price) !== undefined);
  const byPrice = groupBy(priced, ({ price }) => {
    const { amount, per } = priceOf(price) ?? { amount: '', per: '' };
    return per === '' ? amount : `${amount} / ${per}`;
  });
  if (byPrice.size < 2) return [];
  const told = [...byPrice]
    .map(([price, where]) => `${price} (${where.map(({ place }) => place).join(', ')})`)
    .join(' and ');
  const counted = [...new Set(lines.map(({ unit }) => unit))].join(', ');
  const places = [...byPrice.values()].flat().map(({ place }) => place);
  return [
    doubtful('PRICE_CONTRADICTORY', places, `${partNumber}, counted in ${counted}, has different prices: ${told}.`),
  ];
};

const misfit = (partNumber: string, lines: readonly Priced[]): readonly Finding[] =>
  lines.flatMap((line) => {
    const per = priceOf(line.price)?.per ?? '';
    const [priced, counted] = [unitByAnyName(per), unitByAnyName(line.unit)];
    if (per === '' || counted === undefined || (priced !== undefined && converts(counted, priced))) return [];
    return [doubtful('PRICE_UNIT', line.place, `${partNumber} is counted in ${line.unit} and priced per ${per}.`)];
  });

/** What is doubtful about the prices of one part; they are reported, never imported. */
export const priceFindings = (partNumber: string, lines: readonly Priced[]): readonly Finding[] => [
  ...contradiction(partNumber, lines),
  ...misfit(partNumber, lines),
];
