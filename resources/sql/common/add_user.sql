-- What holds for a new user, `new`, whom an administrator (new.changed_by) adds in the window; run by each engine's
-- trigger. The server's administrator and set-up add others.
${refuse(permission)}
    where new.changed_by is not null
      and not exists (select 1 from office_user a where a.id = new.changed_by
        and a.association_id = new.association_id and a.role = 'admin' and a.active);

${refuse(login)}
    where new.changed_by is not null
      and (length(new.login) < 3 or length(new.login) > 32
        or ltrim(substr(new.login, 1, 1), 'abcdefghijklmnopqrstuvwxyz') <> ''
        or ltrim(new.login, 'abcdefghijklmnopqrstuvwxyz0123456789._-') <> ''
        or substr(new.login, 1, 3) = 'pg_' or substr(new.login, 1, 6) = 'mamis_'
        or new.login in ('public', 'none', 'postgres'));

${refuse(name-missing)}
    where new.changed_by is not null and trim(new.name, ${blanks}) = '';

-- Before the checks of the table, whose answer would show the whole row.
${refuse(too-long)} where length(new.name) > 200;

${refuse(unknown-role)} where new.role not in ('viewer', 'clerk', 'approver', 'admin', 'auditor');
