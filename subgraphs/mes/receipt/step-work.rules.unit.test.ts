import { expect, test } from '@jest/globals';
import {
  checkDecided,
  checkNothingOutside,
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

test('a run does not end while order lines wait for its pieces; each is named with what it waits for', () => {
  expect(checkNothingOutside({ number: 'R-1' }, [])).toBeUndefined();
  const open = { poNumber: 'PO-7', lineNumber: 2, step: 'Anodise', expected: '18', uom: 'EA' };
  expect(checkNothingOutside({ number: 'R-1' }, [open, { ...open, lineNumber: 3, expected: '0.5' }])).toMatchObject({
    code: 'STATE_INVALID',
    message: expect.stringContaining('PO-7 line 2 (18 EA, step "Anodise"), PO-7 line 3 (0.5 EA, step "Anodise")'),
    extensions: {
      owner: 'ERP',
      details: { run: 'R-1', lines: [{ expected: 18 }, { poNumber: 'PO-7', lineNumber: 3, expected: 0.5, uom: 'EA' }] },
    },
  });
});
