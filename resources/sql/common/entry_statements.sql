-- New members, facilities, applications.
-- name: member_insert
insert into member (login_id, registration_number, registered_on, name, kana, person_key, former_name, use_former_name,
    born_on, sex, postal_code, address, mobile, phone, fax, mail_address, university, graduated_on, specialties,
    mail_to_facility, watch_reason)
values (:login_id, :registration_number, :registered_on, :name, :kana, :person_key, :former_name, :use_former_name,
    :born_on, :sex, :postal_code, :address, :mobile, :phone, :fax, :mail_address, :university, :graduated_on,
    :specialties, :mail_to_facility, :watch_reason)
returning id

-- name: facility_insert
insert into facility (name, kana, facility_key, postal_code, address, phone, fax, founder_code, licensed_beds, annexed)
values (:name, :kana, :facility_key, :postal_code, :address, :phone, :fax, :founder, :beds, :annexed)
returning id

-- name: category_insert
insert into category (association_id, label, position) values (:association, :label, :position) returning id

-- name: membership_insert
insert into membership (association_id, member_id, category_id, facility_id, member_number, joined_on)
values (:association, :member, :category, :facility, :member_number, :joined_on)

-- name: application_insert
insert into application (kind, scope, member_id, facility_id, reason_code, submitted_at, wished_on, channel,
    fee_reduction, duties, position, designations, documents)
values (:kind, :scope, :member, :facility, :reason, :submitted_at, :wished_on, :channel, :fee_reduction, :duties,
    :position, :designations, :documents)
returning id

-- name: application_change_insert
insert into application_change (application_id, association_id, field, old_value, new_value)
values (:application, :association, :field, :old_value, :new_value)

-- name: step_insert
insert into step (application_id, association_id, layer, role, status, pending_since, kind, member_id, facility_id,
    category_id, submitted_at, wished_on, login_id, registration_number, name, person_key, facility_name,
    facility_key, category_label, watch_reason)
select p.id, a.id, a.layer, :role, :status, :pending_since, p.kind, m.id, f.id, c.id, p.submitted_at, p.wished_on,
    m.login_id, m.registration_number, m.name, m.person_key, coalesce(f.name, ''), coalesce(f.facility_key, ''),
    coalesce(c.label, ''), m.watch_reason
from application p
join member m on m.id = p.member_id
join association a on a.id = :association
left join facility f on f.id = p.facility_id
left join category c on c.id = :category
where p.id = :application
returning id
