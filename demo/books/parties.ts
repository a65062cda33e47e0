import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { setExchangeRate } from '../../subgraphs/erp/ledger/exchange-rate.commands.ts';
import { setMatchTolerance } from '../../subgraphs/erp/match/tolerance.commands.ts';
import { upsertPaymentTerm, upsertSupplier } from '../../subgraphs/erp/supplier/supplier.commands.ts';
import { setWorkCenterRate } from '../../subgraphs/erp/work-center/rate.commands.ts';
import { createWorkCenter } from '../../subgraphs/erp/work-center/work-center.commands.ts';
import { exchangeRates, paymentTerms, suppliers, tolerances } from '../data/finance.ts';
import { workCenters } from '../data/sites.ts';
import type { Plant } from '../plant.ts';
import { must, siteOf } from '../world.ts';
import { given, inErp, type When } from './act.ts';
import { subsidiaryId } from './founding.ts';

/** The day on which finance and purchasing set the books up. */
const foundedOn = '2026-01-02';

export const supplierId = ({ books }: Plant, code: string): string =>
  must(books.suppliers.get(code), `supplier ${code}`);
export const workCenterId = ({ books }: Plant, code: string): string =>
  must(books.workCenters.get(code), `work center ${code}`);

export const atFounding = (plant: Plant, by = 'Iris Vogel'): When => ({
  site: siteOf(plant.world, 'LAX'),
  day: foundedOn,
  by,
});

const setUpTerms = async (plant: Plant): Promise<ReadonlyMap<string, string>> => {
  const known = new Map<string, string>();
  for (const term of paymentTerms) known.set(term.code, await inErp(plant, atFounding(plant), upsertPaymentTerm, term));
  return known;
};

const setUpSuppliers = async (plant: Plant, terms: ReadonlyMap<string, string>): Promise<void> => {
  for (const { code, name, status, currency, term, taxId, address, contact } of suppliers) {
    const [line1, city, region, postalCode, country] = address;
    const [person, role, email] = contact;
    const input = {
      ...{ code, name, currency, taxId, status: status === 'HOLD' ? ('ACTIVE' as const) : status },
      paymentTermId: toWire(ids.PaymentTerm, must(terms.get(term), `term ${term}`)),
      addresses: [{ kind: 'MAIN' as const, line1, city, region, postalCode, country }],
      contacts: [{ name: person, role, email }],
    };
    plant.books.suppliers.set(code, await inErp(plant, atFounding(plant, 'Dana Ruiz'), upsertSupplier, input));
  }
};

const setUpWorkCenters = async (plant: Plant): Promise<void> => {
  for (const { code, site, name, hoursPerDay, labor, machine, overhead } of workCenters) {
    const input = { siteId: toWire(ids.Site, siteOf(plant.world, site).id), code, name };
    const id = await inErp(plant, atFounding(plant), createWorkCenter, { ...input, capacityHoursPerDay: hoursPerDay });
    plant.books.workCenters.set(code, id);
    const { id: workCenter, etag } = await given(plant, 'workCenter', id);
    await inErp(plant, atFounding(plant), setWorkCenterRate, {
      ...{ workCenterId: workCenter, etag, validFrom: '2026-01-01' },
      ...{ laborRate: labor, machineRate: machine, overheadRate: overhead },
    });
  }
};

const setUpRates = async (plant: Plant): Promise<void> => {
  for (const { from, to, validFrom, rate } of exchangeRates)
    await inErp(plant, atFounding(plant), setExchangeRate, {
      ...{ fromCurrency: from, toCurrency: to, validFrom, rate },
      source: 'Treasury, month rate',
    });
  for (const { supplier, quantityPercent, pricePercent, priceAmount, totalAmount } of tolerances)
    await inErp(plant, atFounding(plant), setMatchTolerance, {
      subsidiaryId: toWire(ids.Subsidiary, subsidiaryId),
      ...(supplier === null ? {} : { supplierId: toWire(ids.Supplier, supplierId(plant, supplier)) }),
      ...{ validFrom: '2026-01-01', quantityPercent, pricePercent, priceAmount, totalAmount },
    });
};

/** Terms, suppliers, work centers with their rates, rates of exchange and what bills may differ by. */
export const setUpParties = async (plant: Plant): Promise<void> => {
  await setUpSuppliers(plant, await setUpTerms(plant));
  await setUpWorkCenters(plant);
  await setUpRates(plant);
};

/** Nothing more is ordered from a supplier for now. */
export const holdSupplier = async (plant: Plant, code: string, day: string): Promise<void> => {
  const { etag } = await given(plant, 'supplier', supplierId(plant, code));
  await inErp(plant, { ...atFounding(plant, 'Dana Ruiz'), day }, upsertSupplier, { code, etag, status: 'HOLD' });
};
