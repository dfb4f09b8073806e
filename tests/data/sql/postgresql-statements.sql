-- active_users
select login, name from office_user where active order by id

-- admin_backup_snapshot
select pg_export_snapshot()

-- admin_backup_tables
select cast(tablename as text) from pg_tables where schemaname = 'mamis' order by tablename

-- admin_close_functions
select format('revoke execute on function %s from public', cast(p.oid as regprocedure))
from pg_proc p
where p.pronamespace = cast('pg_catalog' as regnamespace)
  and (p.proname like 'lo\_%' or p.proname in ('loread', 'lowrite', 'lo_open', 'lo_close') or p.proname like 'pg\_advisory%' or p.proname like 'pg\_try\_advisory%')

-- admin_close_role
select format('alter role %I nologin', cast(:login as text))

-- admin_database_there
select count(*) from pg_database where datname = :database

-- admin_drop_database
select format('drop database if exists %I', cast(:database as text))

-- admin_drop_role
select format('drop role if exists %I', cast(:login as text))

-- admin_end_connections
select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = :login and pid <> pg_backend_pid()

-- admin_end_sessions
select count(pg_terminate_backend(a.pid))
from pg_stat_activity a
where a.datname = current_database() and a.pid <> pg_backend_pid()
  and pg_has_role(a.usesysid, 'mamis_office', 'member')
  and not (select r.rolsuper from pg_roles r where r.oid = a.usesysid)

-- admin_let_nobody_in
select format('revoke connect on database %I from mamis_office', current_database())

-- admin_make_database
select format('create database %I owner mamis_owner template template0 encoding ''UTF8'' lc_collate ''C'' '
    'lc_ctype ''C.UTF-8''', cast(:database as text))

-- admin_make_probe
select format('create role %I login connection limit 1 password %L valid until %L in role mamis_office',
    cast(:login as text), cast(:verifier as text), cast(now() + interval '2 minutes' as text))

-- admin_make_role
select unnest(array[
    format('create role %I login connection limit 20 password %L in role mamis_office', n.login, n.verifier),
    format('comment on role %I is %L', n.login, 'mamis-office ' || current_database())])
from (select cast(:login as text) as login, cast(:verifier as text) as verifier) n

-- admin_may
select rolsuper from pg_roles where rolname = current_user

-- admin_must_change
update office_user set must_change_password = true where login = :login

-- admin_restore_owners
select format('alter database %I owner to mamis_owner', d.datname)
from pg_database d where d.datname = current_database() and d.datdba <> cast('mamis_owner' as regrole)
union all
select format('alter schema %I owner to mamis_owner', n.nspname)
from pg_namespace n where n.nspname = 'mamis' and n.nspowner <> cast('mamis_owner' as regrole)
union all
select format('alter %s %s owner to mamis_owner', case c.relkind when 'v' then 'view' when 'S' then 'sequence'
    else 'table' end, cast(c.oid as regclass))
from pg_class c
where c.relnamespace = cast('mamis' as regnamespace) and c.relowner <> cast('mamis_owner' as regrole)
  and c.relkind in ('r', 'v', 'S')
  and not exists (select 1 from pg_depend k where k.classid = cast('pg_class' as regclass) and k.objid = c.oid
    and k.refclassid = cast('pg_class' as regclass) and k.deptype in ('a', 'i'))
union all
select format('alter routine %s owner to mamis_owner', cast(p.oid as regprocedure))
from pg_proc p
where p.pronamespace = cast('mamis' as regnamespace) and p.proowner <> cast('mamis_owner' as regrole)

-- admin_restore_rights
select format('revoke all on %s %s from %s cascade', case c.relkind when 'S' then 'sequence' else 'table' end,
    cast(c.oid as regclass), cast(x.grantee as regrole))
from pg_class c,
    lateral (select grantee from aclexplode(c.relacl)
        union select e.grantee from pg_attribute a, aclexplode(a.attacl) e where a.attrelid = c.oid) x
