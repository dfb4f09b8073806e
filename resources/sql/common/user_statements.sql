-- The users of an office, as its administrator manages them.
-- name: office_users
-- Those who work here first.
select u.id, u.login, u.name, u.role, u.active, u.must_change_password, u.version, ${locked_until},
    (select max(e.at) from event e
        where e.association_id = u.association_id and e.user_id = u.id and e.what = 'log-in')
from office_user u
where u.association_id = :association
order by case when u.active then 0 else 1 end, u.id

-- name: user_add
insert into office_user (association_id, login, name, role, password_hash, must_change_password, changed_by)
values (:association, :login, :name, :role, :password_hash, :must_change, :me)
returning id

-- name: user_change
update office_user set name = :name, role = :role, version = version + 1, changed_by = :me
where id = :user and association_id = :association and version = :version
returning version

-- name: user_close
update office_user set active = false, version = version + 1, changed_by = :me
where id = :user and association_id = :association
returning version

-- name: user_open
update office_user
set active = true, password_hash = :password_hash, must_change_password = :must_change, failures = 0,
    locked_until = null, version = version + 1, changed_by = :me
where id = :user and association_id = :association
returning version

-- name: user_unlock
update office_user set failures = 0, locked_until = null, changed_by = :me
where id = :user and association_id = :association
returning version

-- name: all_permissions
select user_role, action from permission
