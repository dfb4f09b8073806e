-- Who asks, and the words the shared statements need. Run by the owner before the views.
-- Every function that runs with the owner's rights names its search path: a caller's objects are never found first.

-- A rule said no: the program recognises the state MO001 and reads the code from the message.
create or replace function refuse(code text) returns void language plpgsql as $$
begin
    raise exception '%', code using errcode = 'MO001';
end
$$
--;;
-- The person who logged in to the server, whatever role was set since: never what a client says.
create or replace function my_association() returns bigint language sql stable security definer
    set search_path = mamis, pg_temp
    return (select u.association_id from mamis.office_user u where u.login = session_user and u.active)
--;;
create or replace function my_user() returns bigint language sql stable security definer
    set search_path = mamis, pg_temp
    return (select u.id from mamis.office_user u where u.login = session_user and u.active)
--;;
create or replace function my_role() returns text language sql stable security definer
    set search_path = mamis, pg_temp
    return (select u.role from mamis.office_user u where u.login = session_user and u.active)
--;;
-- The value itself. Conditions on what is called volatile are never asked inside a view (PostgreSQL's qual_is_pushdown_safe),
-- and where the view is carried out nothing is left of the call.
create or replace function guarded(value anyelement) returns anyelement language sql volatile parallel safe
    as 'select value'
--;;
-- The hash of a link (app/storage/chain.h): each field after its number of bytes and a colon.
create or replace function chain_hash(variadic fields text[]) returns text language sql immutable parallel safe
    return encode(sha256(convert_to((select string_agg(octet_length(coalesce(f, '')) || ':' || coalesce(f, ''), '' order by n)
        from unnest(fields) with ordinality field(f, n)), 'UTF8')), 'hex')
--;;
-- Exports read everything as text; times and dates as they are written everywhere else.
create or replace function as_text(value text) returns text language sql immutable parallel safe
    return value
--;;
create or replace function as_text(value date) returns text language sql immutable parallel safe
    return to_char(value, 'YYYY-MM-DD')
--;;
create or replace function as_text(value timestamptz) returns text language sql immutable parallel safe
    return to_char(value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
--;;
-- Members or facilities of one's own applications whose key contains a text, at most `most`. The national association
-- has a step in nearly every application: there it is quicker to look through the members than through the steps.
-- One character has no pair: all pairs of nothing are contained in every name. How many names have the key decides the
-- plan, so it is made anew each time; starting helpers would take longer than the work.
create or replace function matching_members(key text, most integer) returns setof bigint
    language plpgsql stable security definer set search_path = mamis, pg_temp
    set plan_cache_mode = force_custom_plan set max_parallel_workers_per_gather = 0 as $$
declare
    mine bigint := my_association();
begin
    if exists (select 1 from association a where a.id = mine and a.layer = 1) then
        return query select m.id from member m
            where mamis.bigrams(m.person_key) @> mamis.bigrams(key) and strpos(m.person_key, key) > 0
              and exists (select 1 from step s where s.member_id = m.id and s.association_id = mine)
            limit most;
    else
        return query select distinct s.member_id from step s
            where s.association_id = mine and strpos(s.person_key, key) > 0
            limit most;
    end if;
end
$$
--;;
create or replace function matching_facilities(key text, most integer) returns setof bigint
    language plpgsql stable security definer set search_path = mamis, pg_temp
    set plan_cache_mode = force_custom_plan set max_parallel_workers_per_gather = 0 as $$
declare
    mine bigint := my_association();
begin
    if exists (select 1 from association a where a.id = mine and a.layer = 1) then
        return query select f.id from facility f
            where mamis.bigrams(f.facility_key) @> mamis.bigrams(key) and strpos(f.facility_key, key) > 0
              and exists (select 1 from step s where s.facility_id = f.id and s.association_id = mine)
            limit most;
    else
        return query select distinct s.facility_id from step s
            where s.association_id = mine and s.facility_id is not null and strpos(s.facility_key, key) > 0
            limit most;
    end if;
end
$$
--;;
-- Persons, facilities, applications and effects belong to several associations: which of their rows an office sees takes
-- more than a comparison, and PostgreSQL asks cheap leakproof comparisons first (texts, dates, numbers). EXPLAIN (ANALYZE)
-- would tell how many rows of others they found. So nobody reads these tables; offices read views whose columns are
-- guarded, and a condition on them is asked after the view's own. The running number alone is not, so that one row is
-- found quickly; that it is in use is all it tells.
do $$
declare
    v record;
begin
    for v in select * from (values
        ('member', ' left join mamis.member_as_left l on l.member_id = t.id '
            'and l.association_id = (select mamis.my_association())',
            'exists (select 1 from mamis.step s where s.member_id = t.id '
            'and s.association_id = (select mamis.my_association())) '
            'or exists (select 1 from mamis.membership x where x.member_id = t.id '
            'and x.association_id = (select mamis.my_association()))'),
        ('facility', '',
            'exists (select 1 from mamis.step s where s.facility_id = t.id '
            'and s.association_id = (select mamis.my_association())) '
            'or exists (select 1 from mamis.membership x where x.facility_id = t.id '
            'and x.association_id = (select mamis.my_association()))'),
        ('application', '',
            'exists (select 1 from mamis.step s where s.application_id = t.id '
            'and s.association_id = (select mamis.my_association()))'),
        ('decision_effect', '',
            'exists (select 1 from mamis.decision d where d.id = t.decision_id '
            'and d.association_id = (select mamis.my_association()))')
        ) seen(name, joined, condition)
    loop
        execute (select format('create view mamis.%I with (security_barrier) as select ', v.name || '_seen')
            || string_agg(case
                when a.attname in ('id', 'decision_id', 'step_id') then format('t.%I', a.attname)
                when v.name = 'member' then format('mamis.guarded(case when l.member_id is null then t.%1$I '
                    'else (jsonb_populate_record(null::mamis.member, l.data)).%1$I end) as %1$I', a.attname)
                else format('mamis.guarded(t.%1$I) as %1$I', a.attname) end, ', ' order by a.attnum)
            || format(' from mamis.%I t%s where ', v.name, v.joined) || v.condition
            from pg_attribute a
            where a.attrelid = cast('mamis.' || v.name as regclass) and a.attnum > 0 and not a.attisdropped);
    end loop;
end
$$
--;;
-- What an office sees of the other layers' part in its applications, and nothing else of them. On a shared server
-- nobody can read another association's rows; these views are the one window to them, with the server's own condition.
-- Every row says whose step it belongs to (step_id) and which association may see it (seen_by). What else there is, a
-- condition of the reader's is asked of last (postgresql/seen.sql).
create view layer_seen with (security_barrier) as
select s.id as step_id, s.association_id as seen_by, guarded(o.id) as id,
    guarded(o.association_id) as association_id, guarded(o.layer) as layer,
    guarded(a.name) as name, guarded(o.role) as role, guarded(o.status) as status,
    (select guarded(u.name) from decision d join office_user u on u.id = d.user_id
        where d.association_id = o.association_id and d.step_id = o.id order by d.id desc limit 1) as decided_by,
    (select guarded(d.decided_at) from decision d
        where d.association_id = o.association_id and d.step_id = o.id order by d.id desc limit 1) as decided_at,
    (select guarded(x.joined_on) from membership x
        where x.member_id = o.member_id and x.association_id = o.association_id and not x.voided
        order by x.id desc limit 1) as joined_on
from step s
join step o on o.application_id = s.application_id
join association a on a.id = o.association_id
where s.association_id = (select my_association())
--;;
create view history_seen with (security_barrier) as
select s.id as step_id, s.association_id as seen_by, guarded(d.id) as id, guarded(a.name) as association,
    guarded(u.name) as user_name, guarded(d.action) as action,
    guarded(e.from_status) as from_status, guarded(e.to_status) as to_status,
    guarded(d.message) as message, guarded(d.effective_on) as effective_on,
    guarded(d.decided_at) as decided_at
from step s
join step o on o.application_id = s.application_id
join decision d on d.association_id = o.association_id and d.step_id = o.id
join decision_effect e on e.decision_id = d.id and e.step_id = o.id
join association a on a.id = d.association_id
join office_user u on u.id = d.user_id
where s.association_id = (select my_association())
--;;
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
begin
    -- What a row inserted into `decision` does; run by each engine's trigger on that table.
-- perform refuse('code') stops the transaction with the code; `new` is the decision.
perform refuse('unknown-step')
    where not exists (select 1 from step s where s.id = new.step_id and s.association_id = new.association_id);

perform refuse('permission')
    where not exists (select 1 from office_user u join permission p on p.user_role = u.role
        where u.id = new.user_id and u.association_id = new.association_id and u.active
          and p.action = new.action);

perform refuse('stale')
    where not exists (select 1 from step s where s.id = new.step_id and s.version = new.seen_version);

perform refuse('not-allowed')
    where not exists (select 1 from step s join transition t
            on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action);

perform refuse('blocked-above')
    where exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id and o.layer < s.layer and o.status = t.unless_above
        where s.id = new.step_id and t.action = new.action);

perform refuse('message-missing')
    where trim(new.message, U&' !0009!000A!000B!000C!000D!0085!00A0!00AD!1680!2000!2001!2002!2003!2004!2005!2006!2007!2008!2009!200A!200B!200C!200D!2028!2029!202F!205F!2060!2800!3000!3164!FEFF' uescape '!') = ''
      and exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action and t.message_required);