where c.relnamespace = cast('mamis' as regnamespace) and c.relkind in ('r', 'v', 'S')
  and x.grantee not in (0, cast('mamis_owner' as regrole), cast('mamis_office' as regrole))
union
select format('revoke all on routine %s from %s cascade', cast(p.oid as regprocedure), cast(x.grantee as regrole))
from pg_proc p, aclexplode(p.proacl) x
where p.pronamespace = cast('mamis' as regnamespace)
  and x.grantee not in (0, cast('mamis_owner' as regrole), cast('mamis_office' as regrole))
union
select format('revoke all on schema %I from %s cascade', n.nspname, cast(x.grantee as regrole))
from pg_namespace n, aclexplode(n.nspacl) x
where n.nspname = 'mamis'
  and x.grantee not in (0, cast('mamis_owner' as regrole), cast('mamis_office' as regrole))
union
select format('revoke all on database %I from %s cascade', d.datname, cast(x.grantee as regrole))
from pg_database d, aclexplode(d.datacl) x
where d.datname = current_database()
  and x.grantee not in (0, cast('mamis_owner' as regrole), cast('mamis_office' as regrole))
union
select unnest(array['grant all on schema mamis to mamis_owner', 'grant all on all tables in schema mamis to mamis_owner',
    'grant all on all sequences in schema mamis to mamis_owner',
    'grant all on all routines in schema mamis to mamis_owner'])

-- admin_restore_roles
with ours as (select r.* from pg_roles r
    where r.rolname in ('mamis_owner', 'mamis_office') or exists (select 1 from office_user u where u.login = r.rolname))
select format('alter role %I nosuperuser nocreaterole nocreatedb noreplication nobypassrls', rolname)
from ours where rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
union all
select format('alter role %I nologin', rolname)
from ours where rolname in ('mamis_owner', 'mamis_office') and rolcanlogin
union all
select format('revoke %s from %I', cast(m.roleid as regrole), o.rolname)
from ours o join pg_auth_members m on m.member = o.oid
where cast(cast(m.roleid as regrole) as text) <> case o.rolname when 'mamis_owner' then 'pg_read_all_stats'
    else 'mamis_office' end
union all
select 'alter role mamis_users nologin nosuperuser createrole nocreatedb noreplication nobypassrls'
from pg_roles r
where r.rolname = 'mamis_users'
  and (r.rolsuper or not r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls or r.rolcanlogin)
union all
select format('revoke %s from %s', cast(m.roleid as regrole), cast(m.member as regrole))
from pg_auth_members m
where (m.member = cast('mamis_users' as regrole) and m.roleid <> cast('pg_signal_backend' as regrole))
  or m.roleid = cast('mamis_users' as regrole)

-- admin_restore_state
select not exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
    and to_regnamespace('mamis') is null,
    (select d.datcollate = 'C' from pg_database d where d.datname = current_database())

-- admin_role_there
select count(*) from pg_roles where rolname = :role

-- admin_sessions
select cast(a.usename as text), coalesce(cast(a.client_addr as text), ''), a.state,
    cast(coalesce(extract(epoch from now() - a.xact_start), 0) as bigint),
    (select count(*) from pg_stat_activity b where a.pid = any (pg_blocking_pids(b.pid))),
    coalesce(u.name, ''), coalesce(o.name, '')
from pg_stat_activity a
left join office_user u on u.login = a.usename
left join association o on o.id = u.association_id
where a.datname = current_database() and a.pid <> pg_backend_pid() and a.backend_type = 'client backend'
order by 5 desc, 4 desc, 1

