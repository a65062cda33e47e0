-- R22: a row is MATCHED exactly where both sides agree; a comparison is as good as its worst row; corrections of it are its item's.
select line.id, line.category::text as what, line.difference::text as found
from erp.reconciliation_row as line
where (line.category = 'MATCHED' and line.difference <> 0)
  or (line.difference = 0 and line.category not in ('MATCHED', 'UNPOSTED', 'UOM'))
union all
select run.id, run.status::text, string_agg(distinct line.category::text, ', ')
from erp.reconciliation_run as run
left join erp.reconciliation_row as line on line.reconciliation_run_id = run.id
group by run.id
having run.status <> case
  when bool_or(line.category = 'UNEXPLAINED') then 'UNEXPLAINED'
  when coalesce(bool_and(line.category = 'MATCHED'), true) then 'MATCHED'
  else 'DIFFERENCES'
end::erp.reconciliation_status
union all
select entry.id, entry.kind::text, coalesce(posting.journal_number, 'no journal')
from erp.adjusting_entry as entry
left join erp.reconciliation_row as line on line.id = entry.reconciliation_row_id
left join erp.gl_posting as posting on posting.source_type = 'ADJUSTING_ENTRY' and posting.source_id = entry.id and posting.reverses_id is null
left join erp.gl_posting as back on back.reverses_id = posting.id
where posting.id is null or (entry.kind = 'ACCRUAL') <> (back.posting_date is not distinct from entry.auto_reverse_on and back.id is not null)
  or line.item_id <> entry.item_id or line.site_id <> entry.site_id;
