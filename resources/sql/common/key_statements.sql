-- Search keys written anew (search_keys.h).
-- name: keys_of_members
select id, kana, name, former_name, person_key from member

-- name: keys_of_facilities
select id, kana, name, facility_key from facility

-- name: keys_member
update member set person_key = :key where id = :id

-- name: keys_member_steps
update step set person_key = :key where member_id = :id

-- name: keys_facility
update facility set facility_key = :key where id = :id

-- name: keys_facility_steps
update step set facility_key = :key where facility_id = :id
