-- What an office sees of the other layers' part in its applications, and nothing else of them. On a shared server
-- nobody can read another association's rows; these views are the one window to them, with the server's own condition.
-- Every row says whose step it belongs to (step_id) and which association may see it (seen_by). What else there is, a
-- condition of the reader's is asked of last (postgresql/seen.sql).
create view layer_seen  as
select s.id as step_id, s.association_id as seen_by, o.id as id,
    o.association_id as association_id, o.layer as layer,
    a.name as name, o.role as role, o.status as status,
    (select u.name from decision d join office_user u on u.id = d.user_id
        where d.association_id = o.association_id and d.step_id = o.id order by d.id desc limit 1) as decided_by,
    (select d.decided_at from decision d
        where d.association_id = o.association_id and d.step_id = o.id order by d.id desc limit 1) as decided_at,
    (select x.joined_on from membership x
        where x.member_id = o.member_id and x.association_id = o.association_id and not x.voided
        order by x.id desc limit 1) as joined_on
from step s
join step o on o.application_id = s.application_id
join association a on a.id = o.association_id
where true
--;;
create view history_seen  as
select s.id as step_id, s.association_id as seen_by, d.id as id, a.name as association,
    u.name as user_name, d.action as action,
    e.from_status as from_status, e.to_status as to_status,
    d.message as message, d.effective_on as effective_on,
    d.decided_at as decided_at
from step s
join step o on o.application_id = s.application_id
join decision d on d.association_id = o.association_id and d.step_id = o.id
join decision_effect e on e.decision_id = d.id and e.step_id = o.id
join association a on a.id = d.association_id
join office_user u on u.id = d.user_id
where true
--;;
-- SQLite's wrapping of the decision trigger, and the guards that keep bugs (not the file's owner) from going around it.
create trigger decision_chain before insert on decision
begin
    select raise(abort, 'chain-broken')
    where new.seq <> 1 + coalesce((select h.seq from chain_head h where h.association_id = new.association_id), 0)
       or new.previous_hash <>
            coalesce((select h.hash from chain_head h where h.association_id = new.association_id), '');
end
--;;
create trigger event_chain before insert on event
begin
    select raise(abort, 'chain-broken')
    where coalesce(new.seq, 0)
            <> 1 + coalesce((select h.seq from chain_head h where h.association_id = new.association_id), 0)
       or new.previous_hash <>
            coalesce((select h.hash from chain_head h where h.association_id = new.association_id), '');
end
--;;
create trigger event_head after insert on event
begin
    insert into chain_head (association_id, seq, hash) values (new.association_id, new.seq, new.hash)
    on conflict (association_id) do update set seq = excluded.seq, hash = excluded.hash;
end
--;;
create trigger membership_in_order before update of left_on, joined_on on membership when new.left_on < new.joined_on
begin select raise(abort, 'date-before-joining'); end
--;;
create trigger membership_begun_in_order before insert on membership when new.left_on < new.joined_on
begin select raise(abort, 'date-before-joining'); end
--;;
-- A trigger has no "if"; this view's trigger runs only where a row is put into it.
create view membership_decision as select id, step_id, action, effective_on from decision where false
--;;
create trigger membership_decision_apply instead of insert on membership_decision
begin
    -- What a decision does to memberships; run before the statuses move. `new` is the decision. Each effect is written down
-- first and then carried out from what is written.
insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, m.left_on, new.effective_on
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id and o.layer <= s.layer
join membership m on m.member_id = s.member_id and m.association_id = o.association_id and m.left_on is null
where s.id = new.step_id and t.action = new.action and t.effect = 'end';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, m.left_on, null
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id
join membership m on m.association_id = o.association_id and m.ended_by = s.application_id and not m.voided
where s.id = new.step_id and t.action = new.action and t.effect = 'restore';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, null, null
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id
    and o.layer = case t.effect_on when 'previous' then s.layer + 1 else s.layer end
join membership m on m.member_id = s.member_id and m.association_id = o.association_id and not m.voided
    and (t.effect <> 'unbegin' or m.begun_by = s.application_id)
    and (t.effect = 'unbegin' or m.left_on is null)
where s.id = new.step_id and t.action = new.action and t.effect in ('unbegin', 'apply', 'unapply');

