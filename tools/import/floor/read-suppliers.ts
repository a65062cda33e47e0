import { multiply, parseDecimal, round } from '../../../kernel/decimal.ts';
import { refused } from '../findings.ts';
import { table, text } from '../inventree-tables.ts';
import type { Fields } from '../inventree-tables.ts';
import type { Pack, PlanSupplier, PlanVendorNumber } from './floor-plan.ts';
import { optional, partIn, rowOf } from './source.ts';
import type { Source } from './source.ts';

const company = 'company.company';
const supplierPart = 'company.supplierpart';

/** InvenTree has no supplier numbers of its own: its key is the number. */
export const supplierRow = (pk: string): string => rowOf(company, pk);

export const readSuppliers = ({ tables }: Source): readonly PlanSupplier[] =>
  [...table(tables, company)].flatMap(([pk, fields]) =>
    fields['is_supplier'] === true
      ? [
          {
            row: supplierRow(pk),
            code: `INVENTREE-${pk}`,
            name: optional(fields, 'name') ?? `Company ${pk}`,
            currency: optional(fields, 'currency') ?? 'USD',
          },
        ]
      : [],
  );

const greatest = (left: number, right: number): number => (right === 0 ? left : greatest(right, left % right));

/** How many base units one pack holds, as a fraction; undefined for a pack of one, an Error for what is no factor. */
export const packOf = (fields: Fields): Pack | undefined | Error => {
  const factor = parseDecimal(text(fields, 'pack_quantity_native') || '1');
  if (factor === undefined || Number(factor) <= 0)
    return new Error(`${text(fields, 'pack_quantity_native')} is no pack.`);
  if (factor === '1') return undefined;
  const [top, bottom] = [Number(multiply(factor, '1000000')), 1_000_000];
  const common = greatest(top, bottom);
  const [numerator, denominator] = [top / common, bottom / common];
  const unit = `PK${String(numerator)}${denominator === 1 ? '' : `D${String(denominator)}`}`;
  if (!Number.isSafeInteger(top) || unit.length > 10 || numerator > 2_147_483_647)
    return new Error(`A pack of ${factor} is not kept.`);
  return { unit, numerator, denominator };
};

const breaksOf = ({ tables }: Source, pk: string) => {
  const own = [...table(tables, 'company.supplierpricebreak').values()].filter((fields) => text(fields, 'part') === pk);
  const currencies = new Set(own.map((fields) => text(fields, 'price_currency')));
  return {
    currency: own.length === 0 ? undefined : [...currencies].join(', '),
    isMixed: currencies.size > 1,
    breaks: own.flatMap((fields) => {
      const [from, price] = [parseDecimal(text(fields, 'quantity')), parseDecimal(text(fields, 'price'))];
      return from === undefined || price === undefined
        ? []
        : [{ minimumQuantity: round(from), unitPrice: round(price) }];
    }),
  };
};

/** What suppliers call the parts, their packs and prices. A number whose pack or prices cannot be kept is left out whole. */
export const readVendorNumbers = (source: Source): readonly PlanVendorNumber[] =>
  [...table(source.tables, supplierPart)].flatMap(([pk, fields]) => {
    const row = rowOf(supplierPart, pk);
    const part = partIn(source, row, text(fields, 'part'));
    const [number, pack] = [text(fields, 'SKU'), packOf(fields)];
    const { currency, isMixed, breaks } = breaksOf(source, pk);
    if (part === undefined) return [];
    if (number === '' || number.length > 60 || pack instanceof Error || isMixed) {
      const why =
        pack instanceof Error ? pack.message : isMixed ? `prices in ${currency ?? ''}` : `the number "${number}"`;
      source.found(
        refused('SUPPLIER_PART', row, `The supplier's number of ${part.partNumber} cannot be kept: ${why}.`),
      );
      return [];
    }
    const made = table(source.tables, 'company.manufacturerpart').get(text(fields, 'manufacturer_part')) ?? {};
    const maker = table(source.tables, company).get(text(made, 'manufacturer')) ?? {};
    return [
      {
        row,
        part,
        supplier: supplierRow(text(fields, 'supplier')),
        number,
        manufacturer: optional(maker, 'name'),
        manufacturerPartNumber: optional(made, 'MPN'),
        pack,
        currency,
        breaks,
      },
    ];
  });
