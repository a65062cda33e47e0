-- I4 (R7, R8): for each run, component, location, lot, serial and unit, the parent's quantity x the figure per parent adds up to
-- what is installed, within the rounding of that figure (0.5e-6 for each unit of the parent); and no parent without a quantity holds
-- anything.
select installation.run_id as id, stock.part_id, sum(installation.quantity) as installed,
  sum(parent.quantity * round(installation.quantity / nullif(parent.quantity, 0), 6)) as by_parent
from mes.abom_installation as installation
join mes.part_inventory as stock on stock.id = installation.part_inventory_id
join mes.part_inventory as parent on parent.id = installation.parent_part_inventory_id
where installation.removed_at is null
group by installation.run_id, stock.part_id, installation.location_at_install_id, stock.lot_number, stock.serial_number,
  stock.unit_of_measure
having bool_or(parent.quantity = 0)
  or abs(sum(installation.quantity) - sum(parent.quantity * round(installation.quantity / nullif(parent.quantity, 0), 6)))
    > sum(parent.quantity) * 0.0000005;
