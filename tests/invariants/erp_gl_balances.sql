-- I11: every journal adds up to zero, in its own currency and in that of the books; a journal has two lines at least, or
-- none where the goods cost nothing.
select posting.id, sum(line.debit) - sum(line.credit) as off, sum(line.base_debit) - sum(line.base_credit) as off_base
from erp.gl_posting as posting
left join erp.gl_posting_line as line on line.gl_posting_id = posting.id
group by posting.id
having count(line.id) = 1 or sum(line.debit) <> sum(line.credit) or sum(line.base_debit) <> sum(line.base_credit);
