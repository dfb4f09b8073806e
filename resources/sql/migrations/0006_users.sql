-- What an administrator does with the accounts of the own office: whose password was given by somebody else and must be
-- changed first, which change a form has seen, and who made the last one in the window (null: the server's or the
-- computer's administrator).
alter table office_user add column must_change_password ${bool} not null default false
--;;
alter table office_user add column version integer not null default 1
--;;
alter table office_user add column changed_by bigint
--;;
-- When each last logged in.
create index event_of_log_in on event (association_id, user_id, at) where what = 'log-in'
