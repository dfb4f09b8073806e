-- What an office's program asks a server to do, where a file is written to directly.
-- name: event_insert
select record_event(:what, :subject, :facts)

-- name: mail_settings_save
select save_mail_settings(:mail_on, :host, :port, :security, :user, :sender_name, :sender_address, :authority,
    :password_changed)
