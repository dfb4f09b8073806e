-- Search keys written anew (search_keys.h): what a file has besides.
-- name: grams_forget
delete from member_gram

-- name: grams_write
insert into member_gram (gram, member_id)
with recursive place (i) as (select 1
    union all select i + 1 from place where i < (select max(length(person_key)) from member))
select distinct substr(m.person_key, place.i, 2), m.id
from member m join place on place.i <= length(m.person_key)
order by 1, 2
