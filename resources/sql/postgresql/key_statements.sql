-- Search keys written anew (search_keys.h): a server keeps members as an association knew them when they left it.
-- name: keys_of_members_as_left
select association_id, member_id, data ->> 'kana', data ->> 'name', data ->> 'former_name', data ->> 'person_key'
from member_as_left

-- name: keys_member_steps
update step set person_key = :key
where member_id = :id and not exists (select 1 from member_as_left l
    where l.association_id = step.association_id and l.member_id = step.member_id)

-- name: keys_member_as_left
update member_as_left set data = jsonb_set(data, '{person_key}', to_jsonb(cast(:key as text)))
where association_id = :association and member_id = :id

-- name: keys_member_as_left_steps
update step set person_key = :key where association_id = :association and member_id = :id
