-- Settings, users, events.
-- name: setting_value
select value from setting where name = :name

-- name: setting_set
insert into setting (name, value) values (:name, :value)
on conflict (name) do update set value = excluded.value

-- name: user_by_login
select u.id, u.association_id, a.layer, u.name, a.name, u.role, u.active, u.password_hash, u.failures, u.locked_until,
    u.must_change_password
from office_user u
join association a on a.id = u.association_id
where u.login = :login

-- name: user_failed
update office_user set failures = failures + 1, locked_until = :locked_until where id = :user

-- name: user_succeeded
update office_user set failures = 0, locked_until = null where id = :user

-- name: user_set_password
update office_user
set password_hash = :password_hash, must_change_password = false, failures = 0, locked_until = null
where id = :user

-- name: user_insert
insert into office_user (association_id, login, name, role, password_hash)
values (:association, :login, :name, :role, :password_hash)

-- name: association_insert
insert into association (layer, parent_id, name, phone, mail_address, sender_name, sender_address)
values (:layer, :parent, :name, :phone, :mail_address, :sender_name, :sender_address)
returning id

-- name: association_by_name
select id from association where layer = :layer and name = :name

-- name: active_users
select login, name from office_user where active order by id

-- name: practice_accounts
select u.login, u.name, u.role, a.name, a.layer
from office_user u
join association a on a.id = u.association_id
where u.password_hash <> '' and u.active
order by a.layer desc, u.id

-- name: practice_mails_claimed
update mail set state = 'sending', attempts = 1, lease_by = 'practice', lease_until = queued_at where state = 'waiting'

-- name: practice_mails_sent
update mail set state = 'sent', sent_at = queued_at, last_status = 250, lease_by = null, lease_until = null
where state = 'sending'

-- name: event_insert
insert into event (association_id, user_id, at, what, subject_id, facts, seq, previous_hash, hash)
values (:association, :user, :at, :what, :subject, :facts, :seq, :previous_hash, :hash)
