import { units } from './unit-list.ts';

/** What people write for a unit besides its code, name and symbol. No entry where the word has two meanings (gal, ton). */
const alsoWritten: Readonly<Record<string, string>> = {
  C62: 'unit|units',
  EA: 'each|ea.',
  H87: 'pieces|pcs|pc.|pcs.|pce',
  PR: 'pairs|prs',
  DZN: 'dozens|dz',
  SET: 'sets',
  KT: 'kits',
  SEC: 'sec|secs',
  MIN: 'mins',
  HUR: 'hr|hrs',
  DAY: 'days',
  WEE: 'weeks|wks',
  KGM: 'kgs|kilo|kilogramme',
  GRM: 'gramme|grams|gm',
  TNE: 'metric ton|metric tons',
  ONZ: 'oz.',
  LBR: 'lbs|lb.|pounds',
  MTR: 'meter|meters|metres|mtr.',
  MMT: 'millimeter|millimeters',
  CMT: 'centimeter|centimeters',
  DMT: 'decimeter|decimeters',
  KMT: 'kilometer|kilometers',
  '4H': 'um|micron|microns|micrometre|micrometer',
  INH: 'in.|inches',
  FOT: 'ft.|feet',
  YRD: 'yd.|yards|yds',
  SMI: 'mi',
  MTK: 'sqm|sq m|square meter|square meters',
  MMK: 'sqmm|sq mm|square millimeter',
  CMK: 'sqcm|sq cm|square centimeter|square centimeters',
  INK: 'sqin|sq in|sq. in.|square inches',
  FTK: 'sqft|sq ft|sq. ft.|square feet',
  YDK: 'sqyd|sq yd',
  MTQ: 'cbm|cubic meter|cubic meters',
  CMQ: 'cc|ccm|cubic centimeter',
  MLT: 'milliliter|milliliters',
  LTR: 'liter|liters|lt|ltr.',
  INQ: 'cu in|cubic inches',
  FTQ: 'cu ft|cubic feet',
  GLL: 'us gal|us gallon|us gallons',
  GLI: 'imp gal|imperial gallon|imperial gallons',
  RPM: 'rpm|1/min',
  DD: 'deg',
  CEL: 'degc|deg c|celsius',
  FAH: 'degf|deg f|fahrenheit',
  BAR: 'bars',
  PS: 'psi|lbf/in²',
  KWH: 'kwh',
  WHR: 'wh',
  AMH: 'ah',
  E09: 'mah',
  OHM: 'ohms',
  B49: 'kohm|kohms',
  '4O': 'uf',
};

/** NFKC makes cm² into cm2 and both micro signs one; a caret is dropped, so cm^2 is cm2 as well. */
const spelled = (text: string): string => text.normalize('NFKC').trim().replaceAll('^', '').replace(/\s+/gu, ' ');
const folded = (text: string): string => spelled(text).toLowerCase();

type Names = Map<string, Set<string>>;

const add = (names: Names, key: string, code: string): void => {
  const codes = names.get(key) ?? new Set<string>();
  codes.add(code);
  names.set(key, codes);
};

/** Where KG can only be kg. Elsewhere case tells milli from mega, so MV is not mV. */
const trade = new Set(['COUNT', 'RATIO', 'TIME', 'MASS', 'LENGTH', 'AREA', 'VOLUME']);

const exactNames: Names = new Map();
const foldedNames: Names = new Map();
for (const { code, name, symbol, dimension } of units) {
  const bare = name.replace(/ [[(].*$/u, '');
  add(exactNames, spelled(symbol), code);
  if (code.length > 2) add(foldedNames, folded(code), code);
  if (trade.has(dimension)) add(foldedNames, folded(symbol), code);
  add(foldedNames, folded(name), code);
  // "gallon (US)" and "gallon (UK)" both give "gallon": two codes, so no answer.
  for (const word of [bare, `${bare}s`]) add(foldedNames, folded(word), code);
  for (const word of alsoWritten[code]?.split('|') ?? []) add(foldedNames, folded(word), code);
}

const only = (codes: Set<string> | undefined): string | undefined =>
  codes?.size === 1 ? [...codes].join('') : undefined;

const isCode = new Set(units.map((unit) => unit.code));

/**
 * The unit's code for what a person or another system wrote: a code, a symbol (`mW` is not `MW`), a name, a usual
 * abbreviation. Undefined where nothing or more than one unit fits: the caller asks, it does not guess.
 */
export const unitByAnyName = (text: string): string | undefined => {
  const word = spelled(text);
  if (isCode.has(word)) return word;
  return only(exactNames.get(word)) ?? only(foldedNames.get(folded(text)));
};
