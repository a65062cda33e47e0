type Given = Record<string, unknown>;
type Row = { model: string; pk: number; fields: Given };
/** Makes a row; parts have keys of their own in each fixture, since PLM knows them by their keys. */
type Make = {
  readonly row: (model: string, pk: number, fields: Given) => Row;
  readonly base: number;
  readonly mark: string;
};

const baseOf = (mark: string): number =>
  [...mark].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 0) * 10;

const masters = ({ row, base, mark }: Make): Row[] => {
  const part = (pk: number, name: string, more: Given = {}): Row => {
    const plain = { IPN: `${name}${mark}`, name, description: '', units: '', active: true, purchaseable: true };
    return row('part.part', base + pk, { ...plain, ...more });
  };
  const line = (pk: number, component: number, quantity: string, more: Given = {}): Row =>
    row('part.bomitem', pk, { part: base + 4, sub_part: base + component, quantity, ...more });
  const company = (pk: number, name: string, currency: string): Row =>
    row('company.company', pk, { name, currency, is_supplier: pk < 10 });
  const bought = (pk: number, SKU: string, pack_quantity: string, pack_quantity_native: string): Row =>
    row('company.supplierpart', pk, { part: base + pk, supplier: pk, SKU, pack_quantity, pack_quantity_native });
  const price = { part: 2, quantity: '5', price: '230.5', price_currency: 'EUR' };
  return [
    part(1, 'SCREW'),
    part(2, 'WIRE', { units: 'm' }),
    part(3, 'MOTOR', { trackable: true }),
    part(4, 'PUMP', { assembly: true, trackable: true }),
    part(5, 'MOTOR-B', { variant_of: base + 3, trackable: true }),
    part(6, 'IDEA', { virtual: true }),
    line(1, 3, '1', { allow_variants: true }),
    line(2, 1, '4'),
    row('stock.stocklocation', 1, { name: `Hall${mark}`, parent: null }),
    row('stock.stocklocation', 2, { name: `Shelf${mark}`, parent: 1 }),
    company(1, 'Acme', 'USD'),
    company(2, 'Draht', 'EUR'),
    company(11, 'A customer', 'USD'),
    bought(1, `A-1${mark}`, '', '1'),
    bought(2, `D-2${mark}`, '100 m', '100'),
    row('company.supplierpricebreak', 1, price),
    row('part.parttesttemplate', 1, { part: base + 4, test_name: 'Leak' }),
  ];
};

const orders = ({ row, mark }: Make): Row[] => {
  const order = (pk: number, supplier: number, status: number): Row =>
    row('order.purchaseorder', pk, { reference: `P${String(pk)}${mark}`, supplier, status, issue_date: '2024-05-06' });
  const line = (pk: number, part: number, [quantity, received, purchase_price]: readonly string[]): Row => {
    const purchase_price_currency = part === 2 ? 'EUR' : 'USD';
    const figures = { quantity, received, purchase_price, purchase_price_currency };
    return row('order.purchaseorderlineitem', pk, { order: pk, part, ...figures });
  };
  return [
    ...[order(1, 1, 20), line(1, 1, ['100', '60', '0.05'])],
    ...[order(2, 2, 30), line(2, 2, ['3', '3', '250'])],
    ...[order(3, 1, 10), line(3, 1, ['7', '0', '0.05'])],
    ...[order(4, 1, 40), line(4, 1, ['8', '0', '0.05'])],
  ];
};

const floor = ({ row, base, mark }: Make): Row[] => {
  const stock = (pk: number, part: number, quantity: string, more: Given = {}): Row =>
    row('stock.stockitem', pk, { part: base + part, quantity, location: 2, status: 10, is_building: false, ...more });
  const build = (pk: number, quantity: number, status: number): Row => {
    const named = { reference: `B${String(pk)}${mark}`, title: `Build ${String(pk)}` };
    return row('build.build', pk, { ...named, part: base + 4, quantity, status, destination: 1 });
  };
  const result = (pk: number, stock_item: number, passed: boolean, value: string): Row =>
    row('stock.stockitemtestresult', pk, {
      stock_item,
      template: 1,
      result: passed,
      value,
      date: '2024-05-07T08:00:00Z',
    });
  return [
    stock(1, 1, '55', { purchase_order: 1, supplier_part: 1, batch: 'L1' }),
    stock(2, 2, '300', { purchase_order: 2, supplier_part: 2 }),
    stock(3, 1, '12.5', { batch: 'OLD', status: 55 }),
    stock(4, 3, '1', { serial: `M1${mark}` }),
    stock(5, 3, '1', { serial: `M2${mark}`, belongs_to: 10, location: null }),
    stock(6, 5, '1', { serial: `M3${mark}`, belongs_to: 11, location: null }),
    build(1, 4, 20),
    stock(10, 4, '1', { build: 1, serial: `P1${mark}` }),
    stock(11, 4, '1', { build: 1, serial: `P2${mark}`, customer: 11, location: null }),
    stock(12, 4, '1', { build: 1, serial: `P3${mark}`, is_building: true }),
    build(2, 2, 30),
    result(1, 10, true, '0.1'),
    result(2, 4, false, ''),
  ];
};

/** A small fixture of our own making, for tests: rows as InvenTree exports them. `mark` keeps the numbers of several apart. */
export const madeUp = (mark: string, changes: Readonly<Record<string, Given>> = {}): string => {
  const base = baseOf(mark);
  const row: Make['row'] = (model, pk, fields) => {
    const name = `${model} ${String(model === 'part.part' ? pk - base : pk)}`;
    return { model, pk, fields: { ...fields, ...changes[name] } };
  };
  const make = { row, base, mark };
  return JSON.stringify([...masters(make), ...orders(make), ...floor(make)]);
};