perform refuse('date-missing')
    where new.effective_on is null
      and exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        where s.id = new.step_id and t.action = new.action and t.date_required);

-- A date far from today is a slip of the finger: 10 years back and 2 ahead, unless the settings say otherwise.
perform refuse('date-outside')
    where new.effective_on not between cast(new.decided_at as date) - make_interval(years => coalesce((select cast(g.value as integer) from setting g where g.name = 'years_back'), 10)) and cast(new.decided_at as date) + make_interval(years => coalesce((select cast(g.value as integer) from setting g where g.name = 'years_ahead'), 2));

perform refuse('date-before-joining')
    where exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id and o.layer <= s.layer
        join membership m on m.member_id = s.member_id and m.association_id = o.association_id
            and m.left_on is null and m.joined_on > new.effective_on
        where s.id = new.step_id and t.action = new.action and t.effect = 'end');

perform refuse('no-mail-reason-missing')
    where not new.notify and trim(new.no_mail_reason, U&' !0009!000A!000B!000C!000D!0085!00A0!00AD!1680!2000!2001!2002!2003!2004!2005!2006!2007!2008!2009!200A!200B!200C!200D!2028!2029!202F!205F!2060!2800!3000!3164!FEFF' uescape '!') = '';

-- A membership can be restored or begun only where the member has not joined again in the meantime.
perform refuse('already-member')
    where exists (select 1 from step s
        join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
        join step o on o.application_id = s.application_id
            and (o.id = s.id or (t.effect_on = 'own_and_above' and o.layer < s.layer))
        join membership m on m.member_id = s.member_id and m.association_id = o.association_id
            and m.left_on is null
        where s.id = new.step_id and t.action = new.action
          and (t.effect = 'begin'
            or (t.effect = 'restore' and exists (select 1 from membership e
                where e.ended_by = s.application_id and e.association_id = o.association_id
                  and not e.voided))));

