-- The server's wrapping of the decision trigger, and what keeps any client to it.
-- The end of an association's chain, held until the transaction is over: the next link is nobody else's.
create or replace function locked_head(association bigint) returns chain_head language plpgsql
    set search_path = mamis, pg_temp as $$
declare
    head chain_head;
begin
    insert into chain_head (association_id, seq, hash) values (association, 0, '') on conflict (association_id) do nothing;
    select * into head from chain_head h where h.association_id = association for update;
    return head;
end
$$
--;;
create or replace function decision_fill() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp set datestyle = 'ISO, YMD' set timezone = 'UTC' as $$
declare
    head chain_head;
begin
    new.association_id := my_association();
    new.user_id := my_user();
    if new.user_id is null then
        perform refuse('permission');
    end if;
    -- What can be refused without waiting for anybody is refused first: who may not decide holds no lock.
    if not exists (select 1 from step s where s.id = new.step_id and s.association_id = new.association_id) then
        perform refuse('unknown-step');
    end if;
    if not exists (select 1 from permission p where p.user_role = my_role() and p.action = new.action) then
        perform refuse('permission');
    end if;
    -- One association's chain grows link by link, and one application is decided by one association after the other.
    -- Always locked in this order: two batches of one association then wait for each other as a whole, instead of each
    -- holding an application that the other needs.
    head := locked_head(new.association_id);
    -- The same once more, by a program that did not hear the answer: its first try may have been carried out only while
    -- this one waited for the lock.
    if exists (select 1 from decision d where d.uuid = new.uuid and d.step_id = new.step_id
        and d.action = new.action and d.user_id = new.user_id) then
        return null;
    end if;
    perform 1 from application p where p.id = (select s.application_id from step s where s.id = new.step_id) for update;
    -- Byte order marks are lost on the way through other programs, and the hash would no longer fit.
    new.message := replace(new.message, chr(65279), '');
    new.no_mail_reason := replace(new.no_mail_reason, chr(65279), '');
    new.decided_at := date_trunc('milliseconds', clock_timestamp());
    new.seq := head.seq + 1;
    new.previous_hash := head.hash;
    new.link_version := 2;
    new.hash := chain_hash('decision', cast(new.association_id as text), cast(new.seq as text),
        cast(new.step_id as text), new.action, cast(new.seen_version as text), new.message,
        to_char(new.effective_on, 'YYYY-MM-DD'), case when new.notify then '1' else '0' end, new.no_mail_reason,
        cast(new.user_id as text), new.uuid, as_text(new.decided_at), new.previous_hash);
    return new;
end
$$
--;;
create trigger decision_fill before insert on decision for each row execute function decision_fill()
--;;
create or replace function decision_apply() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp set datestyle = 'ISO, YMD' set timezone = 'UTC' as $$
declare
    other chain_head;
begin
    ${decide}
    update chain_head h set seq = new.seq, hash = new.hash where h.association_id = new.association_id;
    -- Where the histories of the application's other associations end at this moment, at most once an hour for each:
    -- whoever writes one of them anew must write anew those that have seen it, too (integrity_statements.sql). Only the
    -- hash, which tells an office nothing. One by one, since each is a link of its own.
    for other in select h.* from step s
        join step o on o.application_id = s.application_id and o.association_id <> s.association_id
        join chain_head h on h.association_id = o.association_id and h.seq > 0
        where s.id = new.step_id
          and not exists (select 1 from event e where e.association_id = new.association_id and e.what = 'seen'
            and e.subject_id = o.association_id and e.at > new.decided_at - interval '1 hour')
        order by o.layer
    loop
        insert into event (association_id, what, subject_id, facts)
        values (new.association_id, 'seen', other.association_id, other.hash);
    end loop;
    perform pg_notify(c.name, '')
        from step s
        join step o on o.application_id = s.application_id
        join live_channel c on c.association_id = o.association_id
        where s.id = new.step_id;
    return null;
end
$$
--;;
create trigger decision_apply after insert on decision for each row execute function decision_apply()
--;;
-- Against the owner's own mistakes; no client has the right to begin with.
create or replace function append_only() returns trigger language plpgsql as $$
begin
    perform refuse('append-only');
    return null;
