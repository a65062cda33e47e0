import { add, compare, divide, isPositive, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { newId } from '../../../kernel/id.ts';
import { accountsOf, allOf, itemOf, stockIn, stockOut, type Book, type Item } from '../inventory/book.ts';
import { elementsOfRun } from '../floor/floor.write.queries.ts';
import { inProportion, type Elements } from '../inventory/elements.rules.ts';
import { stockRows } from '../inventory/stock.write.queries.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import { addValue } from '../ledger/posting.write.queries.ts';
import { entriesOf, inOwn } from '../ledger/rule-entries.ts';
import type { Row } from '../schema.generated.ts';
import { chargedTo, type Work } from './charges.ts';
import { closeDifferences, outputValue } from './completion.rules.ts';
import { addToLayersOfRun, leftOfRun, scrapOf, wipOf } from './completion.write.queries.ts';

type Made = Pick<Row<'workOrderCompletion'>, 'quantityCompleted' | 'quantityScrapped'>;

/** What stands in work in process for a run, with what a journal in the making adds. */
const wipNow = async (book: Book, runId: string) => {
  const booked = await wipOf(book.tx, runId);
  const own = book.entries.filter((entry) => entry.role === 'WIP' && entry.runId === runId);
  const material = own.filter(({ costElement }) => costElement === 'MATERIAL');
  return {
    balance: add(booked.balance, ...own.map(({ base }) => base)),
    material: add(booked.material, ...material.map(({ base }) => base)),
  };
};

const recognise = async ({ book, run }: Work, item: Item, value: string, quantity: string): Promise<void> => {
  const bases = { STANDARD_COST: inOwn(value), ACTUAL_COST: inOwn(value) };
  const charged = { ...chargedTo(run), itemId: item.id, quantity };
  book.entries.push(...(await entriesOf(book.tx, 'COMPLETION', { costMethod: item.costMethod }, bases, charged)));
};

const scrap = async ({ book, run }: Work, item: Item, value: string, quantity: string): Promise<void> => {
  const charged = { ...chargedTo(run), itemId: item.id, quantity };
  const bases = { STANDARD_COST: inOwn(value), ACTUAL_COST: inOwn(value) };
  book.entries.push(...(await entriesOf(book.tx, 'SCRAP', { costMethod: item.costMethod }, bases, charged)));
};

// Pieces that are taken back leave stock at what they are worth there; scrapped ones at what their like were scrapped at.
const takeBack = async (work: Work, item: Item, good: string, scrapped: string): Promise<string> => {
  const { book, run } = work;
  let worth = '0';
  if (compare(good, '0') < 0) {
    const quantity = subtract('0', good);
    const taken = await stockOut(book, item, run.siteId, ['UNRESTRICTED', 'QUALITY', 'BLOCKED'], quantity);
    allOf(item, taken, quantity);
    worth = subtract('0', add('0', ...taken.map(({ value }) => value)));
    await recognise(work, item, worth, quantity);
  }
  if (compare(scrapped, '0') < 0) {
    const before = await scrapOf(book.tx, run.id, work.completion.id);
    const pieces = compare(before.pieces, '0') === 0 ? '1' : before.pieces;
    await scrap(work, item, divide(multiply(before.value, scrapped), pieces, book.places), subtract('0', scrapped));
  }
  return worth;
};

const madeOf = async ({ tx }: Book, runId: string): Promise<Elements> =>
  (await elementsOfRun(tx, runId)) ?? { material: '0', labor: '0', machine: '0', overhead: '0' };

/** Takes what came out of work in process: good pieces into stock, scrapped ones to scrap. Answers the value of the good ones. */
export const recogniseOutput = async (work: Work, item: Item, before: readonly Made[]): Promise<string> => {
  const { book, run, completion } = work;
  const { quantityCompleted: good, quantityScrapped: scrapped } = completion;
  const made = add('0', ...before.flatMap((one) => [one.quantityCompleted, one.quantityScrapped]));
  const back = await takeBack(work, item, good, scrapped);
  const [more, lost] = [isPositive(good) ? good : '0', isPositive(scrapped) ? scrapped : '0'];
  const { costMethod, standardCost } = item;
  const { balance } = await wipNow(book, run.id);
  const left = subtract(run.plannedQuantity, made);
  const value = outputValue({ costMethod, standardCost, good: more, scrapped: lost, left, balance }, book.places);
  if (isPositive(more)) {
    const place = { siteId: run.siteId, status: 'UNRESTRICTED' as const };
    const elements = inProportion(value.good, await madeOf(book, run.id), book.places);
    await stockIn(book, item, place, more, value.good, { workOrderCompletionId: completion.id, elements });
    await recognise(work, item, value.good, more);
  }
  if (isPositive(lost)) await scrap(work, item, value.scrapped, lost);
  return add(back, value.good);
};

// In at what such goods cost; out again at what they are worth in stock, so that books and stock stay alike.
const moveByProduct = async ({ book, run, completion }: Work, item: Item, quantity: string) => {
  if (!isPositive(quantity)) {
    const out = subtract('0', quantity);
    const taken = await stockOut(book, item, run.siteId, ['UNRESTRICTED'], out);
    allOf(item, taken, out);
    const value = add('0', ...taken.map((one) => one.value));
    return { amount: subtract('0', value), unitValue: divide(value, out) };
  }
  const unitValue = (item.costMethod === 'STANDARD' ? item.standardCost : item.averageCost) ?? '0';
  const amount = round(multiply(quantity, unitValue), book.places);
  const place = { siteId: run.siteId, status: 'UNRESTRICTED' as const };
  await stockIn(book, item, place, quantity, amount, { workOrderCompletionId: completion.id });
  return { amount, unitValue };
};

/** What else came out, at what such goods cost: it makes the run's material cheaper. */
export const recogniseByProducts = async (work: Work) => {
  const lines = [];
  const { book, run, completion, told } = work;
  for (const [at, { itemId, lotNumber, quantity: counted, unitOfMeasure }] of told.byProducts.entries()) {
    const item = await itemOf(book.tx, itemId);
    const quantity = toBase(await unitsOf(book.tx, item, item.baseUom), counted, unitOfMeasure);
    const { amount, unitValue } = await moveByProduct(work, item, quantity);
    const charged = {
      ...chargedTo(run),
      itemId,
      costElement: 'MATERIAL' as const,
      quantity: quantity.replace('-', ''),
    };
    const bases = { STANDARD_COST: inOwn(amount), ACTUAL_COST: inOwn(amount) };
    const how = { accounts: accountsOf(item, book.books), roles: { FINISHED_GOODS: 'INVENTORY' as const } };
    book.entries.push(
      ...(await entriesOf(book.tx, 'COMPLETION', { costMethod: item.costMethod }, bases, charged, how)),
    );
    lines.push({
      ...{ id: newId(), siteId: run.siteId, workOrderCompletionId: completion.id, lineNumber: at + 1 },
      ...{ currency: book.books.currency, itemId, lotNumber, quantity, unitOfMeasure: item.baseUom, unitValue, amount },
    });
  }
  return lines;
};

const closeWith = async (
  { book, run }: Pick<Work, 'book' | 'run'>,
  item: Item,
  costMethod: Item['costMethod'],
  differences: { usage: string; rate: string; all: string },
): Promise<void> => {
  const { usage, rate, all } = differences;
  const bases = { USAGE_DIFFERENCE: inOwn(usage), RATE_DIFFERENCE: inOwn(rate), VALUE_DIFFERENCE: inOwn(all) };
  const charged = { ...chargedTo(run), itemId: item.id };
  book.entries.push(...(await entriesOf(book.tx, 'RUN_CLOSE', { costMethod }, bases, charged)));
};

// The part of what is left that belongs to output still in stock raises its value.
const raiseStock = async (
  { book, run }: Pick<Work, 'book' | 'run'>,
  item: Item,
  all: string,
  good: string,
): Promise<string> => {
  const rows = await stockRows(book.tx, run.siteId, item.id);
  const stock = rows.find(({ stockStatus }) => stockStatus === 'UNRESTRICTED');
  const left = await leftOfRun(book.tx, run.id);
  if (stock === undefined || !isPositive(left) || !isPositive(good)) return '0';
  const held = compare(left, good) > 0 ? good : left;
  const part = divide(multiply(all, held), good, book.places);
  if (compare(add(stock.value, part), '0') < 0) return '0';
  await addValue(book.tx, stock.id, part);
  book.moves.push({ stock, quantity: '0', value: part });
  await addToLayersOfRun(book.tx, stock.id, run.id, divide(part, left), await madeOf(book, run.id));
  return part;
};

/**
 * Empties work in process at the close (I13): at standard into usage and rate variance; at actual cost into the output that is still in
 * stock, and what belongs to output that is gone into variance (R19). `all` are the run's completions, this one with them.
 */
export const closeRun = async (work: Pick<Work, 'book' | 'run'>, item: Item, all: readonly Made[]): Promise<void> => {
  const { book, run } = work;
  const { balance, material: materialCharged } = await wipNow(book, run.id);
  const good = add('0', ...all.map((one) => one.quantityCompleted));
  if (item.costMethod === 'STANDARD') {
    const pieces = add(good, ...all.map((one) => one.quantityScrapped));
    const { standardMaterialCost } = item;
    const { places } = book;
    const facts = { balance, materialCharged, pieces, standardMaterialCost, places };
    return closeWith(work, item, 'STANDARD', closeDifferences(facts));
  }
  if (compare(balance, '0') === 0) return;
  const kept = await raiseStock(work, item, balance, good);
  const gone = subtract(balance, kept);
  if (compare(kept, '0') !== 0) await closeWith(work, item, item.costMethod, { usage: '0', rate: '0', all: kept });
  if (compare(gone, '0') !== 0) await closeWith(work, item, 'STANDARD', { usage: gone, rate: '0', all: gone });
};
