-- What holds for a change of a user from `old` to `new`; run by each engine's trigger. What is changed in the window is
-- changed by somebody (new.changed_by): an active administrator of the same association, who leaves at least one of them.
${refuse(append-only)}
    where new.changed_by is not null and (new.login <> old.login or new.association_id <> old.association_id);

${refuse(permission)}
    where new.changed_by is not null
      and not exists (select 1 from office_user a where a.id = new.changed_by
        and a.association_id = new.association_id and a.role = 'admin' and a.active);

${refuse(last-admin)}
    where new.changed_by is not null and old.role = 'admin' and old.active
      and not (new.role = 'admin' and new.active)
      and not exists (select 1 from office_user a where a.association_id = new.association_id and a.id <> new.id
        and a.role = 'admin' and a.active);

${refuse(own-account)}
    where new.changed_by = new.id
      and (new.role <> old.role or new.active <> old.active or new.password_hash <> old.password_hash
        or new.must_change_password <> old.must_change_password);

${refuse(name-missing)}
    where new.changed_by is not null and trim(new.name, ${blanks}) = '';

-- Before the checks of the table, whose answer would show the whole row.
${refuse(too-long)} where length(new.name) > 200;

${refuse(unknown-role)} where new.role not in ('viewer', 'clerk', 'approver', 'admin', 'auditor');