end
$$
--;;
create trigger decision_kept before update or delete or truncate on decision execute function append_only()
--;;
create trigger decision_effect_kept before update or delete or truncate on decision_effect
    execute function append_only()
--;;
create trigger membership_effect_kept before update or delete or truncate on membership_effect
    execute function append_only()
--;;
create trigger event_kept before update or delete or truncate on event execute function append_only()
--;;
create trigger template_kept before update or delete or truncate on template execute function append_only()
--;;
create trigger mail_never_deleted before delete or truncate on mail execute function append_only()
--;;
create trigger step_never_deleted before delete or truncate on step execute function append_only()
--;;
create trigger application_never_deleted before delete or truncate on application execute function append_only()
--;;
create or replace function step_only_by_decision() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    if not exists (select 1 from decision_effect e where e.step_id = new.id and e.step_version = new.version
        and new.version = old.version + 1 and e.from_status = old.status and e.to_status = new.status) then
        perform refuse('only-by-decision');
    end if;
    return new;
end
$$
--;;
create trigger step_only_by_decision before update of status, version on step for each row
    execute function step_only_by_decision()
--;;
create or replace function mail_kept() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    if new.association_id <> old.association_id or new.decision_id <> old.decision_id
        or new.template_id <> old.template_id or new.to_name <> old.to_name or new.to_address <> old.to_address
        or new.message_id <> old.message_id or new.queued_at <> old.queued_at then
        perform refuse('append-only');
    end if;
    perform pg_notify(c.name, '') from live_channel c where c.association_id = new.association_id;
    return new;
end
$$
--;;
create trigger mail_kept before update on mail for each row execute function mail_kept()
--;;
-- Entries are written by what they tell about; who works with an account is its user, and nobody else is.
create or replace function event_fill() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
declare
    head chain_head;
begin
    head := locked_head(new.association_id);
    new.at := date_trunc('milliseconds', clock_timestamp());
    new.seq := head.seq + 1;
    new.previous_hash := head.hash;
    new.hash := chain_hash('event', cast(new.association_id as text), cast(new.seq as text),
        cast(new.user_id as text), as_text(new.at), new.what, cast(new.subject_id as text), new.facts,
        new.previous_hash);
    return new;
end
$$
--;;
create trigger event_fill before insert on event for each row execute function event_fill()
--;;
create or replace function event_head() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    update chain_head h set seq = new.seq, hash = new.hash where h.association_id = new.association_id;
    return null;
end
$$
--;;
create trigger event_head after insert on event for each row execute function event_head()
--;;
-- What a program tells of itself, and nothing else: about the caller, about a step of the caller's association, in few
-- words and not without end. What changes mails and settings is written by the change itself, below.
create or replace function record_event(what text, subject bigint, facts text) returns void language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    me bigint := my_user();
    mine bigint := my_association();
begin
    if me is null then
        perform refuse('permission');
    end if;
    if record_event.what in ('mail-again', 'mail-withdrawn', 'mail-settings') then
        return;
    end if;
    if record_event.what not in ('log-in', 'log-out', 'view', 'export', 'print', 'clock', 'history-check')
        or (record_event.what = 'view' and subject is null)
        or (record_event.what = 'history-check' and my_role() not in ('admin', 'auditor'))
        or (subject is not null
            and not exists (select 1 from step s where s.id = subject and s.association_id = mine)) then
        perform refuse('permission');
    end if;
    if record_event.facts ~ '[[:cntrl:]]' or length(record_event.facts) > 500 then
        perform refuse('too-long');
    end if;
    if (select count(*) from event e where e.association_id = mine and e.user_id = me
        and e.at > now() - interval '1 minute') >= 600 then
        perform refuse('too-many');
    end if;
    insert into event (association_id, user_id, what, subject_id, facts)
    values (mine, me, record_event.what, subject, coalesce(record_event.facts, ''));
end
$$
--;;
-- What a function that changes a record tells, field by field; nobody but such functions may call it. `before` and
-- `after` have the same keys; nothing is told where all values are the same.
create or replace function record_changes(what text, subject bigint, before json, after json) returns void
    language plpgsql security definer set search_path = mamis, pg_temp as $$
declare
    changes jsonb;
