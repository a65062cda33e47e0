import { expect, test } from '@jest/globals';
import {
  checkDecided,
  checkPieces,
  checkRejectsDecided,
  checkStillThere,
  goodOf,
  isAllBack,
} from './step-work.rules.ts';

const counts = { runStepId: 's', back: '32', waiting: '2', scrapped: '1' };
const run = {
  ...{ number: 'R-1', plannedQuantity: '50', quantityScrapped: '1', quantityCompleted: '29', unitOfMeasure: 'EA' },
  overCompletionTolerancePercent: '10',
};

test('no more comes back than the run has', () => {
  expect(checkPieces(run, { back: '55' })).toBeUndefined();
  expect(checkPieces(run, { back: '55.000001' })?.code).toBe('OVER_COMPLETION');
});

test('all is back when nothing waits and the good ones are what the run still has', () => {
  expect(goodOf(counts)).toBe('29');
  expect(isAllBack(run, counts)).toBe(false);
  expect(isAllBack(run, { ...counts, back: '52' })).toBe(false);
  expect(isAllBack(run, { ...counts, back: '50', waiting: '0' })).toBe(true);
});

test('pieces that are reported complete do not go back', () => {
  expect(checkStillThere(run, counts)).toBeUndefined();
  expect(checkStillThere(run, { ...counts, back: '31' })?.code).toBe('INSUFFICIENT_QUANTITY');
});

test('rejects are decided on before their step ends, each once', () => {
  expect(checkRejectsDecided({ title: 'Anodise' }, counts)?.code).toBe('STATE_INVALID');
  expect(checkRejectsDecided({ title: 'Anodise' }, { ...counts, waiting: '0' })).toBeUndefined();
  expect(checkDecided({ position: 1 }, '2', '2', 'EA')).toBeUndefined();
  expect(checkDecided({ position: 1 }, '2', '3', 'EA')?.code).toBe('INSUFFICIENT_QUANTITY');
});
