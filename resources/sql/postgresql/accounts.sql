-- The server's accounts, as an office's administrator makes and closes them. Whoever may make roles may do far too much;
-- so nobody is given that right: these functions have it (mamis_users, as whom nobody logs in), only the owner's
-- functions may call them (triggers.sql), which say whose users they are, and each refuses whatever is not a mere
-- account of an office of this database. A password never comes here, only its verifier (SCRAM, RFC 5803).
-- Run by a superuser in one transaction; the schema is made anew each time.
drop schema if exists mamis_accounts cascade
--;;
create schema mamis_accounts authorization mamis_users
--;;
set local role mamis_users
--;;
create function mamis_accounts.deny(code text) returns void language plpgsql
    set search_path = pg_catalog, pg_temp as $$
begin
    raise exception '%', code using errcode = 'MO001';
end
$$
--;;
-- Whether the role is an account of an office and nothing else, and not noted as another database's.
create function mamis_accounts.is_account(login text) returns boolean language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from pg_roles r
        where r.rolname = login
          and not (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)
          and (select array_agg(m.roleid) from pg_auth_members m where m.member = r.oid)
            = array[cast(cast('mamis_office' as regrole) as oid)]
          and not exists (select 1 from pg_auth_members m where m.roleid = r.oid)
          and not exists (select 1 from pg_database d
            where d.datname <> current_database()
              and 'mamis-office ' || d.datname = shobj_description(r.oid, 'pg_authid')))
$$
--;;
create function mamis_accounts.require_verifier(verifier text) returns void language plpgsql
    set search_path = pg_catalog, pg_temp as $$
begin
    if verifier is null or verifier
        !~ '^SCRAM-SHA-256\$[1-9][0-9]{3,5}:[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' then
        perform mamis_accounts.deny('password');
    end if;
end
$$
--;;
create function mamis_accounts.make_account(login text, verifier text) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if login !~ '^[A-Za-z0-9._@-]{1,63}$' or login ~ '^(pg_|mamis_)' or login in ('public', 'none') then
        perform mamis_accounts.deny('login');
    end if;
    perform mamis_accounts.require_verifier(verifier);
    begin
        execute format('create role %I login connection limit 20 password %L in role mamis_office', login, verifier);
    exception when duplicate_object or unique_violation then
        raise exception 'account exists' using errcode = '23505',
            detail = format('Key (login)=(%s) already exists.', login);
    end;
    execute format('comment on role %I is %L', login, 'mamis-office ' || current_database());
end
$$
--;;
-- Gives an account another password and lets it log in; one that the server does not have is made.
create function mamis_accounts.open_account(login text, verifier text) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select 1 from pg_roles r where r.rolname = login) then
        perform mamis_accounts.make_account(login, verifier);
        return;
    end if;
    if not mamis_accounts.is_account(login) then
        perform mamis_accounts.deny('account-foreign');
    end if;
    perform mamis_accounts.require_verifier(verifier);
    execute format('alter role %I login password %L', login, verifier);
end
$$
--;;
-- Nobody logs in with it any more. One that the server does not have lets nobody in.
create function mamis_accounts.close_account(login text) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select 1 from pg_roles r where r.rolname = login) then
        return;
    end if;
    if not mamis_accounts.is_account(login) then
        perform mamis_accounts.deny('account-foreign');
    end if;
    execute format('alter role %I nologin', login);
end
$$
--;;
-- Ends what is open of a closed account; the number of connections.
create function mamis_accounts.end_connections(login text) returns bigint language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not mamis_accounts.is_account(login)
        or exists (select 1 from pg_roles r where r.rolname = login and r.rolcanlogin) then
        return 0;
    end if;
    return (select count(pg_terminate_backend(a.pid)) from pg_stat_activity a
        where a.usename = login and a.pid <> pg_backend_pid());
end
$$
--;;
revoke all on all functions in schema mamis_accounts from public
--;;
grant usage on schema mamis_accounts to mamis_owner
--;;
grant execute on function mamis_accounts.make_account(text, text), mamis_accounts.open_account(text, text),
    mamis_accounts.close_account(text), mamis_accounts.end_connections(text) to mamis_owner
--;;
reset role