begin
    select jsonb_agg(jsonb_build_object('field', a.key, 'old', coalesce(b.value, ''), 'new', coalesce(a.value, ''))
            order by a.place) into changes
        from (select key, value, row_number() over () as place from json_each_text(record_changes.after)) a
        left join json_each_text(record_changes.before) b on b.key = a.key
        where coalesce(a.value, '') <> coalesce(b.value, '');
    if changes is not null then
        insert into event (association_id, user_id, what, subject_id, facts)
        values (my_association(), my_user(), record_changes.what, record_changes.subject,
            cast(jsonb_build_object('v', 1, 'changes', changes) as text));
    end if;
end
$$
--;;
-- The users of an office. Rules that hold in a file, too, stand in add_user.sql and change_user.sql; what changes the
-- server's accounts is done by accounts.sql.
create or replace function user_added() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    ${add_user}
    return new;
end
$$
--;;
create trigger user_added before insert on office_user for each row execute function user_added()
--;;
create or replace function user_changed() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    ${change_user}
    return new;
end
$$
--;;
create trigger user_changed before update of login, association_id, name, role, active, changed_by on office_user
    for each row execute function user_changed()
--;;
create trigger user_never_deleted before delete or truncate on office_user execute function append_only()
--;;
-- The caller, who administers the own office. Two who close each other at the same moment do so one after the other.
create or replace function my_administration() returns bigint language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    if my_role() is distinct from 'admin' then
        perform refuse('permission');
    end if;
    perform locked_head(my_association());
    return my_user();
end
$$
--;;
-- One of the own office; refused where there is none, or none any more.
create or replace function user_of_mine(user_id bigint) returns office_user language plpgsql security definer
    set search_path = mamis, pg_temp as $$
declare
    u office_user;
begin
    select * into u from office_user o where o.id = user_of_mine.user_id and o.association_id = my_association();
    if u.id is null then
        perform refuse('unknown-user');
    end if;
    return u;
end
$$
--;;
create or replace function add_user(login text, name text, role text, verifier text) returns bigint language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    me bigint := my_administration();
    added bigint;
begin
    insert into office_user (association_id, login, name, role, must_change_password, changed_by)
    values (my_association(), add_user.login, add_user.name, add_user.role, true, me)
    returning id into added;
    perform mamis_accounts.make_account(add_user.login, verifier);
    perform record_changes('user-added', added, '{}', json_build_object('login', add_user.login, 'name', add_user.name,
        'role', add_user.role));
    return added;
end
$$
--;;
create or replace function change_user(user_id bigint, seen_version integer, name text, role text) returns integer
    language plpgsql security definer set search_path = mamis, pg_temp as $$
declare
    me bigint := my_administration();
    before office_user := user_of_mine(user_id);
begin
    if before.version <> seen_version then
        perform refuse('stale');
    end if;
    update office_user u set name = change_user.name, role = change_user.role, version = version + 1, changed_by = me
    where u.id = user_id;
    perform record_changes('user-changed', user_id, json_build_object('name', before.name, 'role', before.role),
        json_build_object('name', change_user.name, 'role', change_user.role));
    return before.version + 1;
end
$$
--;;
create or replace function close_user(user_id bigint) returns integer language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    me bigint := my_administration();
    before office_user := user_of_mine(user_id);
begin
    update office_user u set active = false, version = version + 1, changed_by = me where u.id = user_id;
    perform mamis_accounts.close_account(before.login);
    perform record_changes('user-changed', user_id, json_build_object('active', before.active),
        json_build_object('active', false));
    return before.version + 1;
end
$$
--;;
-- A new first password, with which somebody may log in (again).
create or replace function open_user(user_id bigint, verifier text) returns integer language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    me bigint := my_administration();
    before office_user := user_of_mine(user_id);
begin
    if me = user_id then -- everybody's own is changed with the present one
        perform refuse('own-account');
    end if;
    update office_user u set active = true, must_change_password = true, version = version + 1, changed_by = me
    where u.id = user_id;
    perform mamis_accounts.open_account(before.login, verifier);
    perform record_changes('user-changed', user_id, json_build_object('active', before.active),
        json_build_object('active', true));
    insert into event (association_id, user_id, what, subject_id, facts)
    values (my_association(), me, 'user-password', user_id,
        '{"v":1,"changes":[{"field":"password","old":"","new":""}]}');
    return before.version + 1;
