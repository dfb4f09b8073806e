-- The schema of a file.
-- name: drop_definitions
-- Everything that is made anew after a migration, as commands in the order in which they can be run: triggers before the
-- views they belong to.
select 'drop trigger ' || name from sqlite_schema where type = 'trigger'
union all select 'drop view ' || name from sqlite_schema where type = 'view'
union all select 'delete from transition'
union all select 'delete from cascade'
union all select 'delete from permission'

-- name: schema_objects
-- What SQLite keeps for itself aside: statistics and the indexes that belong to a key.
select type, name, coalesce(sql, '') from sqlite_schema where name not like 'sqlite\_%' escape '\'
union all
select 'rule', kind || ' ' || role || ' ' || from_status || ' ' || action,
    to_status || ' ' || message_required || ' ' || date_required || ' ' || effect || ' ' || effect_on || ' '
        || coalesce(unless_above, '')
from transition
union all
select 'rule of other layers', kind || ' ' || role || ' ' || action || ' ' || target || ' ' || from_status, to_status
from cascade
union all
select 'permission', user_role || ' ' || action, '' from permission
order by 1, 2