update membership
set left_on = new.effective_on,
    ended_by = (select s.application_id from step s where s.id = new.step_id)
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'end');

update membership
set left_on = null, ended_by = null
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'restore');

update membership
set left_on = joined_on, voided = true
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'unbegin');

-- 異動: field by field. Taken back is only what is still as this application made it, never a later change.
update membership set category_id = cast(nullif((select case e.effect when 'apply' then c.new_value else c.old_value end from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'category' where e.decision_id = new.id and e.membership_id = membership.id and c.association_id = membership.association_id), '') as bigint)
where id in (select m.id from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'category' join membership m on m.id = e.membership_id and m.association_id = c.association_id where e.decision_id = new.id and (e.effect = 'apply' or (e.effect = 'unapply' and c.new_value = case c.field when 'category' then coalesce(cast(m.category_id as text), '') when 'facility' then coalesce(cast(m.facility_id as text), '') else m.member_number end)));

update membership set facility_id = cast(nullif((select case e.effect when 'apply' then c.new_value else c.old_value end from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'facility' where e.decision_id = new.id and e.membership_id = membership.id and c.association_id = membership.association_id), '') as bigint)
where id in (select m.id from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'facility' join membership m on m.id = e.membership_id and m.association_id = c.association_id where e.decision_id = new.id and (e.effect = 'apply' or (e.effect = 'unapply' and c.new_value = case c.field when 'category' then coalesce(cast(m.category_id as text), '') when 'facility' then coalesce(cast(m.facility_id as text), '') else m.member_number end)));

update membership set member_number = (select case e.effect when 'apply' then c.new_value else c.old_value end from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'member_number' where e.decision_id = new.id and e.membership_id = membership.id and c.association_id = membership.association_id)
where id in (select m.id from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'member_number' join membership m on m.id = e.membership_id and m.association_id = c.association_id where e.decision_id = new.id and (e.effect = 'apply' or (e.effect = 'unapply' and c.new_value = case c.field when 'category' then coalesce(cast(m.category_id as text), '') when 'facility' then coalesce(cast(m.facility_id as text), '') else m.member_number end)));

insert into membership (association_id, member_id, category_id, facility_id, joined_on, begun_by)
select s.association_id, s.member_id, s.category_id, s.facility_id, new.effective_on, s.application_id
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
where s.id = new.step_id and t.action = new.action and t.effect = 'begin';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, null, new.effective_on
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join membership m on m.begun_by = s.application_id and m.association_id = s.association_id and m.left_on is null
where s.id = new.step_id and t.action = new.action and t.effect = 'begin';

end
--;;
create trigger decision_apply after insert on decision
begin
    -- What a row inserted into `decision` does; run by each engine's trigger on that table.
-- select raise(abort, 'code') stops the transaction with the code; `new` is the decision.
select raise(abort, 'unknown-step')
    where not exists (select 1 from step s where s.id = new.step_id and s.association_id = new.association_id);

select raise(abort, 'permission')
    where not exists (select 1 from office_user u join permission p on p.user_role = u.role
        where u.id = new.user_id and u.association_id = new.association_id and u.active
          and p.action = new.action);

select raise(abort, 'stale')
    where not exists (select 1 from step s where s.id = new.step_id and s.version = new.seen_version);

select raise(abort, 'not-allowed')
    where not exists (select 1 from step s join transition t
            on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action);

select raise(abort, 'blocked-above')
    where exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id and o.layer < s.layer and o.status = t.unless_above
        where s.id = new.step_id and t.action = new.action);

select raise(abort, 'message-missing')
    where trim(new.message, (' ' || char(9, 10, 11, 12, 13, 133, 160, 173, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8203, 8204, 8205, 8232, 8233, 8239, 8287, 8288, 10240, 12288, 12644, 65279))) = ''
      and exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action and t.message_required);

select raise(abort, 'date-missing')
    where new.effective_on is null
      and exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action and t.date_required);

-- A date far from today is a slip of the finger: 10 years back and 2 ahead, unless the settings say otherwise.
select raise(abort, 'date-outside')
    where new.effective_on not between date(new.decided_at, '-' || coalesce((select g.value from setting g where g.name = 'years_back'), 10) || ' years') and date(new.decided_at, '+' || coalesce((select g.value from setting g where g.name = 'years_ahead'), 2) || ' years');

