import { compare, isPositive, round } from '../../../kernel/decimal.ts';
import { refuse, unlessTaken } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { erpCommand, text } from '../command.ts';
import type { Context } from '../context.ts';
import { recorded } from '../record.rules.ts';
import type { SetExchangeRateInput } from '../schema.generated.ts';
import { insertExchangeRate } from './ledger.write.queries.ts';

const checkRate = ({ fromCurrency, toCurrency, rate }: SetExchangeRateInput): void => {
  if (fromCurrency === toCurrency) throw refuse('VALUE_INVALID', 'fromCurrency and toCurrency differ.');
  if (!isPositive(rate) || compare(rate, '1000000') > 0)
    throw refuse('VALUE_INVALID', 'rate is above 0 and at most 1000000.');
  if (compare(round(rate, 10), rate) !== 0)
    throw refuse('PRECISION_EXCEEDED', `rate is ${rate}: at most 10 decimals are kept.`);
};

/** Adds a rate of exchange from a day on. Refuses ALREADY_EXISTS, VALUE_INVALID, PRECISION_EXCEEDED. Answers its uuid. */
export const setExchangeRate = (context: Context, input: SetExchangeRateInput): Promise<string> => {
  checkRate(input);
  const { fromCurrency, toCurrency, validFrom, rate } = input;
  const pair = `${fromCurrency}:${toCurrency}`;
  return erpCommand(context, 'setExchangeRate', [`exchange-rate:${pair}`], input, async (tx) => {
    const source = input.source == null ? null : text(input.source, 'source', 200);
    const row = { id: newId(), fromCurrency, toCurrency, validFrom, rate, source };
    const taken = () =>
      refuse(
        'ALREADY_EXISTS',
        `${pair} has a rate from ${validFrom} on already. A rate stays; set one from a later day.`,
      );
    const kept = await unlessTaken(insertExchangeRate(tx, row), taken);
    await tell(tx, context, {
      type: 'erp.exchange-rate.set',
      subject: kept.id,
      subjectVersion: 1,
      key: kept.id,
      data: { fromCurrency, toCurrency, validFrom, rate },
      after: recorded(kept),
    });
    return kept.id;
  });
};
