-- What the first schema has on a shared server alone.
-- A row may only point to rows of its own association: a plain key would let one point to another office's.
alter table membership
    add foreign key (begun_by) references application (id),
    add foreign key (ended_by) references application (id)
--;;
create unique index step_of_association on step (association_id, id)
--;;
create unique index decision_of_association on decision (association_id, id)
--;;
alter table decision
    add foreign key (association_id, step_id) references step (association_id, id),
    add foreign key (association_id, user_id) references office_user (association_id, id)
--;;
alter table mail add foreign key (association_id, decision_id) references decision (association_id, id)
--;;
-- Clients may be any program: the uuid becomes part of a mail's header, and a date that is none (infinity) could not be
-- hashed alike everywhere.
alter table decision
    add check (uuid ~ '^[0-9A-Za-z-]{1,64}$'),
    add check (effective_on between '1868-01-01' and '9999-12-31')
--;;
alter table event add foreign key (association_id, user_id) references office_user (association_id, id)
--;;
-- In the order of submission a wished date is looked for without leaving the index.
drop index step_by_submitted
--;;
create index step_by_submitted on step (association_id, submitted_at, id, wished_on)
--;;
-- Whether a member has a step of an association is seen in the index alone, too.
drop index step_by_member
--;;
create index step_by_member on step (member_id, association_id)
--;;
create index membership_by_association on membership (association_id, member_id)
--;;
create index membership_by_facility on membership (facility_id, association_id)
--;;
create index application_by_facility on application (facility_id)
--;;
-- The national association looks for two characters among a million names: by their pairs.
create function bigrams(key text) returns text[] language sql immutable strict parallel safe
    return array(select distinct substr(key, i, 2) from generate_series(1, length(key) - 1) i)
--;;
create index member_by_bigram on member using gin (bigrams(person_key))
--;;
create index facility_by_bigram on facility using gin (bigrams(facility_key))
--;;
-- Changes are announced on a channel whose name only the association's own people can read: nobody else can listen to
-- it or forge an announcement.
create table live_channel (
    association_id bigint primary key references association (id),
    name text not null default 'mamis_' || replace(cast(gen_random_uuid() as text), '-', '')
)
--;;
-- Who has which application open, as told by the programs; forgotten after a minute without a word.
create table looking (
    user_id bigint not null,
    backend integer not null,
    association_id bigint not null,
    step_id bigint not null,
    at timestamptz not null,
    primary key (user_id, backend),
    foreign key (association_id, user_id) references office_user (association_id, id),
    foreign key (association_id, step_id) references step (association_id, id)
)
--;;
create index looking_at_step on looking (association_id, step_id)
