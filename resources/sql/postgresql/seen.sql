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