-- admin_set_database
select unnest(array[
    format('revoke all on database %I from public', cast(:database1 as text)),
    format('grant connect on database %I to mamis_office', cast(:database2 as text)),
    format('alter database %I set log_min_error_statement = ''panic''', cast(:database3 as text)),
    format('alter database %I set log_statement = ''none''', cast(:database4 as text)),
    format('alter database %I set log_min_duration_statement = -1', cast(:database5 as text)),
    format('alter database %I set log_parameter_max_length_on_error = 0', cast(:database6 as text)),
    format('alter database %I set lock_timeout = ''5s''', cast(:database7 as text)),
    format('alter database %I set statement_timeout = ''5min''', cast(:database8 as text)),
    format('alter database %I set idle_in_transaction_session_timeout = ''1min''', cast(:database9 as text)),
    -- Of these, who is connected may switch the last three off for themselves; this one nobody but a superuser.
    format('alter database %I set temp_file_limit = ''2GB''', cast(:database10 as text))])

-- admin_set_password
select format('alter role %I login password %L', cast(:login as text), cast(:verifier as text))

-- admin_strange_roles
select cast(r.rolname as text)
from pg_roles r
where (r.rolname in ('mamis_owner', 'mamis_office') or exists (select 1 from office_user u where u.login = r.rolname))
  and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
    or (r.rolname in ('mamis_owner', 'mamis_office') and r.rolcanlogin)
    or exists (select 1 from pg_auth_members m where m.member = r.oid
        and cast(cast(m.roleid as regrole) as text) <> case r.rolname when 'mamis_owner' then 'pg_read_all_stats'
            else 'mamis_office' end))
union all
select cast(r.rolname as text)
from pg_roles r
where r.rolname = 'mamis_users'
  and (r.rolsuper or not r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls or r.rolcanlogin
    or (select array_agg(cast(cast(m.roleid as regrole) as text)) from pg_auth_members m where m.member = r.oid)
        is distinct from array['pg_signal_backend']
    or exists (select 1 from pg_auth_members m where m.roleid = r.oid))

-- admin_user_active
update office_user set active = :active, version = version + 1, changed_by = null where login = :login

-- admin_way_in
select current_setting('port'), current_setting('listen_addresses'), current_setting('ssl') = 'on'

-- all_permissions
select user_role, action from permission

