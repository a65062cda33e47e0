-- What a record says is in kits is what was issued to kits and did not leave them.
select stock.id, stock.quantity_kitted, coalesce(sum(issue.quantity), 0) as in_kits
from mes.part_inventory as stock
left join mes.part_kit_issue as issue on issue.part_inventory_id = stock.id and issue.ended_at is null
group by stock.id
having stock.quantity_kitted <> coalesce(sum(issue.quantity), 0);
