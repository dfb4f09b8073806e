-- active_users
select login, name from office_user where active order by id

-- all_permissions
select user_role, action from permission

-- application_chain
select id, association_id, layer, name, role, status, decided_by, decided_at
from layer_seen
where step_id = :step and seen_by = :association
order by layer desc

-- application_change_insert
insert into application_change (application_id, association_id, field, old_value, new_value)
values (:application, :association, :field, :old_value, :new_value)

-- application_changes
select c.field,
    case c.field
        when 'category' then coalesce((select g.label from category g
            where g.association_id = c.association_id and cast(g.id as text) = c.old_value), '')
        when 'facility' then coalesce((select f.name from facility f
            where f.id = cast(nullif(c.old_value, '') as bigint)), '')
        else c.old_value end,
    case c.field
        when 'category' then coalesce((select g.label from category g
            where g.association_id = c.association_id and cast(g.id as text) = c.new_value), '')
        when 'facility' then coalesce((select f.name from facility f
            where f.id = cast(nullif(c.new_value, '') as bigint)), '')
        else c.new_value end
from step s
join application_change c on c.application_id = s.application_id and c.association_id = s.association_id
where s.id = :step and s.association_id = :association
order by case c.field when 'category' then 1 when 'facility' then 2 else 3 end

-- application_detail
select m.registered_on, m.former_name, m.use_former_name, m.postal_code, m.address, m.mobile, m.phone, m.fax,
    m.mail_address, m.born_on, m.sex, m.university, m.graduated_on, m.specialties, m.mail_to_facility,
    (select e.name from layer_seen e where e.step_id = s.id and e.seen_by = s.association_id
        order by e.layer desc limit 1),
    p.scope, p.channel,
    coalesce((select x.member_number from membership x where x.member_id = m.id and x.association_id = s.association_id
        and not x.voided order by x.id desc limit 1), ''),
    f.kana, f.postal_code, f.address, f.phone, f.fax,
    case when f.founder_code is null then '' else f.founder_code || ':' || fo.label end, f.licensed_beds, f.annexed,
    p.duties, p.position, p.designations, p.documents,
    case when r.code is null then '' else r.code || '：' || r.label end, coalesce(r.is_death, false), p.fee_reduction,
    (select b.joined_on from layer_seen b where b.step_id = s.id and b.seen_by = s.association_id
        and b.layer = s.layer + 1),
    s.effective_on, a.mail_on
from step s
join application p on p.id = s.application_id
join member m on m.id = s.member_id
join association a on a.id = s.association_id
left join facility f on f.id = p.facility_id
left join founder fo on fo.code = f.founder_code
left join reason r on r.code = p.reason_code
where s.id = :step and s.association_id = :association

-- application_history
select association, user_name, action, from_status, to_status, message, effective_on, decided_at
from history_seen
where step_id = :step and seen_by = :association
order by id

-- application_insert
insert into application (kind, scope, member_id, facility_id, reason_code, submitted_at, wished_on, channel,
    fee_reduction, duties, position, designations, documents)
values (:kind, :scope, :member, :facility, :reason, :submitted_at, :wished_on, :channel, :fee_reduction, :duties,
    :position, :designations, :documents)
returning id

-- association_by_name
select id from association where layer = :layer and name = :name

-- association_insert
insert into association (layer, parent_id, name, phone, mail_address, sender_name, sender_address)
values (:layer, :parent, :name, :phone, :mail_address, :sender_name, :sender_address)
returning id

-- association_name
select name from association where id = :association

-- association_profile
select name, kana, representative, postal_code, address, phone, fax, mail_address, overdue_days, version
from association where id = :association

-- association_profile_save
update association
set name = :name, kana = :kana, representative = :representative, postal_code = :postal_code, address = :address,
    phone = :phone, fax = :fax, mail_address = :mail_address, overdue_days = :overdue_days, version = version + 1
where id = :association

-- associations_above
with recursive above (id, parent_id, layer) as (
    select p.id, p.parent_id, p.layer from association a join association p on p.id = a.parent_id
    where a.id = :association
    union all
    select p.id, p.parent_id, p.layer from above x join association p on p.id = x.parent_id)
