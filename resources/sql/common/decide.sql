-- What a row inserted into `decision` does; run by each engine's trigger on that table.
-- ${refuse(code)} stops the transaction with the code; `new` is the decision.
${refuse(unknown-step)}
    where not exists (select 1 from step s where s.id = new.step_id and s.association_id = new.association_id);

${refuse(permission)}
    where not exists (select 1 from office_user u join permission p on p.user_role = u.role
        where u.id = new.user_id and u.association_id = new.association_id and u.active
          and p.action = new.action);

${refuse(stale)}
    where not exists (select 1 from step s where s.id = new.step_id and s.version = new.seen_version);

${refuse(not-allowed)}
    where not exists (select 1 from step s join transition t
            on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action);

${refuse(blocked-above)}
    where exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id and o.layer < s.layer and o.status = t.unless_above
        where s.id = new.step_id and t.action = new.action);

${refuse(message-missing)}
    where trim(new.message, ${blanks}) = ''
      and exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action and t.message_required);

${refuse(date-missing)}
    where new.effective_on is null
      and exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action and t.date_required);

-- A date far from today is a slip of the finger: 10 years back and 2 ahead, unless the settings say otherwise.
${refuse(date-outside)}
    where new.effective_on is not null and new.effective_on not between ${oldest_date} and ${newest_date};

${refuse(date-before-joining)}
    where new.effective_on is not null and exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id and o.layer <= s.layer
        join membership m on m.member_id = s.member_id and m.association_id = o.association_id
            and m.left_on is null and m.joined_on > new.effective_on
        where s.id = new.step_id and t.action = new.action and t.effect = 'end');

${refuse(no-mail-reason-missing)}
    where not new.notify and trim(new.no_mail_reason, ${blanks}) = '';

-- A membership can be restored or begun only where the member has not joined again in the meantime.
${refuse(already-member)}
    where exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id
            and (o.id = s.id or (t.effect_on = 'own_and_above' and o.layer < s.layer))
        join membership m on m.member_id = s.member_id and m.association_id = o.association_id
            and m.left_on is null
        where s.id = new.step_id and t.action = new.action
          and (t.effect = 'begin'
            or (t.effect = 'restore' and exists (select 1 from membership e
                where e.ended_by = s.application_id and e.association_id = o.association_id
                  and not e.voided))));

-- Memberships (memberships.sql), before the statuses move. Most decisions leave them alone, and need not ask for each
-- kind of effect.
${memberships_if(select 1 from step s
    join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
    where s.id = new.step_id and t.action = new.action and t.effect <> 'none')}

-- Statuses: the other layers, then the own step.
insert into decision_effect (decision_id, step_id, step_version, from_status, to_status)
select new.id, o.id, o.version + 1, o.status, c.to_status
from step s
join cascade c on c.kind = s.kind and c.role = s.role and c.action = new.action
join step o on o.application_id = s.application_id and o.status = c.from_status
    and (o.layer = case c.target when 'next' then s.layer - 1 when 'previous' then s.layer + 1 end
        or (c.target = 'above' and o.layer < s.layer)
        or (c.target = 'others' and o.layer <> s.layer))
where s.id = new.step_id
union all
select new.id, s.id, s.version + 1, s.status, t.to_status
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
where s.id = new.step_id and t.action = new.action;

update step
set status = e.to_status,
    version = e.step_version,
    pending_since = case when e.to_status in ('applied', 'reviewing', 'confirming')
        then coalesce(step.pending_since, new.decided_at) end,
    -- The date stands where something is approved, and where note is to be taken of it; nowhere else.
    effective_on = case
        when e.to_status = 'confirming' or (e.to_status = 'approved' and new.action = 'approve') then new.effective_on
        when e.to_status = 'confirmed' then step.effective_on end
from decision_effect e
where e.decision_id = new.id and e.step_id = step.id;

-- The latest message stands under the row at every layer.
update step
set message = new.message,
    message_at = new.decided_at,
    message_sender = (select a.name from association a where a.id = new.association_id)
where new.message <> ''
  and application_id = (select s.application_id from step s where s.id = new.step_id);

-- The notification; what it says is rendered from the template and this decision, which nobody can change any more.
insert into mail (association_id, decision_id, template_id, to_name, to_address, message_id, queued_at, next_try_at)
select new.association_id, new.id, (${template(new.action)}), m.name, m.mail_address,
    new.uuid || '@' || case when ${instr}(a.sender_address, '@') > 0
        then substr(a.sender_address, ${instr}(a.sender_address, '@') + 1) else 'mamis-office.invalid' end,
    new.decided_at, new.decided_at
from step s
join association a on a.id = s.association_id
join application p on p.id = s.application_id
join member m on m.id = s.member_id
left join reason r on r.code = p.reason_code
where s.id = new.step_id and new.notify and ${mailable};
