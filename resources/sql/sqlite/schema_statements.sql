-- The schema of a file.
-- name: drop_definitions
-- Everything that is made anew after a migration, as commands in the order in which they can be run: triggers before the
-- views they belong to.
select 'drop trigger ' || name from sqlite_schema where type = 'trigger'
union all select 'drop view ' || name from sqlite_schema where type = 'view'
union all select 'delete from transition'
union all select 'delete from cascade'
union all select 'delete from permission'