select a.name, a.kana, a.representative, a.postal_code, a.address, a.phone, a.fax, a.mail_address
from above x join association a on a.id = x.id
order by x.layer desc

-- batch_preview
select s.id, s.version, s.status, t.to_status,
    exists (select 1 from layer_seen o where o.step_id = s.id and o.seen_by = s.association_id and o.layer < s.layer and o.status = t.unless_above),
    exists (select 1 from permission p where p.user_role = :user_role and p.action = :action),
    s.wished_on, t.message_required, t.date_required, s.kind, s.role
from step s
left join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status and t.action = :action
where s.id in (select value from json_each(:ids)) and s.association_id = :association

-- categories
select id, '', label, false, active, version from category where association_id = :association order by position, id

-- category_add
insert into category (association_id, label, active, position)
values (:association, :label, :active,
    (select coalesce(max(c.position) + 1, 0) from category c where c.association_id = :association))
returning id

-- category_insert
insert into category (association_id, label, position) values (:association, :label, :position) returning id

-- category_labels
select label from category where association_id = :association order by position, id

-- category_place
update category set position = :position where id = :category and association_id = :association

-- category_positions
select id, position from category where association_id = :association

-- category_save
update category set label = :label, active = :active, version = version + 1
where id = :category and association_id = :association

-- chain_entries
select d.association_id, d.seq, d.previous_hash, d.hash, d.link_version, 'decision', d.step_id, d.action, d.seen_version,
    d.message, d.effective_on, d.notify, d.no_mail_reason, d.user_id, d.uuid, d.decided_at, null, null, null
from decision d
union all
select e.association_id, e.seq, e.previous_hash, e.hash, 2, 'event', null, null, null, null, null, null, null, e.user_id,
    null, e.at, e.what, e.subject_id, e.facts
from event e
where e.seq is not null
order by 1, 2

-- chain_head
select seq, hash from chain_head where association_id = :association

-- chain_heads
select association_id, seq, hash from chain_head order by association_id

-- decision_by_uuid
select step_id, action from decision where association_id = :association and uuid = :uuid

-- decision_insert
insert into decision (association_id, step_id, action, seen_version, message, effective_on, notify, no_mail_reason,
    user_id, uuid, decided_at, seq, previous_hash, hash, link_version)
values (:association, :step, :action, :seen_version, :message, :effective_on, :notify, :no_mail_reason,
    :user, :uuid, :decided_at, :seq, :previous_hash, :hash, :link_version)

-- drop_definitions
select 'drop trigger ' || name from sqlite_schema where type = 'trigger'
union all select 'drop view ' || name from sqlite_schema where type = 'view'
union all select 'delete from transition'
union all select 'delete from cascade'
union all select 'delete from permission'

-- entry_after
select e.at
from event e
where e.association_id = :association and e.at > :latest
  and not exists (select 1 from event c
      where c.association_id = e.association_id and c.what = 'clock' and c.id > e.id)
order by e.at desc
limit 1

-- event_insert
insert into event (association_id, user_id, at, what, subject_id, facts, seq, previous_hash, hash)
values (:association, :user, :at, :what, :subject, :facts, :seq, :previous_hash, :hash)

-- facility_insert
insert into facility (name, kana, facility_key, postal_code, address, phone, fax, founder_code, licensed_beds, annexed)
values (:name, :kana, :facility_key, :postal_code, :address, :phone, :fax, :founder, :beds, :annexed)
returning id

-- facility_matches
select s.id
from facility f
cross join step s
where instr(f.facility_key, :longest) > 0 and (select count(*) from json_each(:words) word where instr(f.facility_key, word.value) = 0) = 0
  and s.facility_id = f.id and s.association_id = :association
limit :limit

-- founder_add
insert into founder (code, label, active) values (:code, :label, :active)

-- founder_save
update founder set label = :label, active = :active where code = :code

-- founders
select 0, code, label, false, active, 1 from founder order by code

-- grams_forget
delete from member_gram

