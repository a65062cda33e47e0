import { isPositive, quantity } from '../../kernel/decimal.ts';
import { Refusal } from '../../kernel/errors.ts';
import { unitByAnyName } from '../../kernel/units.ts';
import type { LineDraft } from './draft.ts';
import { refused } from './findings.ts';
import type { Finding } from './findings.ts';

export interface Figures {
  readonly quantity: string;
  readonly uom: string;
}

/** `2,5` and `1 000`: what the writer most likely meant, as a suggestion only. */
const spelled = (text: string): string | undefined => {
  const plain = text.replace(/[\s\u00a0']/gu, '').replace(',', '.');
  return /^\d+(\.\d+)?$/u.test(plain) && plain !== text ? `Write it as ${plain}, if that is meant.` : undefined;
};

const quantityOf = (line: LineDraft): string | Finding => {
  if (line.quantity === '')
    return refused('QUANTITY_MISSING', line.place, `${line.component.partNumber} has no quantity.`);
  try {
    const value = quantity(line.quantity, `The quantity of ${line.component.partNumber}`);
    return isPositive(value)
      ? value
      : refused(
          'QUANTITY_INVALID',
          line.place,
          `The quantity of ${line.component.partNumber} is ${value}; it must be more than 0.`,
        );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const code = error.code === 'PRECISION_EXCEEDED' ? 'PRECISION_EXCEEDED' : 'QUANTITY_INVALID';
    return refused(code, line.place, error.message, spelled(line.quantity));
  }
};

const unitOf = (line: LineDraft): string | Finding => {
  if (line.unit === '') return refused('UOM_MISSING', line.place, `${line.component.partNumber} has no unit.`);
  const code = unitByAnyName(line.unit);
  return (
    code ??
    refused(
      'UOM_CONVERSION_MISSING',
      line.place,
      `"${line.unit}" is no unit that is known here, or could be more than one.`,
    )
  );
};

/** Quantity and unit of a line, checked one by one; the findings say what is wrong with either. */
export const figuresOf = (line: LineDraft): { figures: Figures | undefined; findings: readonly Finding[] } => {
  const [amount, uom] = [quantityOf(line), unitOf(line)];
  if (typeof amount === 'string' && typeof uom === 'string')
    return { figures: { quantity: amount, uom }, findings: [] };
  return { figures: undefined, findings: [amount, uom].filter((each) => typeof each !== 'string') };
};