select raise(abort, 'date-before-joining')
    where exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id and o.layer <= s.layer
        join membership m on m.member_id = s.member_id and m.association_id = o.association_id
            and m.left_on is null and m.joined_on > new.effective_on
        where s.id = new.step_id and t.action = new.action and t.effect = 'end');

select raise(abort, 'no-mail-reason-missing')
    where not new.notify and trim(new.no_mail_reason, (' ' || char(9, 10, 11, 12, 13, 133, 160, 173, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8203, 8204, 8205, 8232, 8233, 8239, 8287, 8288, 10240, 12288, 12644, 65279))) = '';

-- A membership can be restored or begun only where the member has not joined again in the meantime.
select raise(abort, 'already-member')
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
insert into membership_decision (id, step_id, action, effective_on) select new.id, new.step_id, new.action, new.effective_on where exists (select 1 from step s
    join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
    where s.id = new.step_id and t.action = new.action and t.effect <> 'none');

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
select new.association_id, new.id, (select x.id from template x where x.kind in (s.kind, '*') and x.action in (new.action, '*') and (x.association_id = s.association_id or x.association_id is null) order by case when x.association_id is null then 1 else 0 end, case x.kind when '*' then 1 else 0 end, case x.action when '*' then 1 else 0 end, x.id desc limit 1), m.name, m.mail_address,
    new.uuid || '@' || case when instr(a.sender_address, '@') > 0
        then substr(a.sender_address, instr(a.sender_address, '@') + 1) else 'mamis-office.invalid' end,
    new.decided_at, new.decided_at
from step s
join association a on a.id = s.association_id
join application p on p.id = s.application_id
join member m on m.id = s.member_id
left join reason r on r.code = p.reason_code
where s.id = new.step_id and new.notify and a.mail_on and m.mail_address <> '' and not coalesce(r.is_death, false);

    insert into chain_head (association_id, seq, hash) values (new.association_id, new.seq, new.hash)
    on conflict (association_id) do update set seq = excluded.seq, hash = excluded.hash;
end
--;;
create trigger decision_kept before update on decision begin select raise(abort, 'append-only'); end
--;;
create trigger decision_never_deleted before delete on decision begin select raise(abort, 'append-only'); end
--;;
-- What a decision did is complete once it is the head of its chain; nothing is added to it afterwards.
create trigger decision_effect_complete before insert on decision_effect
    when exists (select 1 from decision d join chain_head h on h.association_id = d.association_id
        where d.id = new.decision_id and d.seq <= h.seq)
begin select raise(abort, 'append-only'); end
--;;
create trigger membership_effect_complete before insert on membership_effect
    when exists (select 1 from decision d join chain_head h on h.association_id = d.association_id
        where d.id = new.decision_id and d.seq <= h.seq)
begin select raise(abort, 'append-only'); end
--;;
create trigger mail_only_by_decision before insert on mail
    when exists (select 1 from decision d join chain_head h on h.association_id = d.association_id
        where d.id = new.decision_id and d.seq <= h.seq)
begin select raise(abort, 'append-only'); end
--;;
create trigger decision_effect_kept before update on decision_effect begin select raise(abort, 'append-only'); end
--;;
create trigger decision_effect_never_deleted before delete on decision_effect
begin select raise(abort, 'append-only'); end
--;;
create trigger membership_effect_kept before update on membership_effect
begin select raise(abort, 'append-only'); end
--;;
create trigger membership_effect_never_deleted before delete on membership_effect
begin select raise(abort, 'append-only'); end
--;;
create trigger event_kept before update on event begin select raise(abort, 'append-only'); end
--;;
create trigger event_never_deleted before delete on event begin select raise(abort, 'append-only'); end
--;;
create trigger template_kept before update on template begin select raise(abort, 'append-only'); end
--;;
create trigger template_never_deleted before delete on template begin select raise(abort, 'append-only'); end
--;;
create trigger mail_kept before update of association_id, decision_id, template_id, to_name, to_address, message_id,
    queued_at on mail
