-- What an office's program asks a server to do, where a file is written to directly.
-- name: event_insert
select record_event(:what, :subject, :facts)

-- name: mail_settings_save
select save_mail_settings(:mail_on, :host, :port, :security, :user, :sender_name, :sender_address, :authority,
    :password_changed)

-- name: mail_claim
select * from claim_mail(:lease, :seconds)

-- name: mail_sent
select * from finish_mail(:mail, :lease, 'sent', :code, :status, 0, 0)

-- name: mail_again_later
select * from finish_mail(:mail, :lease, 'waiting', :code, :status, :seconds, :uncounted)

-- name: mail_failed
select * from finish_mail(:mail, :lease, 'failed', :code, :status, 0, 0)

-- name: mail_send_again
select * from send_mail_again(:mail)

-- name: mail_withdraw
select * from withdraw_mail(:mail)

-- name: user_add
select add_user(:login, :name, :role, :verifier)

-- name: user_change
select change_user(:user, :version, :name, :role)

-- name: user_close
select close_user(:user)

-- name: user_end_sessions
select end_user_sessions(:user)

-- name: user_open
select open_user(:user, :verifier)

-- name: user_unlock
-- Nobody is locked out: the server's log-in knows no such thing.
select cast(null as integer) where cast(:user as bigint) is null

-- name: my_password_changed
select my_password_changed()
