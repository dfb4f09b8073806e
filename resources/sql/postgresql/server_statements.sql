-- What a shared server says in its own way.
-- name: person_matches
select * from steps_of_person(:key, :limit)

-- name: facility_matches
select * from steps_of_facility(cast(:words as text[]), :limit)

-- name: decision_insert
-- Who, when and the link of the chain are the server's own; a client could not even name them.
insert into decision (step_id, action, seen_version, message, effective_on, notify, no_mail_reason, uuid)
values (:step, :action, :seen_version, :message, :effective_on, :notify, :no_mail_reason, :uuid)

-- name: my_session
select u.id, u.association_id, a.layer, u.name, a.name, u.role, u.must_change_password
from office_user u
join association a on a.id = u.association_id
where u.login = session_user and u.active

-- name: my_password
-- A command in which nothing can be bound; everybody may give it for themselves, and the server quotes it.
select format('alter role %I password %L', session_user, cast(:verifier as text))

-- name: who_holds
select name, since, works from who_holds(:step)

-- name: my_channel
select my_channel()

-- name: look_at
select look_at(:step)

-- name: also_looking
select also_looking(:step)

-- For the administrator: texts of commands in which names cannot be bound; the server itself quotes them.
-- name: admin_may
select rolsuper from pg_roles where rolname = current_user

-- name: admin_role_there
select count(*) from pg_roles where rolname = :role

-- name: admin_database_there
select count(*) from pg_database where datname = :database

-- name: admin_make_database
-- Bytewise order, as in a file: lists are sorted alike everywhere. Letters are still letters (C.UTF-8).
select format('create database %I owner mamis_owner template template0 encoding ''UTF8'' lc_collate ''C'' '
    'lc_ctype ''C.UTF-8''', cast(:database as text))

-- name: admin_drop_database
select format('drop database if exists %I', cast(:database as text))

-- name: admin_set_database
-- Statements that fail are not logged: their values are personal data.
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

-- name: admin_restore_owners
-- What is somebody else's and should be the owner's, as commands. Numbers of a column follow their table.
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

-- name: admin_restore_rights
-- What somebody who is neither the owner nor the offices' group was given, and what the owner was deprived of, as
-- commands. The rights of the group are given anew with the policies.
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

-- name: admin_strange_roles
-- Whose role on the server can do more than an office's rights: a user of this database with powers or in further
-- groups; an owner or a group that can log in or has powers. They belong to the whole server and cannot be compared
-- with a new database.
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

-- name: admin_restore_roles
-- The same as commands that take it away.
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

-- name: admin_close_functions
-- Files inside the database have no owner among the associations, and locks without an object fill the memory that all
-- share: nobody needs them.
select format('revoke execute on function %s from public', cast(p.oid as regprocedure))
from pg_proc p
where p.pronamespace = cast('pg_catalog' as regnamespace)
  and ${closed_functions}

-- name: admin_way_in
-- The port and an address at which the server listens on the network; whether it speaks TLS.
select current_setting('port'), current_setting('listen_addresses'), current_setting('ssl') = 'on'

-- name: admin_make_probe
-- A role for one log-in, to see whether offices get in.
select format('create role %I login connection limit 1 password %L valid until %L in role mamis_office',
    cast(:login as text), cast(:verifier as text), cast(now() + interval '2 minutes' as text))

-- name: admin_drop_role
select format('drop role if exists %I', cast(:login as text))

-- name: admin_sessions
-- Who is connected to the database, since when with a transaction open, and how many wait for them; who that is.
select cast(a.usename as text), coalesce(cast(a.client_addr as text), ''), a.state,
    cast(coalesce(extract(epoch from now() - a.xact_start), 0) as bigint),
    (select count(*) from pg_stat_activity b where a.pid = any (pg_blocking_pids(b.pid))),
    coalesce(u.name, ''), coalesce(o.name, '')
from pg_stat_activity a
left join office_user u on u.login = a.usename
left join association o on o.id = u.association_id
where a.datname = current_database() and a.pid <> pg_backend_pid() and a.backend_type = 'client backend'
order by 5 desc, 4 desc, 1

-- name: admin_end_sessions
-- Of everybody who works for an office; who manages the server goes on.
select count(pg_terminate_backend(a.pid))
from pg_stat_activity a
where a.datname = current_database() and a.pid <> pg_backend_pid()
  and pg_has_role(a.usesysid, 'mamis_office', 'member')
  and not (select r.rolsuper from pg_roles r where r.oid = a.usesysid)

-- name: admin_let_nobody_in
select format('revoke connect on database %I from mamis_office', current_database())

-- name: admin_make_role
-- With a note of the database it belongs to (accounts.sql).
select unnest(array[
    format('create role %I login connection limit 20 password %L in role mamis_office', n.login, n.verifier),
    format('comment on role %I is %L', n.login, 'mamis-office ' || current_database())])
from (select cast(:login as text) as login, cast(:verifier as text) as verifier) n

-- name: admin_set_password
select format('alter role %I login password %L', cast(:login as text), cast(:verifier as text))

-- name: admin_close_role
select format('alter role %I nologin', cast(:login as text))

-- name: admin_user_active
update office_user set active = :active, version = version + 1, changed_by = null where login = :login

-- name: admin_must_change
-- Whose password was given by a move or a restore.
update office_user set must_change_password = true where login = :login

-- name: admin_end_connections
select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = :login and pid <> pg_backend_pid()

-- For moving a file into an empty database.
-- name: move_columns
select cast(a.attname as text)
from pg_attribute a
where a.attrelid = cast('mamis.' || :table as regclass) and a.attnum > 0 and not a.attisdropped
order by a.attnum

-- name: move_has_number
select exists (select 1 from pg_attribute a
    where a.attrelid = cast('mamis.' || :table as regclass) and a.attidentity <> '')

-- name: move_channels
insert into live_channel (association_id) select id from association

-- For backups.
-- name: admin_backup_snapshot
select pg_export_snapshot()

-- name: admin_backup_tables
select cast(tablename as text) from pg_tables where schemaname = 'mamis' order by tablename

-- name: admin_restore_state
-- Whether the database holds nothing of anybody's; whether it sorts as ours do.
select not exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
    and to_regnamespace('mamis') is null,
    (select d.datcollate = 'C' from pg_database d where d.datname = current_database())

-- The schema.
-- name: drop_definitions
-- Everything that is made anew after a migration, as commands in the order in which they can be run. Functions go all at
-- once, since they use each other, and since a function that is only replaced cannot change what it returns; those that
-- an index or a column is made with belong to the schema and stay.
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

-- name: schema_objects
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
  and ${closed_functions}
union all
select 'rule', concat_ws(' ', kind, role, from_status, action), cast(transition as text) from mamis.transition
union all
select 'rule of other layers', concat_ws(' ', kind, role, action, target, from_status), to_status from mamis.cascade
union all
select 'permission', concat_ws(' ', user_role, action), '' from mamis.permission