-- Memberships (memberships.sql), before the statuses move. Most decisions leave them alone, and need not ask for each
-- kind of effect.
if exists (select 1 from step s
    join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
    where s.id = new.step_id and t.action = new.action and t.effect <> 'none') then -- What a decision does to memberships; run before the statuses move. `new` is the decision. Each effect is written down
-- first and then carried out from what is written.
insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, m.left_on, new.effective_on
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id and o.layer <= s.layer
join membership m on m.member_id = s.member_id and m.association_id = o.association_id and m.left_on is null
where s.id = new.step_id and t.action = new.action and t.effect = 'end';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, m.left_on, null
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id
join membership m on m.association_id = o.association_id and m.ended_by = s.application_id and not m.voided
where s.id = new.step_id and t.action = new.action and t.effect = 'restore';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, null, null
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id
    and o.layer = case t.effect_on when 'previous' then s.layer + 1 else s.layer end
join membership m on m.member_id = s.member_id and m.association_id = o.association_id and not m.voided
    and (t.effect <> 'unbegin' or m.begun_by = s.application_id)
    and (t.effect = 'unbegin' or m.left_on is null)
where s.id = new.step_id and t.action = new.action and t.effect in ('unbegin', 'apply', 'unapply');

update membership
set left_on = new.effective_on,
    ended_by = (select s.application_id from step s where s.id = new.step_id)
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'end');

update membership
set left_on = null, ended_by = null
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'restore');

update membership
set left_on = joined_on, voided = true
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'unbegin');

