-- 監査 (auditor): reads everything of its association, changes nothing. A check of a column can't be changed here, so
-- the table is built anew.
create table office_user_anew (
    id ${identity},
    association_id bigint not null references association (id),
    login text not null unique check (login <> ''),
    name text not null check (name <> ''),
    role text not null check (role in ('viewer', 'clerk', 'approver', 'admin', 'auditor')),
    active ${bool} not null default true,
    password_hash text not null default '',
    failures integer not null default 0,
    locked_until ${timestamp},
    unique (association_id, id)
)
--;;
insert into office_user_anew (id, association_id, login, name, role, active, password_hash, failures, locked_until)
select id, association_id, login, name, role, active, password_hash, failures, locked_until from office_user
--;;
drop table office_user
--;;
alter table office_user_anew rename to office_user