-- grams_write
insert into member_gram (gram, member_id)
with recursive place (i) as (select 1
    union all select i + 1 from place where i < (select max(length(person_key)) from member))
select distinct substr(m.person_key, place.i, 2), m.id
from member m join place on place.i <= length(m.person_key)
order by 1, 2

-- history_decisions
select 2 * d.id + 1, d.seq, d.decided_at, u.name, u.login, d.action, d.hash, s.id, s.name, s.kind, e.from_status,
    e.to_status, d.message, d.effective_on, d.notify, d.no_mail_reason
from decision d
join office_user u on u.id = d.user_id
join step s on s.id = d.step_id
join decision_effect e on e.decision_id = d.id and e.step_id = d.step_id
where d.id in (select value from json_each(:ids)) and d.association_id = :association

-- history_entries
select 2 * e.id, coalesce(e.seq, 0), e.at, coalesce(u.name, ''), coalesce(u.login, ''), e.what, e.facts, e.hash,
    coalesce(s.id, 0), coalesce(s.name, ''), s.kind, coalesce(t.name, '')
from event e
left join office_user u on u.association_id = e.association_id and u.id = e.user_id
left join step s on s.association_id = e.association_id and s.id = e.subject_id
    and e.what in (select a.value from json_each(:about_step) a)
left join office_user t on t.association_id = e.association_id and t.id = e.subject_id
    and e.what in (select a.value from json_each(:about_user) a)
where e.id in (select value from json_each(:ids)) and e.association_id = :association

-- history_search
select h.id from (
select * from (select 2 * e.id as id, e.at as at
    from event e
    where e.association_id = :association
    ) entry
union all
select * from (select 2 * d.id + 1 as id, d.decided_at as at
    from decision d
    where d.association_id = :association
    ) decided
) h

-- history_search: packed at_from at_to user what whats found person decisions_only newest_page oldest_page actions entries_only newest oldest limited
select cast(group_concat(x.id, ',') as blob) from ( 
select h.id from (
select * from (select 2 * e.id as id, e.at as at
    from event e
    where e.association_id = :association
      and e.at >= :at_from 
      and e.at < :at_to 
      and e.user_id = :user 
      and e.what = :what 
      and e.what in (select w.value from json_each(:whats) w) 
      and e.what in (select a.value from json_each(:about_step) a) and e.subject_id in (select value from json_each(:found)) 
      and e.what in (select a.value from json_each(:about_step) a) 
      and exists (select 1 from step s where s.association_id = e.association_id and s.id = e.subject_id 
        and instr(s.person_key, :person) > 0) 
      and false 
    order by e.at desc, e.id desc limit :limit 
    order by e.at, e.id limit :limit 
    ) entry
union all
select * from (select 2 * d.id + 1 as id, d.decided_at as at
    from decision d
    where d.association_id = :association
      and d.decided_at >= :at_from 
      and d.decided_at < :at_to 
      and d.user_id = :user 
      and d.action in (select w.value from json_each(:actions) w) 
      and d.step_id in (select value from json_each(:found)) 
      and exists (select 1 from step s where s.association_id = d.association_id and s.id = d.step_id 
        and instr(s.person_key, :person) > 0) 
      and false 
    order by d.decided_at desc, d.id desc limit :limit 
    order by d.decided_at, d.id limit :limit 
    ) decided
) h
order by h.at desc, h.id desc 
order by h.at, h.id 
order by h.at desc, h.id desc 
order by h.at, h.id 
limit :limit 
) x 

-- history_users
select id, name, login from office_user where association_id = :association order by active desc, id

-- keys_facility
update facility set facility_key = :key where id = :id

-- keys_facility_steps
update step set facility_key = :key where facility_id = :id

-- keys_member
update member set person_key = :key where id = :id

-- keys_member_steps
update step set person_key = :key where member_id = :id

-- keys_of_facilities
select id, kana, name, facility_key from facility

-- keys_of_members
select id, kana, name, former_name, person_key from member

-- last_decision
select decided_at from decision where association_id = :association order by seq desc limit 1

-- link_time
select x.at
from (select d.seq as seq, d.decided_at as at from decision d where d.association_id = :association and d.seq >= :seq
    union all
    select e.seq, e.at from event e where e.association_id = :association and e.seq >= :seq) x