end
$$
--;;
-- Of somebody who is closed: after the change is committed, or the program would log in again at once.
create or replace function end_user_sessions(user_id bigint) returns bigint language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    closed office_user;
begin
    if my_role() is distinct from 'admin' then
        perform refuse('permission');
    end if;
    closed := user_of_mine(user_id);
    if closed.active then
        perform refuse('permission');
    end if;
    return mamis_accounts.end_connections(closed.login);
end
$$
--;;
-- Told by who has given themselves another password: a first one is theirs now.
create or replace function my_password_changed() returns void language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    if my_user() is null then
        perform refuse('permission');
    end if;
    update office_user u set must_change_password = false where u.id = my_user() and u.must_change_password;
    insert into event (association_id, user_id, what) values (my_association(), my_user(), 'password');
end
$$
--;;
-- The settings of the own mail. A right to change the row itself would let any of its users hold it against all
-- decisions.
create or replace function save_mail_settings(mail_on boolean, host text, port integer, security text, login text,
    sender_name text, sender_address text, authority text, new_password boolean) returns void language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    b association;
    fields text;
begin
    if my_role() is null or my_role() not in ('approver', 'admin') then
        perform refuse('permission');
    end if;
    select * into b from association a where a.id = my_association();
    fields := concat_ws(',', case when b.mail_on <> save_mail_settings.mail_on then 'enabled' end,
        case when b.smtp_host <> host then 'host' end, case when b.smtp_port <> port then 'port' end,
        case when b.smtp_security <> security then 'security' end, case when b.smtp_user <> login then 'user' end,
        case when b.sender_name <> save_mail_settings.sender_name then 'sender_name' end,
        case when b.sender_address <> save_mail_settings.sender_address then 'sender_address' end,
        case when b.smtp_authority <> authority then 'authority' end,
        case when new_password then 'password' end); -- kept by the program, in its key store
    if fields = '' then
        return;
    end if;
    update association a
    set mail_on = save_mail_settings.mail_on, smtp_host = host, smtp_port = port, smtp_security = security,
        smtp_user = login, sender_name = save_mail_settings.sender_name,
        sender_address = save_mail_settings.sender_address, smtp_authority = authority
    where a.id = my_association();
    insert into event (association_id, user_id, what, facts)
    values (my_association(), my_user(), 'mail-settings', 'fields=' || fields);
end
$$
--;;
-- What only an administrator settles for the own association. The end of its history is held first, as by decisions, so
-- that nobody waits in a circle.
create or replace function my_settings() returns bigint language plpgsql security definer
    set search_path = mamis, pg_temp as $$
declare
    head chain_head;
begin
    if my_role() is distinct from 'admin' then
        perform refuse('permission');
    end if;
    head := locked_head(my_association());
    return my_association();
end
$$
--;;
create or replace function save_association(name text, kana text, representative text, postal_code text, address text,
    phone text, fax text, mail_address text, overdue_days integer, seen integer) returns void language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_settings();
    b association;
    a association;
begin
    select * into b from association x where x.id = mine;
    if b.version is distinct from seen then
        perform refuse('stale');
    end if;
    update association x
    set name = save_association.name, kana = save_association.kana,
        representative = save_association.representative, postal_code = save_association.postal_code,
        address = save_association.address, phone = save_association.phone, fax = save_association.fax,
        mail_address = save_association.mail_address, overdue_days = save_association.overdue_days,
        version = x.version + 1
    where x.id = mine
    returning * into a;
    perform record_changes('association', mine,
        json_build_object('name', b.name, 'kana', b.kana, 'representative', b.representative,
            'postal_code', b.postal_code, 'address', b.address, 'phone', b.phone, 'fax', b.fax,
            'mail_address', b.mail_address, 'overdue_days', b.overdue_days),
        json_build_object('name', a.name, 'kana', a.kana, 'representative', a.representative,
            'postal_code', a.postal_code, 'address', a.address, 'phone', a.phone, 'fax', a.fax,
            'mail_address', a.mail_address, 'overdue_days', a.overdue_days));
    perform pg_notify(my_channel(), '');
