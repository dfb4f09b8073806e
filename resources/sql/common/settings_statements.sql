-- What an office's administrator settles: the association itself, categories, reasons and founders.
-- name: association_profile
select name, kana, representative, postal_code, address, phone, fax, mail_address, overdue_days, version
from association where id = :association

-- name: association_profile_save
update association
set name = :name, kana = :kana, representative = :representative, postal_code = :postal_code, address = :address,
    phone = :phone, fax = :fax, mail_address = :mail_address, overdue_days = :overdue_days, version = version + 1
where id = :association

-- name: associations_above
-- From the next layer on upwards.
with recursive above (id, parent_id, layer) as (
    select p.id, p.parent_id, p.layer from association a join association p on p.id = a.parent_id
    where a.id = :association
    union all
    select p.id, p.parent_id, p.layer from above x join association p on p.id = x.parent_id)
select a.name, a.kana, a.representative, a.postal_code, a.address, a.phone, a.fax, a.mail_address
from above x join association a on a.id = x.id
order by x.layer desc

-- name: categories
select id, '', label, false, active, version from category where association_id = :association order by position, id

-- name: reasons
select 0, code, label, is_death, active, 1 from reason order by code

-- name: founders
select 0, code, label, false, active, 1 from founder order by code

-- name: category_add
insert into category (association_id, label, active, position)
values (:association, :label, :active,
    (select coalesce(max(c.position) + 1, 0) from category c where c.association_id = :association))
returning id

-- name: category_save
update category set label = :label, active = :active, version = version + 1
where id = :category and association_id = :association

-- name: category_positions
select id, position from category where association_id = :association

-- name: category_place
update category set position = :position where id = :category and association_id = :association

-- name: reason_add
insert into reason (code, label, is_death, active) values (:code, :label, :is_death, :active)

-- name: reason_save
update reason set label = :label, is_death = :is_death, active = :active where code = :code

-- name: founder_add
insert into founder (code, label, active) values (:code, :label, :active)

-- name: founder_save
update founder set label = :label, active = :active where code = :code

-- name: mail_templates
-- What a mail about each kind and action says from now on; without an association, the standard texts.
select s.kind, s.action, x.id, x.association_id is not null, x.subject, x.body
from (select distinct t.kind, t.action, cast(:association as bigint) as association_id from transition t) s
join template x on x.id = (${template(s.action)})

-- name: mail_template_add
insert into template (association_id, kind, action, subject, body, created_at)
values (:association, :kind, :action, :subject, :body, :at)
returning id
