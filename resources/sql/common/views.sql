-- What an office sees of the other layers' part in its applications, and nothing else of them. On a shared server
-- nobody can read another association's rows; these views are the one window to them, with the server's own condition.
-- Every row says whose step it belongs to (step_id) and which association may see it (seen_by). What else there is, a
-- condition of the reader's is asked of last (postgresql/seen.sql).
create view layer_seen ${view_options} as
select s.id as step_id, s.association_id as seen_by, ${guarded(o.id)} as id,
    ${guarded(o.association_id)} as association_id, ${guarded(o.layer)} as layer,
    ${guarded(a.name)} as name, ${guarded(o.role)} as role, ${guarded(o.status)} as status,
    (select ${guarded(u.name)} from decision d join office_user u on u.id = d.user_id
        where d.association_id = o.association_id and d.step_id = o.id order by d.id desc limit 1) as decided_by,
    (select ${guarded(d.decided_at)} from decision d
        where d.association_id = o.association_id and d.step_id = o.id order by d.id desc limit 1) as decided_at,
    (select ${guarded(x.joined_on)} from membership x
        where x.member_id = o.member_id and x.association_id = o.association_id and not x.voided
        order by x.id desc limit 1) as joined_on
from step s
join step o on o.application_id = s.application_id
join association a on a.id = o.association_id
where ${seen_by_me(s)}
--;;
create view history_seen ${view_options} as
select s.id as step_id, s.association_id as seen_by, ${guarded(d.id)} as id, ${guarded(a.name)} as association,
    ${guarded(u.name)} as user_name, ${guarded(d.action)} as action,
    ${guarded(e.from_status)} as from_status, ${guarded(e.to_status)} as to_status,
    ${guarded(d.message)} as message, ${guarded(d.effective_on)} as effective_on,
    ${guarded(d.decided_at)} as decided_at
from step s
join step o on o.application_id = s.application_id
join decision d on d.association_id = o.association_id and d.step_id = o.id
join decision_effect e on e.decision_id = d.id and e.step_id = o.id
join association a on a.id = d.association_id
join office_user u on u.id = d.user_id
where ${seen_by_me(s)}
