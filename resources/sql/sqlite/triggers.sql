-- SQLite's wrapping of the decision trigger, and the guards that keep bugs (not the file's owner) from going around it.
create trigger decision_chain before insert on decision
begin
    select raise(abort, 'chain-broken')
    where new.seq <> 1 + coalesce((select h.seq from chain_head h where h.association_id = new.association_id), 0)
       or new.previous_hash <>
            coalesce((select h.hash from chain_head h where h.association_id = new.association_id), '');
end
--;;
create trigger event_chain before insert on event
begin
    select raise(abort, 'chain-broken')
    where coalesce(new.seq, 0)
            <> 1 + coalesce((select h.seq from chain_head h where h.association_id = new.association_id), 0)
       or new.previous_hash <>
            coalesce((select h.hash from chain_head h where h.association_id = new.association_id), '');
end
--;;
create trigger event_head after insert on event
begin
    insert into chain_head (association_id, seq, hash) values (new.association_id, new.seq, new.hash)
    on conflict (association_id) do update set seq = excluded.seq, hash = excluded.hash;
end
--;;
create trigger membership_in_order before update of left_on, joined_on on membership when new.left_on < new.joined_on
begin select raise(abort, 'date-before-joining'); end
--;;
create trigger membership_begun_in_order before insert on membership when new.left_on < new.joined_on
begin select raise(abort, 'date-before-joining'); end
--;;
-- A trigger has no "if"; this view's trigger runs only where a row is put into it.
create view membership_decision as select id, step_id, action, effective_on from decision where false
--;;
create trigger membership_decision_apply instead of insert on membership_decision
begin
    ${memberships}
end
--;;
create trigger decision_apply after insert on decision
begin
    ${decide}
    insert into chain_head (association_id, seq, hash) values (new.association_id, new.seq, new.hash)
    on conflict (association_id) do update set seq = excluded.seq, hash = excluded.hash;
end
--;;
create trigger decision_kept before update on decision begin select raise(abort, 'append-only'); end
--;;
create trigger decision_never_deleted before delete on decision begin select raise(abort, 'append-only'); end
--;;
-- What a decision did is complete once it is the head of its chain; nothing is added to it afterwards.
create trigger decision_effect_complete before insert on decision_effect
    when exists (select 1 from decision d join chain_head h on h.association_id = d.association_id
        where d.id = new.decision_id and d.seq <= h.seq)
begin select raise(abort, 'append-only'); end
--;;
create trigger membership_effect_complete before insert on membership_effect
    when exists (select 1 from decision d join chain_head h on h.association_id = d.association_id
        where d.id = new.decision_id and d.seq <= h.seq)
begin select raise(abort, 'append-only'); end
--;;
create trigger mail_only_by_decision before insert on mail
    when exists (select 1 from decision d join chain_head h on h.association_id = d.association_id
        where d.id = new.decision_id and d.seq <= h.seq)
begin select raise(abort, 'append-only'); end
--;;
create trigger decision_effect_kept before update on decision_effect begin select raise(abort, 'append-only'); end
--;;
create trigger decision_effect_never_deleted before delete on decision_effect
begin select raise(abort, 'append-only'); end
--;;
create trigger membership_effect_kept before update on membership_effect
begin select raise(abort, 'append-only'); end
--;;
create trigger membership_effect_never_deleted before delete on membership_effect
begin select raise(abort, 'append-only'); end
--;;
create trigger event_kept before update on event begin select raise(abort, 'append-only'); end
--;;
create trigger event_never_deleted before delete on event begin select raise(abort, 'append-only'); end
--;;
create trigger template_kept before update on template begin select raise(abort, 'append-only'); end
--;;
create trigger template_never_deleted before delete on template begin select raise(abort, 'append-only'); end
--;;
create trigger mail_kept before update of association_id, decision_id, template_id, to_name, to_address, message_id,
    queued_at on mail
begin select raise(abort, 'append-only'); end
--;;
-- The only ways of a mail: claimed, sent, tried again later, given up; again or not at all by a person's hand.
create trigger mail_goes_its_way before update of state, attempts, lease_by, lease_until, sent_at, next_try_at on mail
    when not case new.state
        when 'sending' then old.state in ('waiting', 'sending') and new.lease_by is not null
            and new.lease_until is not null
        when 'sent' then old.state in ('sending', 'sent') and new.sent_at is not null
        when 'failed' then old.state in ('sending', 'failed')
        when 'withdrawn' then old.state in ('waiting', 'failed', 'withdrawn')
        else old.state <> 'sent' end
      or (old.state = 'sent' and (new.sent_at is not old.sent_at or new.attempts <> old.attempts))
      or (new.state <> 'sent' and new.sent_at is not null)
      or new.attempts not between 0 and 10000
begin select raise(abort, 'mail-state'); end
--;;
create trigger mail_never_deleted before delete on mail begin select raise(abort, 'append-only'); end
--;;
create trigger step_never_deleted before delete on step begin select raise(abort, 'append-only'); end
--;;
create trigger application_never_deleted before delete on application begin select raise(abort, 'append-only'); end
--;;
create trigger step_only_by_decision before update of status, version on step
    when not exists (select 1 from decision_effect e where e.step_id = new.id and e.step_version = new.version
        and new.version = old.version + 1 and e.from_status = old.status and e.to_status = new.status)
begin select raise(abort, 'only-by-decision'); end
--;;
create trigger member_shown_in_lists after update of name, person_key, login_id, registration_number, watch_reason
    on member
begin
    update step set name = new.name, person_key = new.person_key, login_id = new.login_id,
        registration_number = new.registration_number, watch_reason = new.watch_reason
    where member_id = new.id;
end
--;;
create trigger facility_shown_in_lists after update of name, facility_key on facility
begin
    update step set facility_name = new.name, facility_key = new.facility_key where facility_id = new.id;
end
--;;
create trigger category_shown_in_lists after update of label on category
begin
    update step set category_label = new.label where association_id = new.association_id and category_id = new.id;
end
--;;
-- The pairs of characters by which a name is found (migration 0003).
create trigger member_grams_written after insert on member
begin
    insert into member_gram (gram, member_id)
    select distinct substr(new.person_key, at.i, 2), new.id from ${places(new.person_key)} at;
end
--;;
create trigger member_grams_forgotten after delete on member
begin
    delete from member_gram where member_id = old.id
        and gram in (select substr(old.person_key, at.i, 2) from ${places(old.person_key)} at);
end
--;;
create trigger member_grams_changed after update of person_key on member when new.person_key <> old.person_key
begin
    delete from member_gram where member_id = old.id
        and gram in (select substr(old.person_key, at.i, 2) from ${places(old.person_key)} at);
    insert into member_gram (gram, member_id)
    select distinct substr(new.person_key, at.i, 2), new.id from ${places(new.person_key)} at;
end
--;;
create trigger user_added before insert on office_user
begin
    ${add_user}
end
--;;
create trigger user_changed before update of login, association_id, name, role, active, changed_by on office_user
begin
    ${change_user}
end
--;;
create trigger user_never_deleted before delete on office_user begin select raise(abort, 'append-only'); end