begin select raise(abort, 'append-only'); end
--;;
-- The only ways of a mail: claimed, sent, tried again later, given up; again or not at all by a person's hand.
create trigger mail_goes_its_way before update of state, attempts, lease_by, lease_until, sent_at, next_try_at on mail
    when not case new.state
        when 'sending' then old.state in ('waiting', 'sending') and new.lease_by is not null
            and new.lease_until is not null
        when 'sent' then old.state in ('sending', 'sent') and new.sent_at is not null
        when 'failed' then old.state in ('sending', 'failed')
        when 'withdrawn' then old.state in ('waiting', 'failed', 'withdrawn')
        else old.state <> 'sent' end
      or (old.state = 'sent' and (new.sent_at is not old.sent_at or new.attempts <> old.attempts))
      or (new.state <> 'sent' and new.sent_at is not null)
      or new.attempts not between 0 and 10000
begin select raise(abort, 'mail-state'); end
--;;
create trigger mail_never_deleted before delete on mail begin select raise(abort, 'append-only'); end
--;;
create trigger step_never_deleted before delete on step begin select raise(abort, 'append-only'); end
--;;
create trigger application_never_deleted before delete on application begin select raise(abort, 'append-only'); end
--;;
create trigger step_only_by_decision before update of status, version on step
    when not exists (select 1 from decision_effect e where e.step_id = new.id and e.step_version = new.version
        and new.version = old.version + 1 and e.from_status = old.status and e.to_status = new.status)
begin select raise(abort, 'only-by-decision'); end
--;;
create trigger member_shown_in_lists after update of name, person_key, login_id, registration_number, watch_reason
    on member
begin
    update step set name = new.name, person_key = new.person_key, login_id = new.login_id,
        registration_number = new.registration_number, watch_reason = new.watch_reason
    where member_id = new.id;
end
--;;
create trigger facility_shown_in_lists after update of name, facility_key on facility
begin
    update step set facility_name = new.name, facility_key = new.facility_key where facility_id = new.id;
end
--;;
create trigger category_shown_in_lists after update of label on category
begin
    update step set category_label = new.label where association_id = new.association_id and category_id = new.id;
end
--;;
-- The whole workflow as rows (resignation in its three scopes, joining, transfer; chains of 3 and 4 layers).
-- Roles: the "entry" is the lowest layer of the chain, where the member applies. Of a resignation, "deciding" is the
-- lowest layer that is left, "below" stays and only passes on, "above" can only take note.
insert into permission (user_role, action) values
    ('clerk', 'accept'), ('clerk', 'confirm'), ('clerk', 'correct'),
    ('approver', 'accept'), ('approver', 'confirm'), ('approver', 'correct'), ('approver', 'approve'),
    ('approver', 'send_back'), ('approver', 'reject'), ('approver', 'cancel'), ('approver', 'withdraw'),
    ('admin', 'accept'), ('admin', 'confirm'), ('admin', 'correct'), ('admin', 'approve'),
    ('admin', 'send_back'), ('admin', 'reject'), ('admin', 'cancel'), ('admin', 'withdraw')
