-- Entries of the history become links of the same chain as decisions (decision_store.h). A link says in which form its
-- hash was computed; entries from before have none.
alter table decision add column link_version integer not null default 1
--;;
alter table event add column seq bigint
--;;
alter table event add column previous_hash text not null default ''
--;;
alter table event add column hash text not null default ''
--;;
create unique index event_of_chain on event (association_id, seq)
