-- Names are found by their pairs of characters and their last one: 山田 has 山田 and 田. Filled with the search keys
-- (search_keys.h), kept up by triggers.
create table member_gram (
    gram text not null,
    member_id integer not null,
    primary key (gram, member_id)
) without rowid
--;;
-- A member's steps of one association are found in the index alone.
drop index step_by_member
--;;
create index step_by_member on step (member_id, association_id)
--;;
-- In the order of submission a wished date and a name are looked for without leaving the index.
drop index step_by_submitted
--;;
create index step_by_submitted on step (association_id, submitted_at, id, wished_on, person_key)