-- 異動: field by field. Taken back is only what is still as this application made it, never a later change.
update membership set category_id = cast(nullif((select case e.effect when 'apply' then c.new_value else c.old_value end from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'category' where e.decision_id = new.id and e.membership_id = membership.id and c.association_id = membership.association_id), '') as bigint)
where id in (select m.id from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'category' join membership m on m.id = e.membership_id and m.association_id = c.association_id where e.decision_id = new.id and (e.effect = 'apply' or (e.effect = 'unapply' and c.new_value = case c.field when 'category' then coalesce(cast(m.category_id as text), '') when 'facility' then coalesce(cast(m.facility_id as text), '') else m.member_number end)));

update membership set facility_id = cast(nullif((select case e.effect when 'apply' then c.new_value else c.old_value end from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'facility' where e.decision_id = new.id and e.membership_id = membership.id and c.association_id = membership.association_id), '') as bigint)
where id in (select m.id from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'facility' join membership m on m.id = e.membership_id and m.association_id = c.association_id where e.decision_id = new.id and (e.effect = 'apply' or (e.effect = 'unapply' and c.new_value = case c.field when 'category' then coalesce(cast(m.category_id as text), '') when 'facility' then coalesce(cast(m.facility_id as text), '') else m.member_number end)));

update membership set member_number = (select case e.effect when 'apply' then c.new_value else c.old_value end from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'member_number' where e.decision_id = new.id and e.membership_id = membership.id and c.association_id = membership.association_id)
where id in (select m.id from membership_effect e join step s on s.id = new.step_id join application_change c on c.application_id = s.application_id and c.field = 'member_number' join membership m on m.id = e.membership_id and m.association_id = c.association_id where e.decision_id = new.id and (e.effect = 'apply' or (e.effect = 'unapply' and c.new_value = case c.field when 'category' then coalesce(cast(m.category_id as text), '') when 'facility' then coalesce(cast(m.facility_id as text), '') else m.member_number end)));

insert into membership (association_id, member_id, category_id, facility_id, joined_on, begun_by)
select s.association_id, s.member_id, s.category_id, s.facility_id, new.effective_on, s.application_id
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
where s.id = new.step_id and t.action = new.action and t.effect = 'begin';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, null, new.effective_on
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join membership m on m.begun_by = s.application_id and m.association_id = s.association_id and m.left_on is null
where s.id = new.step_id and t.action = new.action and t.effect = 'begin';
 end if;

-- Statuses: the other layers, then the own step.
insert into decision_effect (decision_id, step_id, step_version, from_status, to_status)
select new.id, o.id, o.version + 1, o.status, c.to_status
from step s
join cascade c on c.kind = s.kind and c.role = s.role and c.action = new.action
join step o on o.application_id = s.application_id and o.status = c.from_status
    and (o.layer = case c.target when 'next' then s.layer - 1 when 'previous' then s.layer + 1 end
        or (c.target = 'above' and o.layer < s.layer)
        or (c.target = 'others' and o.layer <> s.layer))
where s.id = new.step_id
union all
select new.id, s.id, s.version + 1, s.status, t.to_status
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
where s.id = new.step_id and t.action = new.action;

update step
set status = e.to_status,
    version = e.step_version,
    pending_since = case when e.to_status in ('applied', 'reviewing', 'confirming')
        then coalesce(step.pending_since, new.decided_at) end,
    -- The date stands where something is approved, and where note is to be taken of it; nowhere else.
    effective_on = case
        when e.to_status = 'confirming' or (e.to_status = 'approved' and new.action = 'approve') then new.effective_on
        when e.to_status = 'confirmed' then step.effective_on end
from decision_effect e
where e.decision_id = new.id and e.step_id = step.id;

-- The latest message stands under the row at every layer.
update step
set message = new.message,
    message_at = new.decided_at,
    message_sender = (select a.name from association a where a.id = new.association_id)
where new.message <> ''
  and application_id = (select s.application_id from step s where s.id = new.step_id);

-- The notification; what it says is rendered from the template and this decision, which nobody can change any more.
insert into mail (association_id, decision_id, template_id, to_name, to_address, message_id, queued_at, next_try_at)
select new.association_id, new.id, (select x.id from template x where x.kind in (s.kind, '*') and x.action in (new.action, '*') and (x.association_id = s.association_id or x.association_id is null) order by case when x.association_id is null then 1 else 0 end, case x.kind when '*' then 1 else 0 end, case x.action when '*' then 1 else 0 end, x.id desc limit 1), m.name, m.mail_address,
    new.uuid || '@' || case when strpos(a.sender_address, '@') > 0
        then substr(a.sender_address, strpos(a.sender_address, '@') + 1) else 'mamis-office.invalid' end,
    new.decided_at, new.decided_at
