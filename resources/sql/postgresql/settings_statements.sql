-- The server changes the settings and writes the history of it itself.
-- name: association_profile_save
select save_association(:name, :kana, :representative, :postal_code, :address, :phone, :fax, :mail_address,
    :overdue_days, :seen)

-- name: associations_above
select * from associations_above()

-- name: category_save
select save_category(:category, :label, :active, :seen)

-- name: category_place
select order_categories(:categories)

-- name: mail_template_add
select save_template(:kind, :action, :subject, :body, :seen)