order by x.seq
limit 1

-- login_matches
select s.id from (select value as first, value || char(1114111) as beyond from json_each(:numbers)) n cross join step s
where s.association_id = :association and s.login_id >= n.first and s.login_id < n.beyond
limit :limit

-- mail_again_later
update mail
set state = 'waiting', next_try_at = :next, attempts = attempts - :uncounted, last_code = :code,
    last_status = :status, lease_by = null, lease_until = null
where id = :mail and lease_by = :lease

-- mail_claim
update mail
set state = 'sending', lease_by = :lease, lease_until = :until, attempts = attempts + 1
where id = (select l.id from mail l
    where l.association_id = :association
      and ((l.state = 'waiting' and l.next_try_at <= :now) or (l.state = 'sending' and l.lease_until < :now))
    order by l.next_try_at, l.id
    limit 1 )
returning id

-- mail_counts
select state, count(*) from mail where association_id = :association group by state

-- mail_facts
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, l.to_name, l.to_address, s.kind,
    p.submitted_at, e.from_status, e.to_status, x.subject, x.body, d.message, d.effective_on,
    l.id, l.state, l.queued_at, l.next_try_at, l.sent_at, l.attempts, l.last_code, l.last_status, l.message_id
from mail l
join decision d on d.id = l.decision_id
join decision_effect e on e.decision_id = d.id and e.step_id = d.step_id
join step s on s.id = d.step_id
join application p on p.id = s.application_id
join association a on a.id = l.association_id
join template x on x.id = l.template_id
where l.association_id = :association

-- mail_facts: one state text page
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, l.to_name, l.to_address, s.kind,
    p.submitted_at, e.from_status, e.to_status, x.subject, x.body, d.message, d.effective_on,
    l.id, l.state, l.queued_at, l.next_try_at, l.sent_at, l.attempts, l.last_code, l.last_status, l.message_id
from mail l
join decision d on d.id = l.decision_id
join decision_effect e on e.decision_id = d.id and e.step_id = d.step_id
join step s on s.id = d.step_id
join application p on p.id = s.application_id
join association a on a.id = l.association_id
join template x on x.id = l.template_id
where l.association_id = :association
  and l.id = :mail 
  and (l.state = :state or (l.state = 'sending' and :state = 'waiting')) 
  and (instr(s.person_key, :person) > 0 or instr(lower(l.to_address), :address) > 0) 
order by l.queued_at desc, l.id desc 
limit :limit offset :offset 

-- mail_failed
update mail
set state = 'failed', last_code = :code, last_status = :status, lease_by = null, lease_until = null
where id = :mail and lease_by = :lease

-- mail_preview
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, m.name, m.mail_address, s.kind,
    p.submitted_at, s.status, coalesce(t.to_status, s.status), x.subject, x.body, a.mail_on,
    coalesce(r.is_death, false), a.mail_on and m.mail_address <> '' and not coalesce(r.is_death, false)
from step s
join association a on a.id = s.association_id
join application p on p.id = s.application_id
join member m on m.id = s.member_id
join template x on x.id = (select x.id from template x where x.kind in (s.kind, '*') and x.action in (:action, '*') and (x.association_id = s.association_id or x.association_id is null) order by case when x.association_id is null then 1 else 0 end, case x.kind when '*' then 1 else 0 end, case x.action when '*' then 1 else 0 end, x.id desc limit 1)
left join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status and t.action = :action
left join reason r on r.code = p.reason_code
where s.id = :step and s.association_id = :association

-- mail_send_again
update mail set state = 'waiting', next_try_at = :now, attempts = 0
where id = :mail and association_id = :association and state in ('waiting', 'failed', 'withdrawn')

-- mail_sent
update mail
set state = 'sent', sent_at = :now, last_code = :code, last_status = :status, lease_by = null, lease_until = null
where id = :mail and lease_by = :lease

-- mail_settings
select mail_on, smtp_host, smtp_port, smtp_security, smtp_user, sender_name, sender_address,
    smtp_authority
