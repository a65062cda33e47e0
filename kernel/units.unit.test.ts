import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { currencies, currencyOf, minorUnits } from './currencies.ts';
import { root } from './root.ts';
import { convert, unitByAnyName, unitOf, units, unitsChecksum } from './units.ts';

const reference = join(root, '../shared/data/reference-codes');
const ifPresent = existsSync(reference) ? test : test.skip;
const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(reference, file), 'utf8'), { columns: true, bom: true });

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Rec 20's factor texts: `25,4 x 10⁻³ m`, `86 400 s`, `5/9 x K`, a lone unit. Gives the number and its significant digits. */
const factorText = (text: string): { value: number; digits: number } => {
  const plain = text.replace(/\u00a0/gu, ' ');
  const [mantissa = ''] = /^(\d[\d ,.]*)?/u.exec(plain) ?? [];
  const power = /10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u.exec(plain);
  const exponent =
    power === null ? 0 : Number([...(power[2] ?? '')].map((digit) => superscripts.indexOf(digit)).join(''));
  const number = mantissa.trim().replaceAll(' ', '').replace(',', '.');
  const alone = plain.trim().startsWith('10') && power !== null && /^10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]/u.test(plain.trim());
  const value = alone || number === '' ? 1 : Number(number);
  const digits = alone || number === '' ? 15 : number.replace(/^0\.0*/u, '').replace('.', '').length;
  return { value: value * 10 ** (power?.[1] === '' ? exponent : -exponent), digits };
};

describe('convert', () => {
  test('is exact and rounds half-even once, at 6 decimals', () => {
    expect(convert('25', 'MTR', 'FOT')).toBe('82.020997');
    expect(convert('30', 'CMT', 'MTR')).toBe('0.3');
    expect(convert('900', 'GRM', 'KGM')).toBe('0.9');
    expect(convert('1', 'DZN', 'EA')).toBe('12');
    expect(convert('1300', 'CMK', 'MTK')).toBe('0.13');
    expect(convert('0.0005', 'MMT', 'MTR')).toBe('0');
    expect(convert('0.0015', 'MMT', 'MTR')).toBe('0.000002');
    expect(convert('-2.5', 'MMT', 'CMT')).toBe('-0.25');
    expect(convert('999999999999999', 'KMT', 'MMT')).toBe('999999999999999000000');
  });

  test('refuses another dimension, an unknown unit and a unit without a fixed factor; never assumes 1', () => {
    expect(() => convert('1', 'FOT', 'KGM')).toThrow(expect.objectContaining({ code: 'UOM_DIMENSION_MISMATCH' }));
    expect(() => convert('1', 'ROLL', 'MTR')).toThrow(expect.objectContaining({ code: 'UOM_CONVERSION_MISSING' }));
    expect(() => convert('1', 'SET', 'EA')).toThrow(expect.objectContaining({ code: 'UOM_CONVERSION_MISSING' }));
    expect(() => convert('20', 'CEL', 'KEL')).toThrow(expect.objectContaining({ code: 'UOM_CONVERSION_MISSING' }));
    expect(() => convert('1e3', 'MTR', 'CMT')).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
    expect(convert('2.50', 'SET', 'SET')).toBe('2.5');
  });

  test('goes there and back within 1e-6 of the larger figure', () => {
    for (const unit of units) {
      const base = units.find((other) => other.dimension === unit.dimension);
      if (unit.numerator === null || base === undefined) continue;
      const large = Number(unit.numerator) / Number(unit.denominator) >= 1;
      const there = large ? convert('7', unit.code, base.code) : convert('7', base.code, unit.code);
      const back = large ? convert(there, base.code, unit.code) : convert(there, unit.code, base.code);
      expect(Math.abs(Number(back) - 7)).toBeLessThan(1e-6);
    }
  });
});