end
$$
--;;
-- How to reach the associations above the own one, from the next layer on upwards; of their settings nothing.
create or replace function associations_above() returns table (name text, kana text, representative text,
    postal_code text, address text, phone text, fax text, mail_address text) language sql stable security definer
    set search_path = mamis, pg_temp as $$
    with recursive above (id, parent_id, layer) as (
        select p.id, p.parent_id, p.layer from association a join association p on p.id = a.parent_id
        where a.id = my_association()
        union all
        select p.id, p.parent_id, p.layer from above x join association p on p.id = x.parent_id)
    select a.name, a.kana, a.representative, a.postal_code, a.address, a.phone, a.fax, a.mail_address
    from above x join association a on a.id = x.id
    order by x.layer desc
$$
--;;
-- A category of the own association, or a new one at the end (null). Its id.
create or replace function save_category(category_id bigint, label text, active boolean, seen integer) returns bigint
    language plpgsql security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_settings();
    b category;
    a category;
begin
    if category_id is null then
        insert into category (association_id, label, active, position)
        values (mine, save_category.label, save_category.active,
            (select coalesce(max(c.position) + 1, 0) from category c where c.association_id = mine))
        returning * into a;
    else
        select * into b from category c where c.id = category_id and c.association_id = mine;
        if b.version is distinct from seen or b.id is null then
            perform refuse('stale');
        end if;
        update category c
        set label = save_category.label, active = save_category.active, version = c.version + 1
        where c.id = b.id
        returning * into a;
    end if;
    perform record_changes('category', a.id, json_build_object('label', b.label, 'active', b.active),
        json_build_object('label', a.label, 'active', a.active));
    perform pg_notify(my_channel(), '');
    return a.id;
end
$$
--;;
-- All categories of the own association in the order that is wanted.
create or replace function order_categories(categories bigint[]) returns void language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_settings();
    moved record;
begin
    if (select array_agg(c.id order by c.id) from category c where c.association_id = mine)
        is distinct from (select array_agg(w.id order by w.id) from unnest(categories) w (id)) then
        perform refuse('stale');
    end if;
    for moved in select c.id, c.position as before, w.place - 1 as after
        from unnest(categories) with ordinality w (id, place)
        join category c on c.id = w.id
        where c.position <> w.place - 1
        order by w.place
    loop
        update category c set position = moved.after where c.id = moved.id;
        perform record_changes('category', moved.id, json_build_object('position', moved.before),
            json_build_object('position', moved.after));
    end loop;
    perform pg_notify(my_channel(), '');
end
$$
--;;
-- Another text for the own association's mails about a kind and an action, instead of the one that was seen; those that
-- are queued keep theirs. Its id. The texts are kept, so the history has their ids.
create or replace function save_template(kind text, action text, subject text, body text, seen bigint) returns bigint
    language plpgsql security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_settings();
    b template;
    a template;
begin
    select x.* into b from (select save_template.kind as kind, mine as association_id) s
        join template x on x.id = (${template(save_template.action)})
        where exists (select 1 from transition t
            where t.kind = save_template.kind and t.action = save_template.action);
    if b.id is null or b.id is distinct from seen then
        perform refuse('stale');
    end if;
    insert into template (association_id, kind, action, subject, body, created_at)
    values (mine, save_template.kind, save_template.action, save_template.subject, save_template.body,
        date_trunc('milliseconds', clock_timestamp()))
    returning * into a;
    perform record_changes('template', a.id, json_build_object('version', b.id, 'subject', b.subject),
        json_build_object('version', a.id, 'subject', a.subject));
    perform pg_notify(my_channel(), '');
    return a.id;
end
$$
--;;
-- By a person's hand: a mail is to go out again or not at all. What its sender does is in the mail itself.
create or replace function mail_told() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    if my_user() is not null and ((new.state = 'withdrawn' and old.state <> 'withdrawn')
        or (new.state = 'waiting' and old.state <> 'sending'
            and (old.state <> 'waiting' or new.next_try_at <> old.next_try_at))) then
        insert into event (association_id, user_id, what, subject_id, facts)
        select new.association_id, my_user(), case new.state when 'waiting' then 'mail-again' else 'mail-withdrawn' end,
            d.step_id, 'mail=' || new.id
        from decision d where d.id = new.decision_id;
    end if;
    return null;
