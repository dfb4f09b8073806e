-- What does not follow from the history: the history is played through once more.
-- name: unexplained
-- A kind of contradiction with the number of the step, the membership, the mail or the association.
select 'status', s.id from step s
where s.version > 1
  and not exists (select 1 from decision_effect e
    where e.step_id = s.id and e.step_version = s.version and e.to_status = s.status)
union all
-- Each change begins where the one before it ended.
select 'order', e.step_id from decision_effect e
where e.step_version > 2
  and not exists (select 1 from decision_effect b
    where b.step_id = e.step_id and b.step_version = e.step_version - 1 and b.to_status = e.from_status)
union all
-- What a decision did to its own step and to the others' stands in the rules.
select 'rule', d.step_id from decision d join step s on s.id = d.step_id
where not exists (select 1 from decision_effect e
    join transition t on t.kind = s.kind and t.role = s.role and t.from_status = e.from_status and t.action = d.action
        and t.to_status = e.to_status
    where e.decision_id = d.id and e.step_id = d.step_id)
union all
select 'rule', e.step_id from decision_effect e
join decision d on d.id = e.decision_id and d.step_id <> e.step_id
join step s on s.id = d.step_id
where not exists (select 1 from cascade c
    where c.kind = s.kind and c.role = s.role and c.action = d.action and c.from_status = e.from_status
      and c.to_status = e.to_status)
union all
select 'date', s.id from step s
join decision_effect e on e.step_id = s.id and e.step_version = s.version
join decision d on d.id = e.decision_id
where coalesce(cast(s.effective_on as text), '') <> case
        when e.to_status = 'confirming' or (e.to_status = 'approved' and d.action = 'approve')
            then coalesce(cast(d.effective_on as text), '')
        when e.to_status = 'confirmed' then coalesce(cast(s.effective_on as text), '')
        else '' end
union all
select 'waiting', s.id from step s where (s.pending_since is not null) <> (s.status in ('applied', 'reviewing', 'confirming'))
union all
-- A membership is as the last effect on it left it, and ended or void by no other way.
select 'membership', m.id from membership m
join membership_effect e on e.membership_id = m.id
    and e.decision_id = (select max(x.decision_id) from membership_effect x where x.membership_id = m.id)
where (e.effect = 'end' and (m.ended_by is null or coalesce(cast(m.left_on as text), '') <> e.after_value))
   or (e.effect in ('restore', 'begin', 'apply', 'unapply') and (m.voided or m.ended_by is not null))
   or (e.effect = 'unbegin' and not m.voided)
union all
select 'membership', m.id from membership m
where (m.ended_by is not null or m.voided)
  and not exists (select 1 from membership_effect e where e.membership_id = m.id and e.effect in ('end', 'unbegin'))
union all
-- A mail belongs to a decision that tells the applicant, and carries its number.
select 'mail', l.id from mail l join decision d on d.id = l.decision_id
where not d.notify or l.association_id <> d.association_id or substr(l.message_id, 1, length(d.uuid) + 1) <> d.uuid || '@'
   or (l.state = 'sent') <> (l.sent_at is not null)
union all
-- A history that others have seen the end of still holds that link; on a shared server (postgresql/triggers.sql).
select distinct 'witness', w.subject_id from event w
where w.what = 'seen'
  and not exists (select 1 from decision d where d.association_id = w.subject_id and d.hash = w.facts)
  and not exists (select 1 from event e where e.association_id = w.subject_id and e.hash = w.facts)
