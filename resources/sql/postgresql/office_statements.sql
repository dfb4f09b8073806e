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
