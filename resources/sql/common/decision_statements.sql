-- Decisions: the only way a status changes.
-- name: transitions
select kind, role, from_status, action, to_status, message_required, date_required from transition

-- name: permissions
select action from permission where user_role = :user_role

-- name: batch_preview
select s.id, s.version, s.status, t.to_status,
    ${blocked_above},
    exists (select 1 from permission p where p.user_role = :user_role and p.action = :action),
    s.wished_on, t.message_required, t.date_required, s.kind, s.role
from step s
left join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status and t.action = :action
where s.id ${ids(ids)} and s.association_id = :association

-- name: decision_by_uuid
select step_id, action from decision where association_id = :association and uuid = :uuid

-- name: chain_head
select seq, hash from chain_head where association_id = :association

-- name: last_decision
select decided_at from decision where association_id = :association order by seq desc limit 1

-- name: entry_after
-- The latest entry of the operation log that bears a later time, unless its clock was looked at since.
select e.at
from event e
where e.association_id = :association and e.at > :latest
  and not exists (select 1 from event c
      where c.association_id = e.association_id and c.what = 'clock' and c.id > e.id)
order by e.at desc
limit 1

-- name: decision_insert
insert into decision (association_id, step_id, action, seen_version, message, effective_on, notify, no_mail_reason,
    user_id, uuid, decided_at, seq, previous_hash, hash, link_version)
values (:association, :step, :action, :seen_version, :message, :effective_on, :notify, :no_mail_reason,
    :user, :uuid, :decided_at, :seq, :previous_hash, :hash, :link_version)

-- name: step_state
select status, version, wished_on from step where id = :step

-- name: chain_entries
-- Decisions and entries, in the order of their chains.
select d.association_id, d.seq, d.previous_hash, d.hash, d.link_version, 'decision', d.step_id, d.action, d.seen_version,
    d.message, d.effective_on, d.notify, d.no_mail_reason, d.user_id, d.uuid, d.decided_at, null, null, null
from decision d
union all
select e.association_id, e.seq, e.previous_hash, e.hash, 2, 'event', null, null, null, null, null, null, null, e.user_id,
    null, e.at, e.what, e.subject_id, e.facts
from event e
where e.seq is not null
order by 1, 2

-- name: chain_heads
select association_id, seq, hash from chain_head order by association_id