end
$$
--;;
create trigger mail_told after update of state on mail for each row execute function mail_told()
--;;
-- The only ways of a mail: claimed for a while, sent, tried again later, given up; again or not at all by a person's hand.
-- Every time is the server's own: whose computer's clock is ahead does not claim what is just being sent.
create or replace function my_outbox() returns bigint language plpgsql stable security definer
    set search_path = mamis, pg_temp as $$
begin
    if my_role() is null or my_role() in ('viewer', 'auditor') then
        perform refuse('permission');
    end if;
    return my_association();
end
$$
--;;
-- The next mail that is due, for at most a quarter of an hour; nothing where none is.
create or replace function claim_mail(lease text, seconds double precision) returns setof bigint language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_outbox();
begin
    return query update mail
    set state = 'sending', lease_by = claim_mail.lease, attempts = attempts + 1,
        lease_until = clock_timestamp() + make_interval(secs => least(greatest(seconds, 1), 900))
    where id = (select l.id from mail l
        where l.association_id = mine
          and ((l.state = 'waiting' and l.next_try_at <= clock_timestamp())
            or (l.state = 'sending' and l.lease_until < clock_timestamp()))
        order by l.next_try_at, l.id
        limit 1 for update skip locked)
    returning mail.id;
end
$$
--;;
-- What came of it, told by who has claimed it: "sent", "waiting" (again after so many seconds, at most a week) or
-- "failed". Nothing where it is not claimed any more.
create or replace function finish_mail(mail_id bigint, lease text, outcome text, code text, status integer,
    seconds double precision, uncounted integer) returns setof bigint language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_outbox();
begin
    if outcome not in ('sent', 'waiting', 'failed') then
        perform refuse('mail-state');
    end if;
    return query update mail
    set state = outcome, last_code = code, last_status = status, lease_by = null, lease_until = null,
        sent_at = case when outcome = 'sent' then date_trunc('milliseconds', clock_timestamp()) end,
        next_try_at = case when outcome = 'waiting'
            then clock_timestamp() + make_interval(secs => least(greatest(seconds, 0), 604800)) else next_try_at end,
        attempts = attempts - case when outcome = 'waiting' and uncounted > 0 and attempts > 0 then 1 else 0 end
    where mail.id = mail_id and association_id = mine and state = 'sending' and lease_by = finish_mail.lease
    returning mail.id;
end
$$
--;;
create or replace function send_mail_again(mail_id bigint) returns setof bigint language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_outbox();
begin
    return query update mail set state = 'waiting', next_try_at = clock_timestamp(), attempts = 0
    where mail.id = mail_id and association_id = mine and state in ('waiting', 'failed', 'withdrawn')
    returning mail.id;
end
$$
--;;
create or replace function withdraw_mail(mail_id bigint) returns setof bigint language plpgsql
    security definer set search_path = mamis, pg_temp as $$
declare
    mine bigint := my_outbox();
begin
    return query update mail set state = 'withdrawn'
    where mail.id = mail_id and association_id = mine and state in ('waiting', 'failed')
    returning mail.id;
end
$$
--;;
-- Where the person is a member no more and nothing waits, what is changed from now on is none of the association's
-- business: it keeps what it had.
create or replace function member_kept_as_left() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    insert into member_as_left (association_id, member_id, data)
    select k.association_id, old.id, to_jsonb(old)
    from (select s.association_id from step s where s.member_id = old.id
        union select x.association_id from membership x where x.member_id = old.id) k
    where not exists (select 1 from membership x where x.member_id = old.id and x.association_id = k.association_id
            and not x.voided and (x.left_on is null or x.left_on >= current_date))
      and not exists (select 1 from step s where s.member_id = old.id and s.association_id = k.association_id
            and s.status in ('waiting', 'applied', 'reviewing', 'confirming'))
    on conflict do nothing;
    return new;
end
$$
--;;
create trigger member_kept_as_left before update on member for each row execute function member_kept_as_left()
--;;
create or replace function member_seen_again() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    delete from member_as_left l where l.association_id = new.association_id and l.member_id = new.member_id;
    return null;
end
$$
--;;
create trigger member_seen_again after insert or update of left_on on membership for each row
    when (new.left_on is null) execute function member_seen_again()
