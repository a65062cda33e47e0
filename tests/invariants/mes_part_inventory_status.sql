-- The facts in a stock record are what the tables they stand for say, and its status is what ION's precedence makes of them,
-- worked out here from the tables alone and not by the function behind the column.
with looked_up as (
  select stock.*,
    exists (
      select from mes.run
      where run.id in (stock.origin_run_id, stock.inspection_run_id)
        and run.status in ('TODO', 'IN_PROGRESS', 'REDLINE', 'HOLD', 'FAILED')
    ) as is_run_open,
    exists (
      select from mes.purchase_order_line as line
      where line.id = stock.purchase_order_line_id and not line.receiving_complete
        and line.status in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'ORDERED')
    ) as is_on_order,
    coalesce((select availability_for_use from mes.location where id = stock.location_id), true) as is_location_available,
    coalesce((select max(hold.status) from mes.stock_hold as hold
      where hold.part_inventory_id = stock.id and hold.released_at is null), 'UNRESTRICTED') as hold_in_force,
    quantity + quantity_adjusted - quantity_installed - quantity_scrapped - quantity_gone as left_over
  from mes.part_inventory as stock
), expected as (
  select looked_up.*,
    case
      when left_over = 0 and quantity_installed > 0 then 'INSTALLED'
      when left_over = 0 and quantity_scrapped > 0 and quantity_scrapped >= quantity then 'SCRAPPED'
      when left_over = 0 then 'UNAVAILABLE'
      when is_run_open then 'WIP'
      when hold_in_force <> 'UNRESTRICTED' then 'UNAVAILABLE'
      when quantity_kitted > 0 and quantity_kitted >= left_over - quantity_pending then 'KITTED'
      when is_on_order and quantity_pending > 0 then 'ON_ORDER'
      when not is_location_available then 'UNAVAILABLE'
      when left_over = quantity_pending then 'UNAVAILABLE'
      else 'AVAILABLE'
    end as expected_status
  from looked_up
)
select id, status, expected_status, run_open, is_run_open, on_order, is_on_order, location_available, is_location_available,
  stock_status, hold_in_force
from expected
where status::text <> expected_status
  or run_open <> is_run_open
  or on_order <> is_on_order
  or location_available <> is_location_available
  or stock_status <> hold_in_force;