from step s
join association a on a.id = s.association_id
join application p on p.id = s.application_id
join member m on m.id = s.member_id
left join reason r on r.code = p.reason_code
where s.id = new.step_id and new.notify and a.mail_on and m.mail_address <> '' and not coalesce(r.is_death, false);

    update chain_head h set seq = new.seq, hash = new.hash where h.association_id = new.association_id;
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
    if record_event.what not in ('log-in', 'password', 'export', 'print', 'clock')
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
    if my_role() is null or my_role() = 'viewer' then
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
-- The whole workflow as rows (resignation in its three scopes, joining, transfer; chains of 3 and 4 layers).
-- Roles: the "entry" is the lowest layer of the chain, where the member applies. Of a resignation, "deciding" is the
-- lowest layer that is left, "below" stays and only passes on, "above" can only take note.
insert into permission (user_role, action) values
    ('clerk', 'accept'), ('clerk', 'confirm'), ('clerk', 'correct'),
    ('approver', 'accept'), ('approver', 'confirm'), ('approver', 'correct'), ('approver', 'approve'),
    ('approver', 'send_back'), ('approver', 'reject'), ('approver', 'cancel'), ('approver', 'withdraw'),
    ('admin', 'accept'), ('admin', 'confirm'), ('admin', 'correct'), ('admin', 'approve'),
    ('admin', 'send_back'), ('admin', 'reject'), ('admin', 'cancel'), ('admin', 'withdraw')