--;;
create trigger member_seen_again after insert on step for each row execute function member_seen_again()
--;;
create or replace function member_shown_in_lists() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    update step set name = new.name, person_key = new.person_key, login_id = new.login_id,
        registration_number = new.registration_number, watch_reason = new.watch_reason
    where member_id = new.id
      and not exists (select 1 from member_as_left l
        where l.association_id = step.association_id and l.member_id = new.id);
    return null;
end
$$
--;;
create trigger member_shown_in_lists after update of name, person_key, login_id, registration_number, watch_reason
    on member for each row execute function member_shown_in_lists()
--;;
create or replace function facility_shown_in_lists() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    update step set facility_name = new.name, facility_key = new.facility_key where facility_id = new.id;
    return null;
end
$$
--;;
create trigger facility_shown_in_lists after update of name, facility_key on facility for each row
    execute function facility_shown_in_lists()
--;;
create or replace function category_shown_in_lists() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    update step set category_label = new.label where association_id = new.association_id and category_id = new.id;
    return null;
end
$$
--;;
create trigger category_shown_in_lists after update of label on category for each row
    execute function category_shown_in_lists()
--;;
create or replace function channel_of_association() returns trigger language plpgsql security definer
    set search_path = mamis, pg_temp as $$
begin
    insert into live_channel (association_id) values (new.id);
    return null;
end
$$
--;;
create trigger channel_of_association after insert on association for each row
    execute function channel_of_association()
--;;
create or replace function my_channel() returns text language sql stable security definer
    set search_path = mamis, pg_temp
    return (select c.name from mamis.live_channel c where c.association_id = mamis.my_association())
--;;
-- One program looks at one application at a time; null: at none.
create or replace function look_at(step bigint) returns void language plpgsql volatile security definer
    set search_path = mamis, pg_temp as $$
declare
    before bigint;
begin
    delete from looking l where l.user_id = my_user() and l.backend = pg_backend_pid() returning l.step_id into before;
    delete from looking l where l.association_id = my_association() and l.at < now() - interval '2 minutes';
    insert into looking (user_id, backend, association_id, step_id, at)
        select my_user(), pg_backend_pid(), s.association_id, s.id, now()
        from mamis.step s where s.id = look_at.step and s.association_id = my_association();
    if before is distinct from look_at.step then
        perform pg_notify(my_channel(), 'looking');
    end if;
end
$$
--;;
create or replace function also_looking(step bigint) returns setof text language sql stable security definer
    set search_path = mamis, pg_temp as $$
    select distinct u.name from looking l join office_user u on u.id = l.user_id
    where l.association_id = my_association() and l.step_id = also_looking.step
      and l.user_id <> my_user() and l.at > now() - interval '1 minute'
    order by 1
$$
--;;
-- Who holds the end of the caller's history, or may hold an application of theirs, in a transaction that is not over: the
-- name of a colleague, nothing of anybody else, and since when. Only colleagues lock the end of the own history
-- (locked_head), and who waits does not hold it; an application is held by those who decide it, too. Whose program has
-- said nothing for two seconds is not at work any more.
create or replace function who_holds(step bigint) returns table (name text, since timestamptz, works boolean) language sql
    stable security definer set search_path = mamis, pg_temp as $$
    select case when u.association_id = my_association() then u.name else '' end, a.xact_start,
        not coalesce(a.state like 'idle%' and a.state_change < now() - interval '2 seconds', false)
    from pg_stat_activity a
    left join office_user u on u.login = a.usename
    where my_association() is not null
      and a.datname = current_database() and a.backend_type = 'client backend' and a.pid <> pg_backend_pid()
      and a.wait_event_type is distinct from 'Lock'
      and exists (select 1 from pg_locks l
        where l.pid = a.pid and l.granted and l.mode <> 'AccessShareLock'
          and l.relation in (cast('mamis.chain_head' as regclass), cast('mamis.application' as regclass)))
      and (u.id is null or u.association_id = my_association()
        or exists (select 1 from step s join step o on o.application_id = s.application_id
            where s.id = who_holds.step and s.association_id = my_association()
              and o.association_id = u.association_id))
    order by u.association_id = my_association() desc nulls last, a.xact_start
    limit 1
$$