from association where id = :association

-- mail_settings_save
update association
set mail_on = :mail_on, smtp_host = :host, smtp_port = :port, smtp_security = :security, smtp_user = :user,
    sender_name = :sender_name, sender_address = :sender_address, smtp_authority = :authority
where id = :association

-- mail_step
select d.step_id from mail l join decision d on d.id = l.decision_id where l.id = :mail

-- mail_template_add
insert into template (association_id, kind, action, subject, body, created_at)
values (:association, :kind, :action, :subject, :body, :at)
returning id

-- mail_templates
select s.kind, s.action, x.id, x.association_id is not null, x.subject, x.body
from (select distinct t.kind, t.action, cast(:association as bigint) as association_id from transition t) s
join template x on x.id = (select x.id from template x where x.kind in (s.kind, '*') and x.action in (s.action, '*') and (x.association_id = s.association_id or x.association_id is null) order by case when x.association_id is null then 1 else 0 end, case x.kind when '*' then 1 else 0 end, case x.action when '*' then 1 else 0 end, x.id desc limit 1)

-- mail_withdraw
update mail set state = 'withdrawn'
where id = :mail and association_id = :association and state in ('waiting', 'failed')

-- member_insert
insert into member (login_id, registration_number, registered_on, name, kana, person_key, former_name, use_former_name,
    born_on, sex, postal_code, address, mobile, phone, fax, mail_address, university, graduated_on, specialties,
    mail_to_facility, watch_reason)
values (:login_id, :registration_number, :registered_on, :name, :kana, :person_key, :former_name, :use_former_name,
    :born_on, :sex, :postal_code, :address, :mobile, :phone, :fax, :mail_address, :university, :graduated_on,
    :specialties, :mail_to_facility, :watch_reason)
returning id

-- membership_insert
insert into membership (association_id, member_id, category_id, facility_id, member_number, joined_on)
values (:association, :member, :category, :facility, :member_number, :joined_on)

-- office_users
select u.id, u.login, u.name, u.role, u.active, u.must_change_password, u.version, u.locked_until,
    (select max(e.at) from event e
        where e.association_id = u.association_id and e.user_id = u.id and e.what = 'log-in')
from office_user u
where u.association_id = :association
order by case when u.active then 0 else 1 end, u.id

-- overdue_days
select overdue_days from association where id = :association

-- pending_counts
select (select count(*) from step s where s.association_id = :association and s.pending_since is not null),
    (select count(*) from step s where s.association_id = :association and s.pending_since < :overdue_before)

-- permissions
select action from permission where user_role = :user_role

-- person_matches
select distinct s.id
from (select substr(:key, at.i, 2) as gram from (with recursive place (i) as (select 1 union all select i + 1 from place where i < length(:key)) select i from place) at
    where at.i < max(length(:key), 2)
    order by case when length(:key) > 2 then (select count(*) from member_gram g
        where g.gram = substr(:key, at.i, 2) and g.member_id <= 20000) end
    limit 1) rarest
cross join member_gram g
cross join member m
cross join step s
where g.gram >= rarest.gram and g.gram < rarest.gram || char(1114111)
  and m.id = g.member_id and instr(m.person_key, :key) > 0
  and s.member_id = m.id and s.association_id = :association
limit :limit

-- possible_actions
select t.action, t.to_status, t.message_required, t.date_required,
    exists (select 1 from layer_seen o where o.step_id = s.id and o.seen_by = s.association_id and o.layer < s.layer and o.status = t.unless_above)
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join permission p on p.user_role = :user_role and p.action = t.action
where s.id = :step and s.association_id = :association

-- practice_accounts
select u.login, u.name, u.role, a.name, a.layer
from office_user u
join association a on a.id = u.association_id
where u.password_hash <> '' and u.active
order by a.layer desc, u.id

-- practice_mails_claimed
update mail set state = 'sending', attempts = 1, lease_by = 'practice', lease_until = queued_at where state = 'waiting'

-- practice_mails_sent
update mail set state = 'sent', sent_at = queued_at, last_status = 250, lease_by = null, lease_until = null
where state = 'sending'

