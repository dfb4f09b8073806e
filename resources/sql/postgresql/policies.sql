-- Who may see and do what: by association, on every table. The conditions have the form that the planner turns into one
-- value per statement, (select my_association()); others cost hundreds of milliseconds at a million rows.
-- Nothing is deleted by anybody; decisions are all that is written directly, entries, mails' ways and settings by
-- functions.
-- What an older version allowed goes first.
revoke all on all tables in schema mamis from public, mamis_office
--;;
revoke all on all functions in schema mamis from public, mamis_office
--;;
revoke all on all sequences in schema mamis from public, mamis_office
--;;
revoke all on schema mamis from public, mamis_office
--;;
grant usage on schema mamis to mamis_office
--;;
grant execute on function my_association(), my_user(), my_role(), as_text(text), as_text(date), as_text(timestamptz),
    steps_of_person(text, integer), steps_of_facility(text[], integer), my_channel(), look_at(bigint),
    also_looking(bigint), refuse(text), guarded(anyelement), claim_mail(text, double precision),
    finish_mail(bigint, text, text, text, integer, double precision, integer), send_mail_again(bigint),
    withdraw_mail(bigint), record_event(text, bigint, text), who_holds(bigint),
    save_mail_settings(boolean, text, integer, text, text, text, text, text, boolean),
    add_user(text, text, text, text), change_user(bigint, integer, text, text), close_user(bigint),
    open_user(bigint, text), end_user_sessions(bigint), my_password_changed(),
    save_association(text, text, text, text, text, text, text, text, integer, integer), associations_above(),
    save_category(bigint, text, boolean, integer), order_categories(bigint[]),
    save_template(text, text, text, text, bigint) to mamis_office
--;;
alter table association enable row level security
--;;
create policy own on association for select to mamis_office using (id = (select my_association()))
--;;
grant select on association to mamis_office
--;;
alter table office_user enable row level security
--;;
create policy own on office_user for select to mamis_office using (association_id = (select my_association()))
--;;
grant select (id, association_id, login, name, role, active, must_change_password, version) on office_user
    to mamis_office
--;;
alter table category enable row level security
--;;
create policy own on category for select to mamis_office using (association_id = (select my_association()))
--;;
grant select on category to mamis_office
--;;
alter table founder enable row level security
--;;
create policy everybody on founder for select to mamis_office using (true)
--;;
grant select on founder to mamis_office
--;;
alter table reason enable row level security
--;;
create policy everybody on reason for select to mamis_office using (true)
--;;
grant select on reason to mamis_office
--;;
-- Seen through views (seen.sql).
alter table facility enable row level security
--;;
alter table member enable row level security
--;;
alter table member_as_left enable row level security
--;;
alter table application enable row level security
--;;
alter table decision_effect enable row level security
--;;
grant select on member_seen, facility_seen, application_seen, decision_effect_seen to mamis_office
--;;
alter table membership enable row level security
--;;
create policy own on membership for select to mamis_office using (association_id = (select my_association()))
--;;
grant select on membership to mamis_office
--;;
alter table application_change enable row level security
--;;
create policy own on application_change for select to mamis_office
    using (association_id = (select my_association()))
--;;
grant select on application_change to mamis_office
--;;
alter table step enable row level security
--;;
create policy own on step for select to mamis_office using (association_id = (select my_association()))
--;;
grant select on step to mamis_office
--;;
alter table transition enable row level security
--;;
create policy everybody on transition for select to mamis_office using (true)
--;;
grant select on transition to mamis_office
--;;
alter table cascade enable row level security
--;;
create policy everybody on cascade for select to mamis_office using (true)
--;;
grant select on cascade to mamis_office
--;;
alter table permission enable row level security
--;;
create policy everybody on permission for select to mamis_office using (true)
--;;
grant select on permission to mamis_office
--;;
alter table template enable row level security
--;;
create policy own_or_common on template for select to mamis_office
    using (association_id is null or association_id = (select my_association()))
--;;
grant select on template to mamis_office
--;;
alter table decision enable row level security
--;;
create policy own on decision for select to mamis_office using (association_id = (select my_association()))
--;;
create policy decide on decision for insert to mamis_office
    with check (association_id = (select my_association()) and user_id = (select my_user()))
--;;
grant select, insert (step_id, action, seen_version, message, effective_on, notify, no_mail_reason, uuid)
    on decision to mamis_office
--;;
alter table membership_effect enable row level security
--;;
alter table chain_head enable row level security
--;;
create policy own on chain_head for select to mamis_office using (association_id = (select my_association()))
--;;
grant select on chain_head to mamis_office
--;;
alter table mail enable row level security
--;;
create policy own on mail for select to mamis_office using (association_id = (select my_association()))
--;;
grant select on mail to mamis_office
--;;
alter table event enable row level security
--;;
-- The history is for who may read it (mayReadHistory() in app/domain/types.cpp); decisions are part of every application.
create policy own on event for select to mamis_office
    using (association_id = (select my_association()) and (select my_role()) in ('admin', 'auditor'))
--;;
grant select on event to mamis_office
--;;
alter table setting enable row level security
--;;
create policy everybody on setting for select to mamis_office using (true)
--;;
grant select on setting to mamis_office
--;;
alter table live_channel enable row level security
--;;
alter table looking enable row level security
--;;
grant select on layer_seen, history_seen to mamis_office