--;;
insert into transition (kind, role, from_status, action, to_status, message_required, date_required, effect,
    effect_on, unless_above) values
    -- Layers below the deciding one pass a resignation on, or hand back what came back to them.
    ('resign', 'entry_below', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'applied', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'reviewing', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('resign', 'below', 'applied', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'below', 'reviewing', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'below', 'reviewing', 'send_back', 'waiting', true, false, 'none', 'none', null),
    -- The layer that decides a resignation.
    ('resign', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'restore', 'own_and_above', null),
    ('resign', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('resign', 'deciding', 'applied', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'none', 'none', null),
    ('resign', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('resign', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'restore', 'own_and_above', null),
    -- The layers above a resignation take note.
    ('resign', 'above', 'confirming', 'confirm', 'confirmed', false, false, 'none', 'none', null),
    -- Joining: each layer decides in turn, an approval begins the membership there.
    ('join', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'unbegin', 'own', 'approved'),
    ('join', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('join', 'deciding', 'applied', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'unbegin', 'previous', null),
    ('join', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('join', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'unbegin', 'own', 'approved'),
    -- Transfer: as joining; an approval applies the changed fields to that layer's membership.
    ('transfer', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'unapply', 'own', 'approved'),
    ('transfer', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('transfer', 'deciding', 'applied', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'unapply', 'previous', null),
    ('transfer', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('transfer', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'unapply', 'own', 'approved')
--;;
insert into cascade (kind, role, action, target, from_status, to_status) values
    ('resign', 'entry_below', 'accept', 'next', 'waiting', 'applied'),
    ('resign', 'below', 'accept', 'next', 'waiting', 'applied'),
    ('resign', 'below', 'send_back', 'previous', 'approved', 'reviewing'),
    ('resign', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('resign', 'entry_deciding', 'approve', 'above', 'waiting', 'confirming'),
    ('resign', 'deciding', 'approve', 'above', 'waiting', 'confirming'),
    ('resign', 'entry_deciding', 'cancel', 'above', 'confirming', 'waiting'),
    ('resign', 'entry_deciding', 'cancel', 'above', 'confirmed', 'waiting'),
    ('resign', 'deciding', 'cancel', 'above', 'confirming', 'waiting'),
    ('resign', 'deciding', 'cancel', 'above', 'confirmed', 'waiting'),
    ('resign', 'entry_below', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('resign', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('join', 'entry_deciding', 'approve', 'next', 'waiting', 'applied'),
    ('join', 'deciding', 'approve', 'next', 'waiting', 'applied'),
    ('join', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('join', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('transfer', 'entry_deciding', 'approve', 'next', 'waiting', 'applied'),
    ('transfer', 'deciding', 'approve', 'next', 'waiting', 'applied'),
    ('transfer', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('transfer', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn')
--;;
-- 取消 of an approval of a joining or a transfer: whatever stands above starts over.
insert into cascade (kind, role, action, target, from_status, to_status)
select k.kind, r.role, 'cancel', 'above', f.from_status, 'waiting'
from (select 'join' as kind union all select 'transfer') k
cross join (select 'entry_deciding' as role union all select 'deciding') r
cross join (select 'applied' as from_status union all select 'reviewing' union all select 'rejected') f
--;;
create trigger application_length_inserted before insert on application when length(new.designations) > 1000 or length(new.documents) > 2000 or length(new.duties) > 1000 or length(new.fee_reduction) > 1000 or length(new.position) > 300 begin select raise(abort, 'too-long'); end
--;;
create trigger application_length_updated before update of designations, documents, duties, fee_reduction, position on application when length(new.designations) > 1000 or length(new.documents) > 2000 or length(new.duties) > 1000 or length(new.fee_reduction) > 1000 or length(new.position) > 300 begin select raise(abort, 'too-long'); end
--;;
create trigger application_change_length_inserted before insert on application_change when length(new.new_value) > 500 or length(new.old_value) > 500 begin select raise(abort, 'too-long'); end
--;;
create trigger application_change_length_updated before update of new_value, old_value on application_change when length(new.new_value) > 500 or length(new.old_value) > 500 begin select raise(abort, 'too-long'); end
--;;
create trigger association_length_inserted before insert on association when length(new.mail_address) > 320 or length(new.name) > 200 or length(new.phone) > 100 or length(new.sender_address) > 320 or length(new.sender_name) > 200 or length(new.smtp_authority) > 100000 or length(new.smtp_host) > 255 or length(new.smtp_user) > 320 begin select raise(abort, 'too-long'); end
--;;
create trigger association_length_updated before update of mail_address, name, phone, sender_address, sender_name, smtp_authority, smtp_host, smtp_user on association when length(new.mail_address) > 320 or length(new.name) > 200 or length(new.phone) > 100 or length(new.sender_address) > 320 or length(new.sender_name) > 200 or length(new.smtp_authority) > 100000 or length(new.smtp_host) > 255 or length(new.smtp_user) > 320 begin select raise(abort, 'too-long'); end
--;;
create trigger category_length_inserted before insert on category when length(new.label) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger category_length_updated before update of label on category when length(new.label) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger decision_length_inserted before insert on decision when length(new.action) > 20 or length(new.message) > 2000 or length(new.no_mail_reason) > 500 or length(new.uuid) > 64 begin select raise(abort, 'too-long'); end
--;;
create trigger decision_length_updated before update of action, message, no_mail_reason, uuid on decision when length(new.action) > 20 or length(new.message) > 2000 or length(new.no_mail_reason) > 500 or length(new.uuid) > 64 begin select raise(abort, 'too-long'); end
--;;
create trigger event_length_inserted before insert on event when length(new.facts) > 1000 or length(new.what) > 40 begin select raise(abort, 'too-long'); end
--;;
create trigger event_length_updated before update of facts, what on event when length(new.facts) > 1000 or length(new.what) > 40 begin select raise(abort, 'too-long'); end
--;;
create trigger facility_length_inserted before insert on facility when length(new.address) > 500 or length(new.annexed) > 1000 or length(new.facility_key) > 500 or length(new.fax) > 50 or length(new.kana) > 300 or length(new.name) > 300 or length(new.phone) > 50 or length(new.postal_code) > 20 begin select raise(abort, 'too-long'); end
--;;
create trigger facility_length_updated before update of address, annexed, facility_key, fax, kana, name, phone, postal_code on facility when length(new.address) > 500 or length(new.annexed) > 1000 or length(new.facility_key) > 500 or length(new.fax) > 50 or length(new.kana) > 300 or length(new.name) > 300 or length(new.phone) > 50 or length(new.postal_code) > 20 begin select raise(abort, 'too-long'); end
--;;
create trigger founder_length_inserted before insert on founder when length(new.label) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger founder_length_updated before update of label on founder when length(new.label) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger mail_length_inserted before insert on mail when length(new.last_code) > 100 or length(new.lease_by) > 100 or length(new.to_address) > 320 or length(new.to_name) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger mail_length_updated before update of last_code, lease_by, to_address, to_name on mail when length(new.last_code) > 100 or length(new.lease_by) > 100 or length(new.to_address) > 320 or length(new.to_name) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger member_length_inserted before insert on member when length(new.address) > 500 or length(new.fax) > 50 or length(new.former_name) > 200 or length(new.kana) > 200 or length(new.login_id) > 100 or length(new.mail_address) > 320 or length(new.mobile) > 50 or length(new.name) > 200 or length(new.person_key) > 500 or length(new.phone) > 50 or length(new.postal_code) > 20 or length(new.registration_number) > 50 or length(new.sex) > 20 or length(new.specialties) > 1000 or length(new.university) > 200 or length(new.watch_reason) > 2000 begin select raise(abort, 'too-long'); end
--;;
create trigger member_length_updated before update of address, fax, former_name, kana, login_id, mail_address, mobile, name, person_key, phone, postal_code, registration_number, sex, specialties, university, watch_reason on member when length(new.address) > 500 or length(new.fax) > 50 or length(new.former_name) > 200 or length(new.kana) > 200 or length(new.login_id) > 100 or length(new.mail_address) > 320 or length(new.mobile) > 50 or length(new.name) > 200 or length(new.person_key) > 500 or length(new.phone) > 50 or length(new.postal_code) > 20 or length(new.registration_number) > 50 or length(new.sex) > 20 or length(new.specialties) > 1000 or length(new.university) > 200 or length(new.watch_reason) > 2000 begin select raise(abort, 'too-long'); end
--;;
create trigger membership_length_inserted before insert on membership when length(new.member_number) > 50 begin select raise(abort, 'too-long'); end
--;;
create trigger membership_length_updated before update of member_number on membership when length(new.member_number) > 50 begin select raise(abort, 'too-long'); end
--;;
create trigger office_user_length_inserted before insert on office_user when length(new.login) > 64 or length(new.name) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger office_user_length_updated before update of login, name on office_user when length(new.login) > 64 or length(new.name) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger reason_length_inserted before insert on reason when length(new.label) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger reason_length_updated before update of label on reason when length(new.label) > 200 begin select raise(abort, 'too-long'); end
--;;
create trigger setting_length_inserted before insert on setting when length(new.name) > 200 or length(new.value) > 2000 begin select raise(abort, 'too-long'); end
--;;
create trigger setting_length_updated before update of name, value on setting when length(new.name) > 200 or length(new.value) > 2000 begin select raise(abort, 'too-long'); end
--;;
create trigger template_length_inserted before insert on template when length(new.body) > 20000 or length(new.subject) > 500 begin select raise(abort, 'too-long'); end
--;;
create trigger template_length_updated before update of body, subject on template when length(new.body) > 20000 or length(new.subject) > 500 begin select raise(abort, 'too-long'); end