-- reason_add
insert into reason (code, label, is_death, active) values (:code, :label, :is_death, :active)

-- reason_save
update reason set label = :label, is_death = :is_death, active = :active where code = :code

-- reasons
select 0, code, label, is_death, active, 1 from reason order by code

-- registration_matches
select s.id from (select value as first, value || char(1114111) as beyond from json_each(:numbers)) n cross join step s
where s.association_id = :association and s.registration_number >= n.first and s.registration_number < n.beyond
limit :limit

-- schema_objects
select type, name, coalesce(sql, '') from sqlite_schema where name not like 'sqlite\_%' escape '\'
union all
select 'rule', kind || ' ' || role || ' ' || from_status || ' ' || action,
    to_status || ' ' || message_required || ' ' || date_required || ' ' || effect || ' ' || effect_on || ' '
        || coalesce(unless_above, '')
from transition
union all
select 'rule of other layers', kind || ' ' || role || ' ' || action || ' ' || target || ' ' || from_status, to_status
from cascade
union all
select 'permission', user_role || ' ' || action, '' from permission
order by 1, 2

-- setting_set
insert into setting (name, value) values (:name, :value)
on conflict (name) do update set value = excluded.value

-- setting_value
select value from setting where name = :name

-- step_insert
insert into step (application_id, association_id, layer, role, status, pending_since, kind, member_id, facility_id,
    category_id, submitted_at, wished_on, login_id, registration_number, name, person_key, facility_name,
    facility_key, category_label, watch_reason)
select p.id, a.id, a.layer, :role, :status, :pending_since, p.kind, m.id, f.id, c.id, p.submitted_at, p.wished_on,
    m.login_id, m.registration_number, m.name, m.person_key, coalesce(f.name, ''), coalesce(f.facility_key, ''),
    coalesce(c.label, ''), m.watch_reason
from application p
join member m on m.id = p.member_id
join association a on a.id = :association
left join facility f on f.id = p.facility_id
left join category c on c.id = :category
where p.id = :application
returning id

-- step_rows
select s.id, s.application_id, s.version, s.kind, s.role, s.status, s.pending_since, s.submitted_at, s.wished_on,
    s.login_id, s.registration_number, s.name, s.category_label, s.facility_name, s.watch_reason, s.message_sender,
    s.message, s.message_at, m.kana
from step s
left join member m on m.id = s.member_id
where s.id in (select value from json_each(:ids)) and s.association_id = :association

-- step_search
select s.id
from step s

-- step_search: packed cells column_status column_submitted_at column_wished_on column_kind column_registration_number column_name column_kana column_category column_facility column_login_id column_mail_address column_postal_code column_address column_mobile column_phone column_reason column_effective_on column_watch column_message_sender column_message column_message_at with_member with_reason by_order by_match found login_id registration_number submitted_from submitted_to wished_from wished_to kind status category person facility facility_words unprocessed overdue status_up status_down submitted_up submitted_down wished_up wished_down kind_up kind_down registration_up registration_down name_up name_down category_up category_down facility_up facility_down limited
select cast(group_concat(x.id, ',') as blob) from ( 
select s.id
    , cast(json_array(s.id 
    , s.status 
    , s.submitted_at 
    , s.wished_on 
    , s.kind 
    , s.registration_number 
    , s.name 
    , m.kana 
    , s.category_label 
    , s.facility_name 
    , s.login_id 
    , m.mail_address 
    , m.postal_code 
    , m.address 
    , m.mobile 
    , m.phone 
    , r.code || '：' || r.label 
    , s.effective_on 
    , s.watch_reason 
    , s.message_sender 
    , s.message 
    , s.message_at 
    ) as blob) 
from step s
left join member m on m.id = s.member_id 
left join application p on p.id = s.application_id 
left join reason r on r.code = p.reason_code 
where s.association_id = :association 
where +s.association_id = :association 
  and s.id in (select value from json_each(:found)) 
  and (substr(s.login_id, 1, length(:login_id)) = :login_id or substr(ltrim(s.login_id, '0'), 1, length(:login_id)) = :login_id) 
  and (substr(s.registration_number, 1, length(:registration_number)) = :registration_number or substr(ltrim(s.registration_number, '0'), 1, length(:registration_number)) = :registration_number) 
  and s.submitted_at >= :submitted_from 
  and s.submitted_at < :submitted_to 
  and s.wished_on >= :wished_from 
  and s.wished_on <= :wished_to 
  and s.kind = :kind 
  and s.status = :status 
  and s.category_label = :category 
  and instr(s.person_key, :person) > 0 
  and instr(s.facility_key, :longest) > 0 
  and (select count(*) from json_each(:words) word where instr(s.facility_key, word.value) = 0) = 0 
  and s.pending_since is not null 
  and s.pending_since < :overdue_before 
order by s.status, s.submitted_at, s.id 
order by s.status desc, s.submitted_at desc, s.id desc 
order by s.submitted_at, s.id 
order by s.submitted_at desc, s.id desc 
order by s.wished_on , s.id 
order by s.wished_on desc , s.id desc 
order by s.kind, s.submitted_at, s.id 
order by s.kind desc, s.submitted_at desc, s.id desc 
order by s.registration_number, s.id 
order by s.registration_number desc, s.id desc 
order by s.person_key, s.id 
order by s.person_key desc, s.id desc 
order by s.category_label, s.submitted_at, s.id 
order by s.category_label desc, s.submitted_at desc, s.id desc 
order by s.facility_key, s.id 
order by s.facility_key desc, s.id desc 
limit :limit 
) x 

