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
-- Ids of one's own steps whose person's or facility's key contains a text, at most `most`; a facility's, all of several
-- texts. An office's own keys lie together in an index and are looked through there. The national association has a step
-- in nearly every application: it goes by the pairs of characters of all members and facilities. One character has no
-- pair: all pairs of nothing are contained in every name. How many names have the key decides the plan, so it is made
-- anew each time; starting helpers would take longer than the work. What is kept of who has left (member_as_left) is in
-- the step, so that is what is compared.
create or replace function steps_of_person(key text, most integer) returns setof bigint
    language plpgsql stable security definer set search_path = mamis, pg_temp
    set plan_cache_mode = force_custom_plan set max_parallel_workers_per_gather = 0 as $$
declare
    mine bigint := my_association();
begin
    if length(key) > 1 and exists (select 1 from association a where a.id = mine and a.layer = 1) then
        return query select x.id from member m
            cross join lateral (select s.id, s.person_key from step s
                where s.member_id = m.id and s.association_id = mine offset 0) x
            where mamis.bigrams(m.person_key) @> mamis.bigrams(key) and strpos(x.person_key, key) > 0
            limit most;
    else
        return query select s.id from step s
            where s.association_id = mine and strpos(s.person_key, key) > 0
            limit most;
    end if;
end
$$
--;;
create or replace function steps_of_facility(words text[], most integer) returns setof bigint
    language plpgsql stable security definer set search_path = mamis, pg_temp
    set plan_cache_mode = force_custom_plan set max_parallel_workers_per_gather = 0 as $$
declare
    mine bigint := my_association();
    longest text := (select w from unnest(words) w order by length(w) desc limit 1);
    pairs text[] := array(select distinct pair from unnest(words) w, unnest(mamis.bigrams(w)) pair);
begin
    if pairs <> '{}' and exists (select 1 from association a where a.id = mine and a.layer = 1) then
        return query select x.id from facility f
            cross join lateral (select s.id from step s
                where s.facility_id = f.id and s.association_id = mine offset 0) x
            where mamis.bigrams(f.facility_key) @> pairs and strpos(f.facility_key, longest) > 0
              and (select bool_and(strpos(f.facility_key, w) > 0) from unnest(words) w)
            limit most;
    else
        return query select s.id from step s
            where s.association_id = mine and strpos(s.facility_key, longest) > 0
              and (cardinality(words) = 1 or (select bool_and(strpos(s.facility_key, w) > 0) from unnest(words) w))
            limit most;
    end if;
end
$$
