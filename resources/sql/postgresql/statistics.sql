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