-- step_state
select status, version, wished_on from step where id = :step

-- transitions
select kind, role, from_status, action, to_status, message_required, date_required from transition

-- unexplained
select 'status', s.id from step s
where s.version > 1
  and not exists (select 1 from decision_effect e
    where e.step_id = s.id and e.step_version = s.version and e.to_status = s.status)
union all
select 'order', e.step_id from decision_effect e
where e.step_version > 2
  and not exists (select 1 from decision_effect b
    where b.step_id = e.step_id and b.step_version = e.step_version - 1 and b.to_status = e.from_status)
union all
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
select 'mail', l.id from mail l join decision d on d.id = l.decision_id
where not d.notify or l.association_id <> d.association_id or substr(l.message_id, 1, length(d.uuid) + 1) <> d.uuid || '@'
   or (l.state = 'sent') <> (l.sent_at is not null)
union all
select distinct 'witness', w.subject_id from event w
where w.what = 'seen'
  and not exists (select 1 from decision d where d.association_id = w.subject_id and d.hash = w.facts)
  and not exists (select 1 from event e where e.association_id = w.subject_id and e.hash = w.facts)

-- user_add
insert into office_user (association_id, login, name, role, password_hash, must_change_password, changed_by)
values (:association, :login, :name, :role, :password_hash, :must_change, :me)
returning id

-- user_by_login
select u.id, u.association_id, a.layer, u.name, a.name, u.role, u.active, u.password_hash, u.failures, u.locked_until,
    u.must_change_password
from office_user u
join association a on a.id = u.association_id
where u.login = :login

-- user_change
update office_user set name = :name, role = :role, version = version + 1, changed_by = :me
where id = :user and association_id = :association and version = :version
returning version

-- user_close
update office_user set active = false, version = version + 1, changed_by = :me
where id = :user and association_id = :association
returning version

-- user_failed
update office_user set failures = failures + 1, locked_until = :locked_until where id = :user

-- user_insert
insert into office_user (association_id, login, name, role, password_hash)
values (:association, :login, :name, :role, :password_hash)

-- user_open
update office_user
set active = true, password_hash = :password_hash, must_change_password = :must_change, failures = 0,
    locked_until = null, version = version + 1, changed_by = :me
where id = :user and association_id = :association
returning version

-- user_set_password
update office_user
set password_hash = :password_hash, must_change_password = false, failures = 0, locked_until = null
where id = :user

-- user_succeeded
update office_user set failures = 0, locked_until = null where id = :user

-- user_unlock
update office_user set failures = 0, locked_until = null, changed_by = :me
where id = :user and association_id = :association
returning version

