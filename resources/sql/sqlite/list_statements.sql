-- Look-ups of the list in a file.
-- name: person_matches
-- Through the pair of characters of the text that the fewest names have (member_gram, migration 0003), which the first
-- 20000 members tell well enough; a text of one character is the beginning of pairs.
select distinct s.id
from (select substr(:key, at.i, 2) as gram from ${places(:key)} at
    where at.i < max(length(:key), 2)
    order by case when length(:key) > 2 then (select count(*) from member_gram g
        where g.gram = substr(:key, at.i, 2) and g.member_id <= 20000) end
    limit 1) rarest
cross join member_gram g
cross join member m
cross join step s
where g.gram >= rarest.gram and g.gram < rarest.gram || char(1114111)
  and m.id = g.member_id and instr(m.person_key, :key) > 0
  and s.member_id = m.id and s.association_id = :association
limit :limit

-- name: facility_matches
-- There are few facilities: all of them are looked at, the longest word first.
select s.id
from facility f
cross join step s
where instr(f.facility_key, :longest) > 0 and ${holds_all(f.facility_key, words)}
  and s.facility_id = f.id and s.association_id = :association
limit :limit
