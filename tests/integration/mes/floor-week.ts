import type { FloorPlant, Inserted } from './floor-plant.ts';

/** A receipt of 100 brackets, 60 capacitors of lot L1 and two motors; then two brackets go back to their supplier. */
const receiving = async (plant: FloorPlant) => {
  const { insert, lax, supplier, bracketLine, motorLine } = plant;
  const document = (number: string, at: string, more: object = {}) =>
    insert('receipt', {
      site_id: lax.id,
      number,
      status: 'POSTED',
      supplier_id: supplier.id,
      received_at: at,
      received_date: at.slice(0, 10),
      received_by: 'dana',
      posted_at: at,
      ...more,
    });
  const line = (receipt: Inserted, position: number, part: Inserted, quantity: number, more: object = {}) =>
    insert('receipt_item', {
      site_id: lax.id,
      receipt_id: receipt.id,
      position,
      item_id: part['item_id'],
      part_id: part.id,
      quantity,
      unit_of_measure: 'EA',
      base_quantity: quantity,
      base_unit_of_measure: 'EA',
      location_id: plant.bin.id,
      ...more,
    });
  const receipt = await document('REC-1', '2026-01-05T12:00:00Z', { packing_slip_number: 'PS-4471' });
  const against = (orderLine: Inserted, quantity: number) => ({
    purchase_order_line_id: orderLine.id,
    order_quantity: quantity,
    project: 'APOLLO',
  });
  const brackets = await line(receipt, 1, plant.bracket, 100, against(bracketLine, 100));
  const capacitors = await line(receipt, 2, plant.capacitor, 60, { lot_number: 'L1' });
  const motors = await line(receipt, 3, plant.motor, 2, against(motorLine, 2));
  for (const serial_number of ['S-1', 'S-2'])
    await insert('receipt_item_serial', { id: undefined, site_id: lax.id, receipt_item_id: motors.id, serial_number });
  const back = await document('RET-1', '2026-01-06T12:00:00Z', {
    kind: 'SUPPLIER_RETURN',
    counter_of_id: receipt.id,
    reason: 'Bent',
  });
  const returned = await line(back, 1, plant.bracket, -2, { ...against(bracketLine, -2), counter_of_id: brackets.id });
  return { receipt, back, brackets, capacitors, motors, returned };
};

/** A run that installs 24 capacitors and one motor into what it makes, two of three pieces so far. */
const building = async (plant: FloorPlant, stock: { capacitors: Inserted; motor: Inserted }) => {
  const { insert, lax } = plant;
  const run = await plant.run({ status: 'IN_PROGRESS', planned_quantity: 3 });
  await insert('run_step', { site_id: lax.id, run_id: run.id, position: 1, title: 'Fit', status: 'IN_PROGRESS' });
  const product = await plant.stock(plant.bracket, {
    lot_number: 'B-7',
    origin_run_id: run.id,
    quantity: 3,
    quantity_pending: 1,
  });
  await plant.sql(`update mes.run set part_inventory_id = $1 where id = $2`, [product.id, run.id]);
  await plant.move(product, 'PRODUCED', 2, '2026-01-07', { run_id: run.id });
  const need = (position: number, part: Inserted, each: number) =>
    insert('build_requirement', {
      site_id: lax.id,
      part_inventory_id: product.id,
      run_id: run.id,
      position,
      part_id: part.id,
      quantity_per_parent_part_inventory: each,
      unit_of_measure: 'EA',
    });
  const install = async (requirement: Inserted, record: Inserted, quantity: number) => {
    await plant.move(record, 'INSTALLED', -quantity, '2026-01-07', { run_id: run.id });
    return insert('abom_installation', {
      site_id: lax.id,
      build_requirement_id: requirement.id,
      parent_part_inventory_id: product.id,
      part_inventory_id: record.id,
      quantity,
      location_at_install_id: plant.bin.id,
      run_id: run.id,
      installed_at: '2026-01-07T12:00:00Z',
      installed_by: 'dana',
    });
  };
  const requirement = await need(1, plant.capacitor, 8);
  await install(requirement, stock.capacitors, 24);
  await install(await need(2, plant.motor, 1), stock.motor, 1);
  return { run, product, requirement };
};

/** 25 brackets to Austin: 24 arrive on the 9th, one is still on the road. */
const transferring = async (plant: FloorPlant, from: Inserted) => {
  const { insert, lax, aus } = plant;
  const road = await plant.stock(plant.bracket, {
    location_id: plant.road.id,
    quantity: 25,
    quantity_gone: 24,
    split_from_id: from.id,
  });
  const arrived = await plant.stock(plant.bracket, {
    site_id: aus.id,
    location_id: plant.austinBin.id,
    quantity: 24,
    split_from_id: road.id,
  });
  await plant.move(from, 'TRANSFERRED_OUT', -25, '2026-01-08');
  await plant.move(road, 'TRANSFERRED_IN', 25, '2026-01-08');
  await plant.move(road, 'TRANSFERRED_OUT', -24, '2026-01-09');
  await plant.move(arrived, 'TRANSFERRED_IN', 24, '2026-01-09');
  const transfer = await insert('inventory_transfer', {
    site_id: lax.id,
    to_site_id: aus.id,
    number: 'TR-1',
    status: 'PARTIALLY_RECEIVED',
    from_location_id: plant.bin.id,
    to_location_id: plant.austinBin.id,
    requested_by: 'dana',
    shipped_at: '2026-01-08T12:00:00Z',
  });
  const line = await insert('inventory_transfer_line', {
    site_id: lax.id,
    to_site_id: aus.id,
    inventory_transfer_id: transfer.id,
    position: 1,
    part_inventory_id: from.id,
    received_part_inventory_id: arrived.id,
    item_id: plant.bracket['item_id'],
    part_id: plant.bracket.id,
    unit_of_measure: 'EA',
    quantity: 25,
    quantity_shipped: 25,
    quantity_received: 24,
  });
  const custody = (action: string, at: string, location: Inserted) =>
    insert('custody_event', {
      site_id: lax.id,
      to_site_id: aus.id,
      inventory_transfer_id: transfer.id,
      at,
      action,
      actor: 'Swift Freight',
      location_id: location.id,
    });
  await custody('PICKED_UP', '2026-01-08T12:00:00Z', plant.bin);
  await custody('RECEIVED', '2026-01-09T12:00:00Z', plant.austinBin);
  return { transfer, line, road, arrived };
};