--;;
insert into transition (kind, role, from_status, action, to_status, message_required, date_required, effect,
    effect_on, unless_above) values
    -- Layers below the deciding one pass a resignation on, or hand back what came back to them.
    ('resign', 'entry_below', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'applied', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'reviewing', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('resign', 'below', 'applied', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'below', 'reviewing', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'below', 'reviewing', 'send_back', 'waiting', true, false, 'none', 'none', null),
    -- The layer that decides a resignation.
    ('resign', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'restore', 'own_and_above', null),
    ('resign', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('resign', 'deciding', 'applied', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'none', 'none', null),
    ('resign', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('resign', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'restore', 'own_and_above', null),
    -- The layers above a resignation take note.
    ('resign', 'above', 'confirming', 'confirm', 'confirmed', false, false, 'none', 'none', null),
    -- Joining: each layer decides in turn, an approval begins the membership there.
    ('join', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'unbegin', 'own', 'approved'),
    ('join', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('join', 'deciding', 'applied', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'unbegin', 'previous', null),
    ('join', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('join', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'unbegin', 'own', 'approved'),
    -- Transfer: as joining; an approval applies the changed fields to that layer's membership.
    ('transfer', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'unapply', 'own', 'approved'),
    ('transfer', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('transfer', 'deciding', 'applied', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'unapply', 'previous', null),
    ('transfer', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('transfer', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'unapply', 'own', 'approved')
--;;
insert into cascade (kind, role, action, target, from_status, to_status) values
    ('resign', 'entry_below', 'accept', 'next', 'waiting', 'applied'),
    ('resign', 'below', 'accept', 'next', 'waiting', 'applied'),
    ('resign', 'below', 'send_back', 'previous', 'approved', 'reviewing'),
    ('resign', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('resign', 'entry_deciding', 'approve', 'above', 'waiting', 'confirming'),
    ('resign', 'deciding', 'approve', 'above', 'waiting', 'confirming'),
    ('resign', 'entry_deciding', 'cancel', 'above', 'confirming', 'waiting'),
    ('resign', 'entry_deciding', 'cancel', 'above', 'confirmed', 'waiting'),
    ('resign', 'deciding', 'cancel', 'above', 'confirming', 'waiting'),
    ('resign', 'deciding', 'cancel', 'above', 'confirmed', 'waiting'),
    ('resign', 'entry_below', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('resign', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('join', 'entry_deciding', 'approve', 'next', 'waiting', 'applied'),
    ('join', 'deciding', 'approve', 'next', 'waiting', 'applied'),
    ('join', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('join', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('transfer', 'entry_deciding', 'approve', 'next', 'waiting', 'applied'),
    ('transfer', 'deciding', 'approve', 'next', 'waiting', 'applied'),
    ('transfer', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('transfer', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn')
--;;
-- 取消 of an approval of a joining or a transfer: whatever stands above starts over.
insert into cascade (kind, role, action, target, from_status, to_status)
select k.kind, r.role, 'cancel', 'above', f.from_status, 'waiting'
from (select 'join' as kind union all select 'transfer') k
cross join (select 'entry_deciding' as role union all select 'deciding') r
cross join (select 'applied' as from_status union all select 'reviewing' union all select 'rejected') f
--;;
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
    matching_members(text, integer), matching_facilities(text, integer), my_channel(), look_at(bigint),
    also_looking(bigint), refuse(text), guarded(anyelement), claim_mail(text, double precision),
    finish_mail(bigint, text, text, text, integer, double precision, integer), send_mail_again(bigint),
    withdraw_mail(bigint), record_event(text, bigint, text),
    save_mail_settings(boolean, text, integer, text, text, text, text, text, boolean) to mamis_office
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
grant select (id, association_id, login, name, role, active) on office_user to mamis_office
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
create policy own on event for select to mamis_office using (association_id = (select my_association()))
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
--;;
-- EXPLAIN shows everybody the planner's guesses, and it guesses from all rows, whosever they are: by trying ranges one
-- could read the names in its histograms. So it keeps no statistics of what was written by people; of codes, numbers
-- and times it does.
do $$
declare
    c record;
begin
    for c in select a.attrelid, a.attname from pg_attribute a join pg_class t on t.oid = a.attrelid
        where t.relnamespace = cast('mamis' as regnamespace) and t.relkind = 'r' and a.attnum > 0
          and not a.attisdropped
          and (a.atttypid = cast('text' as regtype) or a.attname = 'born_on')
          and a.attname not in ('kind', 'role', 'status', 'state', 'action', 'from_status', 'to_status', 'scope',
            'channel', 'field', 'effect', 'reason_code', 'founder_code')
    loop
        execute format('alter table %s alter column %I set statistics 0', cast(c.attrelid as regclass), c.attname);
    end loop;
end
$$
--;;
alter table application add constraint application_length check (length(designations) <= 1000 and length(documents) <= 2000 and length(duties) <= 1000 and length(fee_reduction) <= 1000 and length(position) <= 300) not valid
--;;
alter table application_change add constraint application_change_length check (length(new_value) <= 500 and length(old_value) <= 500) not valid
--;;
alter table association add constraint association_length check (length(mail_address) <= 320 and length(name) <= 200 and length(phone) <= 100 and length(sender_address) <= 320 and length(sender_name) <= 200 and length(smtp_authority) <= 100000 and length(smtp_host) <= 255 and length(smtp_user) <= 320) not valid
--;;
alter table category add constraint category_length check (length(label) <= 200) not valid
--;;
alter table decision add constraint decision_length check (length(action) <= 20 and length(message) <= 2000 and length(no_mail_reason) <= 500 and length(uuid) <= 64) not valid
--;;
alter table event add constraint event_length check (length(facts) <= 1000 and length(what) <= 40) not valid
--;;
alter table facility add constraint facility_length check (length(address) <= 500 and length(annexed) <= 1000 and length(facility_key) <= 500 and length(fax) <= 50 and length(kana) <= 300 and length(name) <= 300 and length(phone) <= 50 and length(postal_code) <= 20) not valid
--;;
alter table founder add constraint founder_length check (length(label) <= 200) not valid
--;;
alter table mail add constraint mail_length check (length(last_code) <= 100 and length(lease_by) <= 100 and length(to_address) <= 320 and length(to_name) <= 200) not valid
--;;
alter table member add constraint member_length check (length(address) <= 500 and length(fax) <= 50 and length(former_name) <= 200 and length(kana) <= 200 and length(login_id) <= 100 and length(mail_address) <= 320 and length(mobile) <= 50 and length(name) <= 200 and length(person_key) <= 500 and length(phone) <= 50 and length(postal_code) <= 20 and length(registration_number) <= 50 and length(sex) <= 20 and length(specialties) <= 1000 and length(university) <= 200 and length(watch_reason) <= 2000) not valid
--;;
alter table membership add constraint membership_length check (length(member_number) <= 50) not valid
--;;
alter table office_user add constraint office_user_length check (length(login) <= 64 and length(name) <= 200) not valid
--;;
alter table reason add constraint reason_length check (length(label) <= 200) not valid
--;;
alter table setting add constraint setting_length check (length(name) <= 200 and length(value) <= 2000) not valid
--;;
alter table template add constraint template_length check (length(body) <= 20000 and length(subject) <= 500) not valid
