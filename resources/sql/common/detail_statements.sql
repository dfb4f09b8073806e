-- 申請詳細: one application as this office sees it.
-- name: application_detail
select m.kana, m.registered_on, m.former_name, m.use_former_name, m.postal_code, m.address, m.mobile, m.phone, m.fax,
    m.mail_address, m.born_on, m.sex, m.university, m.graduated_on, m.specialties, m.mail_to_facility,
    (select a.name from step e join association a on a.id = e.association_id
        where e.application_id = p.id order by e.layer desc limit 1),
    p.scope, p.channel,
    coalesce((select x.member_number from membership x where x.member_id = m.id and x.association_id = s.association_id
        and not x.voided order by x.id desc limit 1), ''),
    f.kana, f.postal_code, f.address, f.phone, f.fax,
    case when f.founder_code is null then '' else f.founder_code || ':' || fo.label end, f.licensed_beds, f.annexed,
    p.duties, p.position, p.designations, p.documents,
    case when r.code is null then '' else r.code || '：' || r.label end, coalesce(r.is_death, false), p.fee_reduction,
    (select x.joined_on from membership x join step b on b.association_id = x.association_id
        where x.member_id = m.id and b.application_id = p.id and b.layer = s.layer + 1 and not x.voided
        order by x.id desc limit 1),
    s.effective_on, a.mail_on
from step s
join application p on p.id = s.application_id
join member m on m.id = s.member_id
join association a on a.id = s.association_id
left join facility f on f.id = p.facility_id
left join founder fo on fo.code = f.founder_code
left join reason r on r.code = p.reason_code
where s.id = :step and s.association_id = :association

-- name: application_chain
select o.id, o.association_id, o.layer, a.name, o.role, o.status,
    (select u.name from decision d join office_user u on u.id = d.user_id
        where d.step_id = o.id order by d.id desc limit 1),
    (select d.decided_at from decision d where d.step_id = o.id order by d.id desc limit 1)
from step s
join step o on o.application_id = s.application_id
join association a on a.id = o.association_id
where s.id = :step and s.association_id = :association
order by o.layer desc

-- name: application_history
select a.name, u.name, d.action, e.from_status, e.to_status, d.message, d.effective_on, d.decided_at
from step s
join step o on o.application_id = s.application_id
join decision d on d.step_id = o.id
join decision_effect e on e.decision_id = d.id and e.step_id = o.id
join association a on a.id = d.association_id
join office_user u on u.id = d.user_id
where s.id = :step and s.association_id = :association
order by d.id

-- name: possible_actions
select t.action, t.to_status, t.message_required, t.date_required,
    exists (select 1 from step o where o.application_id = s.application_id and o.layer < s.layer
        and o.status = t.unless_above)
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join permission p on p.user_role = :user_role and p.action = t.action
where s.id = :step and s.association_id = :association
