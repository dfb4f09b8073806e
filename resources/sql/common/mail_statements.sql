-- The outbox.
-- name: mail_preview
-- What a decision that is not made yet would send.
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, m.name, m.mail_address, s.kind,
    p.submitted_at, s.status, coalesce(t.to_status, s.status), x.subject, x.body, a.mail_on,
    coalesce(r.is_death, false), ${mailable}
from step s
join association a on a.id = s.association_id
join ${seen(application, p, s.application_id)}
join ${seen(member, m, s.member_id)}
join template x on x.id = (${template(:action)})
left join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status and t.action = :action
left join reason r on r.code = p.reason_code
where s.id = :step and s.association_id = :association

-- name: mail_facts
-- A mail of the outbox with everything its text is made of; every part of it is append-only, but for the name of the
-- association and how it is reached, which stand there as they are now. A mail on its way counts as waiting, as in the
-- counts.
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, l.to_name, l.to_address, s.kind,
    p.submitted_at, e.from_status, e.to_status, x.subject, x.body, d.message, d.effective_on,
    l.id, l.state, l.queued_at, l.next_try_at, l.sent_at, l.attempts, l.last_code, l.last_status, l.message_id
from mail l
join decision d on d.id = l.decision_id
join ${own_effect(d)}
join step s on s.id = d.step_id
join ${seen(application, p, s.application_id)}
join association a on a.id = l.association_id
join template x on x.id = l.template_id
where l.association_id = :association
  and l.id = :mail --? one
  and (l.state = :state or (l.state = 'sending' and :state = 'waiting')) --? state
  and (${instr}(s.person_key, :person) > 0 or ${instr}(lower(l.to_address), :address) > 0) --? text
order by l.queued_at desc, l.id desc --? page
limit :limit offset :offset --? page

-- name: mail_counts
select state, count(*) from mail where association_id = :association group by state

-- name: mail_claim
-- The lease lets several senders work on one outbox; a lease that ran out belongs to a sender that died.
update mail
set state = 'sending', lease_by = :lease, lease_until = :until, attempts = attempts + 1
where id = (select l.id from mail l
    where l.association_id = :association
      and ((l.state = 'waiting' and l.next_try_at <= :now) or (l.state = 'sending' and l.lease_until < :now))
    order by l.next_try_at, l.id
    limit 1 ${skip_locked})
returning id

-- name: mail_sent
update mail
set state = 'sent', sent_at = :now, last_code = :code, last_status = :status, lease_by = null, lease_until = null
where id = :mail and lease_by = :lease

-- name: mail_again_later
update mail
set state = 'waiting', next_try_at = :next, attempts = attempts - :uncounted, last_code = :code,
    last_status = :status, lease_by = null, lease_until = null
where id = :mail and lease_by = :lease

-- name: mail_failed
update mail
set state = 'failed', last_code = :code, last_status = :status, lease_by = null, lease_until = null
where id = :mail and lease_by = :lease

-- name: mail_send_again
update mail set state = 'waiting', next_try_at = :now, attempts = 0
where id = :mail and association_id = :association and state in ('waiting', 'failed', 'withdrawn')

-- name: mail_withdraw
update mail set state = 'withdrawn'
where id = :mail and association_id = :association and state in ('waiting', 'failed')

-- name: mail_step
select d.step_id from mail l join decision d on d.id = l.decision_id where l.id = :mail

-- name: mail_settings
select mail_on, smtp_host, smtp_port, smtp_security, smtp_user, sender_name, sender_address,
    smtp_authority
from association where id = :association

-- name: mail_settings_save
update association
set mail_on = :mail_on, smtp_host = :host, smtp_port = :port, smtp_security = :security, smtp_user = :user,
    sender_name = :sender_name, sender_address = :sender_address, smtp_authority = :authority
where id = :association