describe('the list', () => {
  test('has unique codes, whole factors and one base unit of factor 1 per dimension', () => {
    expect(units.length).toBeGreaterThanOrEqual(80);
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    for (const dimension of new Set(units.map((unit) => unit.dimension))) {
      const first = units.find((unit) => unit.dimension === dimension);
      if (dimension !== 'TEMPERATURE') expect([first?.numerator, first?.denominator]).toEqual(['1', '1']);
    }
    for (const unit of units) expect(unit.numerator ?? '1').toMatch(/^[1-9]\d*$/u);
    expect(unitOf('MTR')).toEqual({
      code: 'MTR',
      name: 'metre',
      symbol: 'm',
      dimension: 'LENGTH',
      numerator: '1',
      denominator: '1',
    });
    expect(unitOf('metre')).toBeUndefined();
    expect(unitsChecksum()).toMatch(/^[0-9a-f]{64}$/u);
  });

  ifPresent('agrees with Recommendation 20 to the digits it prints', () => {
    const byCode = new Map(rowsOf('unece-rec20-units-of-measure.csv').map((row) => [row['CommonCode'], row]));
    const printed = new Map<string, { value: number; digits: number }>();
    for (const unit of units) {
      const row = byCode.get(unit.code);
      expect([unit.code, row?.['Status']]).toEqual([unit.code, '']);
      expect((row?.['Name'] ?? '').toLowerCase()).toContain(unit.name.toLowerCase().replace('us gallon', 'gallon'));
      if ((row?.['ConversionFactor'] ?? '') !== '') printed.set(unit.code, factorText(row?.['ConversionFactor'] ?? ''));
    }
    let compared = 0;
    for (const unit of units) {
      const base = units.find((other) => other.dimension === unit.dimension)?.code ?? '';
      const [own, reference] = [printed.get(unit.code), printed.get(base)];
      if (unit.numerator === null || own === undefined || reference === undefined) continue;
      const ratio = Number(unit.numerator) / Number(unit.denominator) / (own.value / reference.value);
      const digits = Math.min(own.digits, reference.digits);
      expect({ code: unit.code, off: Math.abs(ratio - 1) < 10 ** (1 - digits) }).toEqual({
        code: unit.code,
        off: true,
      });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });
});

describe('unitByAnyName', () => {
  test.each([
    ['each', 'EA'],
    ['EA', 'EA'],
    ['pcs', 'H87'],
    ['m', 'MTR'],
    ['cm', 'CMT'],
    ['cm²', 'CMK'],
    ['cm^2', 'CMK'],
    ['ft', 'FOT'],
    ['sq ft', 'FTK'],
    ['m²', 'MTK'],
    ['litres', 'LTR'],
    ['Liters', 'LTR'],
    ['KG', 'KGM'],
    ['mW', 'C31'],
    ['MW', 'MAW'],
    ['µF', '4O'],
    ['mil', '77'],
    ['MIL', 'MIL'],
    [' each ', 'EA'],
    ['Dozen', 'DZN'],
  ])('%s is %s', (text, code) => {
    expect(unitByAnyName(text)).toBe(code);
  });

  test.each(['', 'gal', 'gallon', 'ton', 'mw', 'MV', 'roll', 'pint', 'constructor', 'x'])(
    '%s is not guessed',
    (text) => {
      expect(unitByAnyName(text)).toBeUndefined();
    },
  );
});

describe('currencies', () => {
  test('know their minor units, and no other code has any', () => {
    expect([minorUnits('JPY'), minorUnits('USD'), minorUnits('KWD'), minorUnits('CLF')]).toEqual([0, 2, 3, 4]);
    expect([minorUnits('XAU'), minorUnits('XXX'), minorUnits('DEM'), minorUnits('usd')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(currencyOf('EUR')).toEqual({ code: 'EUR', name: 'Euro', minorUnits: 2 });
  });

  ifPresent('are the active codes of ISO 4217', () => {
    const active = rowsOf('iso4217-codes-all.csv').filter(
      (row) => row['WithdrawalDate'] === '' && /^\d$/u.test(row['MinorUnit'] ?? ''),
    );
    const expected = new Map(active.map((row) => [row['AlphabeticCode'] ?? '', Number(row['MinorUnit'])]));
    expect(new Map(currencies.map(({ code, minorUnits: digits }) => [code, digits]))).toEqual(
      new Map([...expected].sort()),
    );
  });
});
