-- R4 and the states of changes: a released change notice leads to released revisions and was agreed to in every role; a revision released by
-- a notice is named in it; and a change request is implemented where, and only where, a notice that carries it out is released.
select ecn.id, 'released before a revision it leads to' as why
from plm.ecn
join plm.ecn_change as change on change.ecn_id = ecn.id
join plm.part on part.id = change.to_part_id
where ecn.status in ('RELEASED', 'CLOSED') and part.lifecycle_state not in ('RELEASED', 'OBSOLETE')
union all
select ecn.id, 'not agreed to in every role'
from plm.ecn
join plm.ecn_approval as approval on approval.ecn_id = ecn.id
where ecn.status in ('APPROVED', 'RELEASED', 'CLOSED') and approval.decision <> 'APPROVED'
union all
select part.id, 'released by a notice that does not name it'
from plm.part
where released_by_ecn_id is not null
  and not exists (
    select from plm.ecn_change where ecn_id = part.released_by_ecn_id and to_part_id = part.id
  )
union all
select ecr.id, 'implemented by no released notice'
from plm.ecr
where status = 'IMPLEMENTED'
  and not exists (
    select from plm.ecn_ecr as link
    join plm.ecn on ecn.id = link.ecn_id and ecn.status in ('RELEASED', 'CLOSED')
    where link.ecr_id = ecr.id
  )
union all
select ecr.id, 'its notice is released, and it is not implemented'
from plm.ecr
join plm.ecn_ecr as link on link.ecr_id = ecr.id
join plm.ecn on ecn.id = link.ecn_id and ecn.status in ('RELEASED', 'CLOSED')
where ecr.status <> 'IMPLEMENTED';