/** Ten brackets to a customer, and five into a kit. */
const leaving = async (plant: FloorPlant, from: Inserted, run: Inserted, requirement: Inserted) => {
  const { insert, lax } = plant;
  const demand = await insert('demand', {
    number: 'SO-77',
    kind: 'SALES_ORDER',
    status: 'OPEN',
    site_id: lax.id,
    item_id: plant.bracket['item_id'],
    quantity: 10,
    uom: 'EA',
    need_date: '2026-01-20',
  });
  const shipment = await insert('shipment', {
    site_id: lax.id,
    number: 'SHP-1',
    status: 'SHIPPED',
    ship_to: 'Orbital Ltd, Reno',
    shipped_at: '2026-01-09T12:00:00Z',
    shipped_date: '2026-01-09',
  });
  const shipmentLine = await insert('shipment_line', {
    site_id: lax.id,
    shipment_id: shipment.id,
    position: 1,
    part_inventory_id: from.id,
    demand_id: demand.id,
    quantity: 10,
    unit_of_measure: 'EA',
  });
  await insert('custody_event', {
    site_id: lax.id,
    to_site_id: lax.id,
    shipment_id: shipment.id,
    at: '2026-01-09T12:00:00Z',
    action: 'RELEASED',
    actor: 'Swift Freight',
  });
  await plant.move(from, 'SHIPPED', -10, '2026-01-09');
  const kit = await insert('part_kit', {
    site_id: lax.id,
    number: 'KIT-1',
    status: 'IN_PROGRESS',
    run_id: run.id,
    requested_by: 'dana',
    requested_at: '2026-01-06T12:00:00Z',
  });
  const kitItem = await insert('part_kit_item', {
    site_id: lax.id,
    part_kit_id: kit.id,
    position: 1,
    item_id: plant.bracket['item_id'],
    part_id: plant.bracket.id,
    build_requirement_id: requirement.id,
    quantity: 5,
    unit_of_measure: 'EA',
  });
  const issue = (quantity: number, more: object = {}) =>
    insert('part_kit_issue', {
      site_id: lax.id,
      part_kit_item_id: kitItem.id,
      part_inventory_id: from.id,
      quantity,
      issued_at: '2026-01-06T12:00:00Z',
      issued_by: 'dana',
      ...more,
    });
  await issue(5);
  await issue(1, { issued_at: '2026-01-06T13:00:00Z', ended_at: '2026-01-07T12:00:00Z', ended_by: 'dana' });
  return { demand, shipment, shipmentLine, kit, kitItem };
};

/**
 * A week at LAX, whose figures and movements agree. Of 100 brackets: 2 went back, 1 was scrapped, 25 went to Austin, 10 to a
 * customer, 5 stand in a kit, a count found 3 more: 65 on hand in A-01 besides the 2 that a run has made so far.
 */
export const floorWeek = async (plant: FloorPlant) => {
  const received = await receiving(plant);
  const from = (line: Inserted, more: object) => ({
    receipt_item_id: line.id,
    supplier_id: plant.supplier.id,
    ...more,
  });
  const brackets = await plant.stock(
    plant.bracket,
    from(received.brackets, {
      quantity: 100,
      quantity_gone: 37,
      quantity_scrapped: 1,
      quantity_adjusted: 3,
      quantity_kitted: 5,
      purchase_order_line_id: plant.bracketLine.id,
    }),
  );
  const capacitors = await plant.stock(
    plant.capacitor,
    from(received.capacitors, { lot_number: 'L1', quantity: 60, quantity_installed: 24, expiry_date: '2027-01-05' }),
  );
  const serial = (serial_number: string, more: object = {}) =>
    plant.stock(plant.motor, from(received.motors, { serial_number, quantity: 1, ...more }));
  const motors = [await serial('S-1', { quantity_installed: 1 }), await serial('S-2')] as const;
  await plant.move(brackets, 'RECEIVED', 100, '2026-01-05', { receipt_item_id: received.brackets.id });
  await plant.move(capacitors, 'RECEIVED', 60, '2026-01-05');
  for (const motor of motors) await plant.move(motor, 'RECEIVED', 1, '2026-01-05');
  await plant.move(brackets, 'RETURNED_TO_SUPPLIER', -2, '2026-01-06');
  await plant.move(brackets, 'SCRAPPED', -1, '2026-01-06');
  await plant.move(brackets, 'ADJUSTED', 3, '2026-01-10', { reason: 'Cycle count' });
  const held = await plant.insert('stock_hold', {
    site_id: plant.lax.id,
    part_inventory_id: motors[1].id,
    status: 'QUALITY',
    reason: 'Noise',
    placed_at: '2026-01-06T12:00:00Z',
    placed_by: 'dana',
  });
  const built = await building(plant, { capacitors, motor: motors[0] });
  const moved = await transferring(plant, brackets);
  const left = await leaving(plant, brackets, built.run, built.requirement);
  return { ...received, stock: { brackets, capacitors, motors }, held, ...built, ...moved, ...left };
};

export type FloorWeek = Awaited<ReturnType<typeof floorWeek>>;
