-- 申請一覧: search, counts, rows.
-- name: step_rows
select s.id, s.application_id, s.version, s.kind, s.role, s.status, s.pending_since, s.submitted_at, s.wished_on,
    s.login_id, s.registration_number, s.name, s.category_label, s.facility_name, s.watch_reason, s.message_sender,
    s.message, s.message_at, m.kana
from step s
left join ${seen(member, m, s.member_id)}
where s.id ${ids(ids)} and s.association_id = :association

-- name: step_search
-- A condition with few matches is looked up before (below) and comes as the ids of its steps; the plus sign keeps the
-- order's index out of it. What many rows match is asked of each row in the list's order. Exports read the columns that were chosen in the same breath, in the order in which they stand here, a
-- row as one JSON array, as all ids are one text: a value for each would take about as long as finding them.
select ${joined(x.id)} from ( --? packed
select s.id
    , cast(${json_array}(s.id --? cells
    , ${cell(s.status)} --? column_status
    , ${cell(s.submitted_at)} --? column_submitted_at
    , ${cell(s.wished_on)} --? column_wished_on
    , ${cell(s.kind)} --? column_kind
    , ${cell(s.registration_number)} --? column_registration_number
    , ${cell(s.name)} --? column_name
    , ${cell(m.kana)} --? column_kana
    , ${cell(s.category_label)} --? column_category
    , ${cell(s.facility_name)} --? column_facility
    , ${cell(s.login_id)} --? column_login_id
    , ${cell(m.mail_address)} --? column_mail_address
    , ${cell(m.postal_code)} --? column_postal_code
    , ${cell(m.address)} --? column_address
    , ${cell(m.mobile)} --? column_mobile
    , ${cell(m.phone)} --? column_phone
    , ${cell(r.code || '：' || r.label)} --? column_reason
    , ${cell(s.effective_on)} --? column_effective_on
    , ${cell(s.watch_reason)} --? column_watch
    , ${cell(s.message_sender)} --? column_message_sender
    , ${cell(s.message)} --? column_message
    , ${cell(s.message_at)} --? column_message_at
    ) as ${json_bytes}) --? cells
from step s
left join ${seen(member, m, s.member_id)} --? with_member
left join ${seen(application, p, s.application_id)} --? with_reason
left join reason r on r.code = p.reason_code --? with_reason
where s.association_id = :association --? by_order
where +s.association_id = :association --? by_match
  and s.id ${ids(found)} --? found
  and ${begins_with(s.login_id, :login_id)} --? login_id
  and ${begins_with(s.registration_number, :registration_number)} --? registration_number
  and s.submitted_at >= :submitted_from --? submitted_from
  and s.submitted_at < :submitted_to --? submitted_to
  and s.wished_on >= :wished_from --? wished_from
  and s.wished_on <= :wished_to --? wished_to
  and s.kind = :kind --? kind
  and s.status = :status --? status
  and s.category_label = :category --? category
  and ${instr}(s.person_key, :person) > 0 --? person
  and ${instr}(s.facility_key, :longest) > 0 --? facility
  and ${holds_all(s.facility_key, words)} --? facility_words
  and s.pending_since is not null --? unprocessed
  and s.pending_since < :overdue_before --? overdue
order by s.status, s.submitted_at, s.id --? status_up
order by s.status desc, s.submitted_at desc, s.id desc --? status_down
order by s.submitted_at, s.id --? submitted_up
order by s.submitted_at desc, s.id desc --? submitted_down
order by s.wished_on ${nulls_first}, s.id --? wished_up
order by s.wished_on desc ${nulls_last}, s.id desc --? wished_down
order by s.kind, s.submitted_at, s.id --? kind_up
order by s.kind desc, s.submitted_at desc, s.id desc --? kind_down
order by s.registration_number, s.id --? registration_up
order by s.registration_number desc, s.id desc --? registration_down
order by s.person_key, s.id --? name_up
order by s.person_key desc, s.id desc --? name_down
order by s.category_label, s.submitted_at, s.id --? category_up
order by s.category_label desc, s.submitted_at desc, s.id desc --? category_down
order by s.facility_key, s.id --? facility_up
order by s.facility_key desc, s.id desc --? facility_down
limit :limit --? limited
) x --? packed

-- Look-ups: ids of this association's steps, at most so many. person_matches and facility_matches are each engine's own.
-- name: login_matches
select s.id from ${beginnings(numbers)} n cross join step s
where s.association_id = :association and s.login_id >= n.first and s.login_id < n.beyond
limit :limit

-- name: registration_matches
select s.id from ${beginnings(numbers)} n cross join step s
where s.association_id = :association and s.registration_number >= n.first and s.registration_number < n.beyond
limit :limit

-- name: pending_counts
select (select count(*) from step s where s.association_id = :association and s.pending_since is not null),
    (select count(*) from step s where s.association_id = :association and s.pending_since < :overdue_before)

-- name: overdue_days
select overdue_days from association where id = :association

-- name: category_labels
select label from category where association_id = :association order by position, id