-- also_looking
select also_looking(:step)

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
        when 'facility' then coalesce((select f.name from facility_seen f
            where f.id = cast(nullif(c.old_value, '') as bigint)), '')
        else c.old_value end,
    case c.field
        when 'category' then coalesce((select g.label from category g
            where g.association_id = c.association_id and cast(g.id as text) = c.new_value), '')
        when 'facility' then coalesce((select f.name from facility_seen f
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
join lateral (select * from application_seen x where x.id = s.application_id limit 1) p on true
join lateral (select * from member_seen x where x.id = s.member_id limit 1) m on true
join association a on a.id = s.association_id
left join lateral (select * from facility_seen x where x.id = p.facility_id limit 1) f on true
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
select save_association(:name, :kana, :representative, :postal_code, :address, :phone, :fax, :mail_address,
    :overdue_days, :seen)

-- associations_above
select * from associations_above()

-- batch_preview
select s.id, s.version, s.status, t.to_status,
    exists (select 1 from layer_seen o where o.step_id = s.id and o.seen_by = s.association_id and o.layer < s.layer and o.status = t.unless_above),
    exists (select 1 from permission p where p.user_role = :user_role and p.action = :action),
    s.wished_on, t.message_required, t.date_required, s.kind, s.role
from step s
left join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status and t.action = :action
where s.id = any (cast(:ids as bigint[])) and s.association_id = :association

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
select order_categories(:categories)

-- category_positions
select id, position from category where association_id = :association

-- category_save
select save_category(:category, :label, :active, :seen)

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
insert into decision (step_id, action, seen_version, message, effective_on, notify, no_mail_reason, uuid)
values (:step, :action, :seen_version, :message, :effective_on, :notify, :no_mail_reason, :uuid)

-- drop_definitions
select command from (
select 1 as turn, format('drop policy %I on %I.%I', policyname, schemaname, tablename) as command
    from pg_policies where schemaname = 'mamis'
union all
select 2, format('drop trigger %I on %s', t.tgname, cast(t.tgrelid as regclass))
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = cast('mamis' as regnamespace)
union all
select 3, format('drop view %I.%I', schemaname, viewname) from pg_views where schemaname = 'mamis'
union all
select 4, 'drop function ' || string_agg(cast(cast(p.oid as regprocedure) as text), ', ')
    from pg_proc p
    where p.pronamespace = cast('mamis' as regnamespace)
      and not exists (select 1 from pg_depend d
        where d.refclassid = cast('pg_proc' as regclass) and d.refobjid = p.oid
          and d.classid in (cast('pg_class' as regclass), cast('pg_attrdef' as regclass),
            cast('pg_constraint' as regclass)))
    having count(*) > 0
union all
select 5, format('alter table %s drop constraint %I', cast(k.conrelid as regclass), k.conname)
    from pg_constraint k
    where k.connamespace = cast('mamis' as regnamespace) and k.contype = 'c' and k.conname like '%\_length'
union all
select 6, format('delete from %I', name) from (values ('transition'), ('cascade'), ('permission')) rule(name)
) commands
order by turn

-- entry_after
select e.at
from event e
where e.association_id = :association and e.at > :latest
  and not exists (select 1 from event c
      where c.association_id = e.association_id and c.what = 'clock' and c.id > e.id)
order by e.at desc
limit 1

-- event_insert
select record_event(:what, :subject, :facts)

-- facility_insert
insert into facility (name, kana, facility_key, postal_code, address, phone, fax, founder_code, licensed_beds, annexed)
values (:name, :kana, :facility_key, :postal_code, :address, :phone, :fax, :founder, :beds, :annexed)
returning id

-- facility_matches
select * from steps_of_facility(cast(:words as text[]), :limit)

-- founder_add
insert into founder (code, label, active) values (:code, :label, :active)

-- founder_save
update founder set label = :label, active = :active where code = :code

-- founders
select 0, code, label, false, active, 1 from founder order by code

-- history_decisions
select 2 * d.id + 1, d.seq, d.decided_at, u.name, u.login, d.action, d.hash, s.id, s.name, s.kind, e.from_status,
    e.to_status, d.message, d.effective_on, d.notify, d.no_mail_reason
from decision d
join office_user u on u.id = d.user_id
join step s on s.id = d.step_id
join lateral (select * from decision_effect_seen x where x.decision_id = d.id and x.step_id = d.step_id limit 1) e on true
where d.id = any (cast(:ids as bigint[])) and d.association_id = :association

-- history_entries
select 2 * e.id, coalesce(e.seq, 0), e.at, coalesce(u.name, ''), coalesce(u.login, ''), e.what, e.facts, e.hash,
    coalesce(s.id, 0), coalesce(s.name, ''), s.kind, coalesce(t.name, '')
from event e
left join office_user u on u.association_id = e.association_id and u.id = e.user_id
left join step s on s.association_id = e.association_id and s.id = e.subject_id
    and e.what in (select a.value from (select value from unnest(cast(:about_step as text[])) value) a)
left join office_user t on t.association_id = e.association_id and t.id = e.subject_id
    and e.what in (select a.value from (select value from unnest(cast(:about_user as text[])) value) a)
where e.id = any (cast(:ids as bigint[])) and e.association_id = :association

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
select string_agg(cast(x.id as text), ',') from ( 
select h.id from (
select * from (select 2 * e.id as id, e.at as at
    from event e
    where e.association_id = :association
      and e.at >= :at_from 
      and e.at < :at_to 
      and e.user_id = :user 
      and e.what = :what 
      and e.what in (select w.value from (select value from unnest(cast(:whats as text[])) value) w) 
      and e.what in (select a.value from (select value from unnest(cast(:about_step as text[])) value) a) and e.subject_id = any (cast(:found as bigint[])) 
      and e.what in (select a.value from (select value from unnest(cast(:about_step as text[])) value) a) 
      and exists (select 1 from step s where s.association_id = e.association_id and s.id = e.subject_id 
        and strpos(s.person_key, :person) > 0) 
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
      and d.action in (select w.value from (select value from unnest(cast(:actions as text[])) value) w) 
      and d.step_id = any (cast(:found as bigint[])) 
      and exists (select 1 from step s where s.association_id = d.association_id and s.id = d.step_id 
        and strpos(s.person_key, :person) > 0) 
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

-- keys_member_as_left
update member_as_left set data = jsonb_set(data, '{person_key}', to_jsonb(cast(:key as text)))
where association_id = :association and member_id = :id

-- keys_member_as_left_steps
update step set person_key = :key where association_id = :association and member_id = :id

-- keys_member_steps
update step set person_key = :key
where member_id = :id and not exists (select 1 from member_as_left l
    where l.association_id = step.association_id and l.member_id = step.member_id)

-- keys_of_facilities
select id, kana, name, facility_key from facility

-- keys_of_members
select id, kana, name, former_name, person_key from member

-- keys_of_members_as_left
select association_id, member_id, data ->> 'kana', data ->> 'name', data ->> 'former_name', data ->> 'person_key'
from member_as_left

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
select s.id from (select value as first, value || chr(1114111) as beyond from unnest(cast(:numbers as text[])) value offset 0) n cross join step s
where s.association_id = :association and s.login_id >= n.first and s.login_id < n.beyond
limit :limit

-- look_at
select look_at(:step)

-- mail_again_later
select * from finish_mail(:mail, :lease, 'waiting', :code, :status, :seconds, :uncounted)

-- mail_claim
select * from claim_mail(:lease, :seconds)

-- mail_counts
select state, count(*) from mail where association_id = :association group by state

-- mail_facts
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, l.to_name, l.to_address, s.kind,
    p.submitted_at, e.from_status, e.to_status, x.subject, x.body, d.message, d.effective_on,
    l.id, l.state, l.queued_at, l.next_try_at, l.sent_at, l.attempts, l.last_code, l.last_status, l.message_id
from mail l
join decision d on d.id = l.decision_id
join lateral (select * from decision_effect_seen x where x.decision_id = d.id and x.step_id = d.step_id limit 1) e on true
join step s on s.id = d.step_id
join lateral (select * from application_seen x where x.id = s.application_id limit 1) p on true
join association a on a.id = l.association_id
join template x on x.id = l.template_id
where l.association_id = :association

-- mail_facts: one state text page
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, l.to_name, l.to_address, s.kind,
    p.submitted_at, e.from_status, e.to_status, x.subject, x.body, d.message, d.effective_on,
    l.id, l.state, l.queued_at, l.next_try_at, l.sent_at, l.attempts, l.last_code, l.last_status, l.message_id
from mail l
join decision d on d.id = l.decision_id
join lateral (select * from decision_effect_seen x where x.decision_id = d.id and x.step_id = d.step_id limit 1) e on true
join step s on s.id = d.step_id
join lateral (select * from application_seen x where x.id = s.application_id limit 1) p on true
join association a on a.id = l.association_id
join template x on x.id = l.template_id
where l.association_id = :association
  and l.id = :mail 
  and (l.state = :state or (l.state = 'sending' and :state = 'waiting')) 
  and (strpos(s.person_key, :person) > 0 or strpos(lower(l.to_address), :address) > 0) 
order by l.queued_at desc, l.id desc 
limit :limit offset :offset 

-- mail_failed
select * from finish_mail(:mail, :lease, 'failed', :code, :status, 0, 0)

-- mail_preview
select a.name, a.phone, a.mail_address, a.sender_name, a.sender_address, m.name, m.mail_address, s.kind,
    p.submitted_at, s.status, coalesce(t.to_status, s.status), x.subject, x.body, a.mail_on,
    coalesce(r.is_death, false), a.mail_on and m.mail_address <> '' and not coalesce(r.is_death, false)
from step s
join association a on a.id = s.association_id
join lateral (select * from application_seen x where x.id = s.application_id limit 1) p on true
join lateral (select * from member_seen x where x.id = s.member_id limit 1) m on true
join template x on x.id = (select x.id from template x where x.kind in (s.kind, '*') and x.action in (:action, '*') and (x.association_id = s.association_id or x.association_id is null) order by case when x.association_id is null then 1 else 0 end, case x.kind when '*' then 1 else 0 end, case x.action when '*' then 1 else 0 end, x.id desc limit 1)
left join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status and t.action = :action
left join reason r on r.code = p.reason_code
where s.id = :step and s.association_id = :association

-- mail_send_again
select * from send_mail_again(:mail)

-- mail_sent
select * from finish_mail(:mail, :lease, 'sent', :code, :status, 0, 0)

-- mail_settings
select mail_on, smtp_host, smtp_port, smtp_security, smtp_user, sender_name, sender_address,
    smtp_authority
from association where id = :association

-- mail_settings_save
select save_mail_settings(:mail_on, :host, :port, :security, :user, :sender_name, :sender_address, :authority,
    :password_changed)

-- mail_step
select d.step_id from mail l join decision d on d.id = l.decision_id where l.id = :mail

-- mail_template_add
select save_template(:kind, :action, :subject, :body, :seen)

-- mail_templates
select s.kind, s.action, x.id, x.association_id is not null, x.subject, x.body
from (select distinct t.kind, t.action, cast(:association as bigint) as association_id from transition t) s
join template x on x.id = (select x.id from template x where x.kind in (s.kind, '*') and x.action in (s.action, '*') and (x.association_id = s.association_id or x.association_id is null) order by case when x.association_id is null then 1 else 0 end, case x.kind when '*' then 1 else 0 end, case x.action when '*' then 1 else 0 end, x.id desc limit 1)

-- mail_withdraw
select * from withdraw_mail(:mail)

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

-- move_channels
insert into live_channel (association_id) select id from association

-- move_columns
select cast(a.attname as text)
from pg_attribute a
where a.attrelid = cast('mamis.' || :table as regclass) and a.attnum > 0 and not a.attisdropped
order by a.attnum

-- move_has_number
select exists (select 1 from pg_attribute a
    where a.attrelid = cast('mamis.' || :table as regclass) and a.attidentity <> '')

-- my_channel
select my_channel()

-- my_password
select format('alter role %I password %L', session_user, cast(:verifier as text))

-- my_password_changed
select my_password_changed()

-- my_session
select u.id, u.association_id, a.layer, u.name, a.name, u.role, u.must_change_password
from office_user u
join association a on a.id = u.association_id
where u.login = session_user and u.active

-- office_users
select u.id, u.login, u.name, u.role, u.active, u.must_change_password, u.version, cast(null as timestamptz),
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
select * from steps_of_person(:key, :limit)

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
select s.id from (select value as first, value || chr(1114111) as beyond from unnest(cast(:numbers as text[])) value offset 0) n cross join step s
where s.association_id = :association and s.registration_number >= n.first and s.registration_number < n.beyond
limit :limit

-- schema_objects
with ours as (select c.* from pg_class c where c.relnamespace = cast('mamis' as regnamespace))
select case c.relkind when 'r' then 'table' when 'v' then 'view' when 'i' then 'index' when 'S' then 'sequence'
        else 'relation' end, cast(c.relname as text),
    concat_ws(' ', c.relkind, c.relrowsecurity, cast(c.relowner as regrole), cast(c.reloptions as text),
        (select string_agg(one, ' ' order by one) from unnest(cast(c.relacl as text[])) one),
        case when c.relkind = 'v' then pg_get_viewdef(c.oid) when c.relkind = 'i' then pg_get_indexdef(c.oid) end)
from ours c
union all
select 'column', c.relname || '.' || a.attname,
    concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attstattarget,
        (select string_agg(one, ' ' order by one) from unnest(cast(a.attacl as text[])) one),
        (select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum))
from pg_attribute a join ours c on c.oid = a.attrelid
where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v')
union all
select 'check or key', c.relname || '.' || k.conname, pg_get_constraintdef(k.oid) || ' ' || k.convalidated
from pg_constraint k join ours c on c.oid = k.conrelid
union all
select 'trigger', c.relname || '.' || t.tgname, pg_get_triggerdef(t.oid) || ' ' || cast(t.tgenabled as text)
from pg_trigger t join ours c on c.oid = t.tgrelid where not t.tgisinternal
union all
select 'policy', tablename || '.' || policyname, concat_ws(' ', cmd, permissive, cast(roles as text), qual, with_check)
from pg_policies where schemaname = 'mamis'
union all
select 'function', cast(cast(p.oid as regprocedure) as text),
    concat_ws(' ', pg_get_functiondef(p.oid), cast(p.proowner as regrole),
        (select string_agg(one, ' ' order by one) from unnest(cast(p.proacl as text[])) one))
from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('mamis', 'mamis_accounts')
union all
select 'owner of the ' || case c.relkind when 'r' then 'table' when 'v' then 'view' else 'sequence' end,
    cast(c.relname as text), cast(cast(c.relowner as regrole) as text)
from ours c where c.relkind in ('r', 'v', 'S')
union all
select 'owner of the function', cast(cast(p.oid as regprocedure) as text), cast(cast(p.proowner as regrole) as text)
from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('mamis', 'mamis_accounts')
union all
select 'owner of the schema', cast(n.nspname as text), cast(cast(n.nspowner as regrole) as text)
from pg_namespace n where n.nspname in ('mamis', 'mamis_accounts')
union all
select 'owner of the', 'database', cast(cast(d.datdba as regrole) as text)
from pg_database d where d.datname = current_database()
union all
select 'right to the schema', cast(n.nspname as text),
    concat_ws(' ', cast(n.nspowner as regrole),
        (select string_agg(one, ' ' order by one) from unnest(cast(n.nspacl as text[])) one))
from pg_namespace n where n.nspname in ('mamis', 'mamis_accounts', 'public')
union all
select 'right to the database', cast(cast(x.grantee as regrole) as text), string_agg(x.privilege_type, ' ' order by 1)
from pg_database d, aclexplode(d.datacl) x
where d.datname = current_database() and x.grantee <> d.datdba group by 2
union all
select 'setting', split_part(s.line, '=', 1), s.line
from pg_db_role_setting g join pg_database d on d.oid = g.setdatabase, unnest(g.setconfig) s(line)
where d.datname = current_database() and g.setrole = 0
union all
select 'right to a function of the server', cast(cast(p.oid as regprocedure) as text), cast(p.proacl as text)
from pg_proc p
where p.pronamespace = cast('pg_catalog' as regnamespace)
  and (p.proname like 'lo\_%' or p.proname in ('loread', 'lowrite', 'lo_open', 'lo_close') or p.proname like 'pg\_advisory%' or p.proname like 'pg\_try\_advisory%')
union all
select 'rule', concat_ws(' ', kind, role, from_status, action), cast(transition as text) from mamis.transition
union all
select 'rule of other layers', concat_ws(' ', kind, role, action, target, from_status), to_status from mamis.cascade
union all
select 'permission', concat_ws(' ', user_role, action), '' from mamis.permission

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
left join lateral (select * from member_seen x where x.id = s.member_id limit 1) m on true
where s.id = any (cast(:ids as bigint[])) and s.association_id = :association

-- step_search
select s.id
from step s

-- step_search: packed cells column_status column_submitted_at column_wished_on column_kind column_registration_number column_name column_kana column_category column_facility column_login_id column_mail_address column_postal_code column_address column_mobile column_phone column_reason column_effective_on column_watch column_message_sender column_message column_message_at with_member with_reason by_order by_match found login_id registration_number submitted_from submitted_to wished_from wished_to kind status category person facility facility_words unprocessed overdue status_up status_down submitted_up submitted_down wished_up wished_down kind_up kind_down registration_up registration_down name_up name_down category_up category_down facility_up facility_down limited
select string_agg(cast(x.id as text), ',') from ( 
select s.id
    , cast(json_build_array(s.id 
    , as_text(s.status) 
    , as_text(s.submitted_at) 
    , as_text(s.wished_on) 
    , as_text(s.kind) 
    , as_text(s.registration_number) 
    , as_text(s.name) 
    , as_text(m.kana) 
    , as_text(s.category_label) 
    , as_text(s.facility_name) 
    , as_text(s.login_id) 
    , as_text(m.mail_address) 
    , as_text(m.postal_code) 
    , as_text(m.address) 
    , as_text(m.mobile) 
    , as_text(m.phone) 
    , as_text(r.code || '：' || r.label) 
    , as_text(s.effective_on) 
    , as_text(s.watch_reason) 
    , as_text(s.message_sender) 
    , as_text(s.message) 
    , as_text(s.message_at) 
    ) as text) 
from step s
left join lateral (select * from member_seen x where x.id = s.member_id limit 1) m on true 
left join lateral (select * from application_seen x where x.id = s.application_id limit 1) p on true 
left join reason r on r.code = p.reason_code 
where s.association_id = :association 
where +s.association_id = :association 
  and s.id = any (cast(:found as bigint[])) 
  and (substr(s.login_id, 1, length(:login_id)) = :login_id or substr(ltrim(s.login_id, '0'), 1, length(:login_id)) = :login_id) 
  and (substr(s.registration_number, 1, length(:registration_number)) = :registration_number or substr(ltrim(s.registration_number, '0'), 1, length(:registration_number)) = :registration_number) 
  and s.submitted_at >= :submitted_from 
  and s.submitted_at < :submitted_to 
  and s.wished_on >= :wished_from 
  and s.wished_on <= :wished_to 
  and s.kind = :kind 
  and s.status = :status 
  and s.category_label = :category 
  and strpos(s.person_key, :person) > 0 
  and strpos(s.facility_key, :longest) > 0 
  and (select count(*) from (select value from unnest(cast(:words as text[])) value) word where strpos(s.facility_key, word.value) = 0) = 0 
  and s.pending_since is not null 
  and s.pending_since < :overdue_before 
order by s.status, s.submitted_at, s.id 
order by s.status desc, s.submitted_at desc, s.id desc 
order by s.submitted_at, s.id 
order by s.submitted_at desc, s.id desc 
order by s.wished_on nulls first, s.id 
order by s.wished_on desc nulls last, s.id desc 
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
select add_user(:login, :name, :role, :verifier)

-- user_by_login
select u.id, u.association_id, a.layer, u.name, a.name, u.role, u.active, u.password_hash, u.failures, u.locked_until,
    u.must_change_password
from office_user u
join association a on a.id = u.association_id
where u.login = :login

-- user_change
select change_user(:user, :version, :name, :role)

-- user_close
select close_user(:user)

-- user_end_sessions
select end_user_sessions(:user)

-- user_failed
update office_user set failures = failures + 1, locked_until = :locked_until where id = :user

-- user_insert
insert into office_user (association_id, login, name, role, password_hash)
values (:association, :login, :name, :role, :password_hash)

-- user_open
select open_user(:user, :verifier)

-- user_set_password
update office_user
set password_hash = :password_hash, must_change_password = false, failures = 0, locked_until = null
where id = :user

-- user_succeeded
update office_user set failures = 0, locked_until = null where id = :user

-- user_unlock
select cast(null as integer) where cast(:user as bigint) is null

-- who_holds
select name, since, works from who_holds(:step)

