-- 申請詳細: one application as this office sees it.
-- name: application_detail
select m.registered_on, m.former_name, m.use_former_name, m.postal_code, m.address, m.mobile, m.phone, m.fax,
    m.mail_address, m.born_on, m.sex, m.university, m.graduated_on, m.specialties, m.mail_to_facility,
    (select e.name from layer_seen e where e.step_id = s.id and e.seen_by = s.association_id
        order by e.layer desc limit 1),
    p.scope, p.channel,
    coalesce((select x.member_number from membership x where x.member_id = m.id and x.association_id = s.association_id
        and not x.voided order by x.id desc limit 1), ''),
    f.kana, f.postal_code, f.address, f.phone, f.fax,
    case when f.founder_code is null then '' else f.founder_code || ':' || fo.label end, f.licensed_beds, f.annexed,
    p.duties, p.position, p.designations, p.documents,
    case when r.code is null then '' else r.code || '：' || r.label end, coalesce(r.is_death, false), p.fee_reduction,
    (select b.joined_on from layer_seen b where b.step_id = s.id and b.seen_by = s.association_id
        and b.layer = s.layer + 1),
    s.effective_on, a.mail_on
from step s
join ${seen(application, p, s.application_id)}
join ${seen(member, m, s.member_id)}
join association a on a.id = s.association_id
left join ${seen(facility, f, p.facility_id)}
left join founder fo on fo.code = f.founder_code
left join reason r on r.code = p.reason_code
where s.id = :step and s.association_id = :association

-- name: application_changes
-- Categories and facilities are kept by their ids and shown by their names. Only the own association's changes: the
-- other layers' memberships are theirs.
select c.field,
    case c.field
        when 'category' then coalesce((select g.label from category g
            where g.association_id = c.association_id and cast(g.id as text) = c.old_value), '')
        when 'facility' then coalesce((select f.name from ${seen_table(facility)} f
            where f.id = cast(nullif(c.old_value, '') as bigint)), '')
        else c.old_value end,
    case c.field
        when 'category' then coalesce((select g.label from category g
            where g.association_id = c.association_id and cast(g.id as text) = c.new_value), '')
        when 'facility' then coalesce((select f.name from ${seen_table(facility)} f
            where f.id = cast(nullif(c.new_value, '') as bigint)), '')
        else c.new_value end
from step s
join application_change c on c.application_id = s.application_id and c.association_id = s.association_id
where s.id = :step and s.association_id = :association
order by case c.field when 'category' then 1 when 'facility' then 2 else 3 end

-- name: application_chain
select id, association_id, layer, name, role, status, decided_by, decided_at
from layer_seen
where step_id = :step and seen_by = :association
order by layer desc

-- name: application_history
select association, user_name, action, from_status, to_status, message, effective_on, decided_at
from history_seen
where step_id = :step and seen_by = :association
order by id

-- name: possible_actions
select t.action, t.to_status, t.message_required, t.date_required,
    ${blocked_above}
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join permission p on p.user_role = :user_role and p.action = t.action
where s.id = :step and s.association_id = :association
