-- What a decision does to memberships; run before the statuses move. `new` is the decision. Each effect is written down
-- first and then carried out from what is written.
insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, m.left_on, new.effective_on
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id and o.layer <= s.layer
join membership m on m.member_id = s.member_id and m.association_id = o.association_id and m.left_on is null
where s.id = new.step_id and t.action = new.action and t.effect = 'end';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, m.left_on, null
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id
join membership m on m.association_id = o.association_id and m.ended_by = s.application_id and not m.voided
where s.id = new.step_id and t.action = new.action and t.effect = 'restore';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, null, null
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join step o on o.application_id = s.application_id
    and o.layer = case t.effect_on when 'previous' then s.layer + 1 else s.layer end
join membership m on m.member_id = s.member_id and m.association_id = o.association_id and not m.voided
    and (t.effect <> 'unbegin' or m.begun_by = s.application_id)
    and (t.effect = 'unbegin' or m.left_on is null)
where s.id = new.step_id and t.action = new.action and t.effect in ('unbegin', 'apply', 'unapply');

update membership
set left_on = new.effective_on,
    ended_by = (select s.application_id from step s where s.id = new.step_id)
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'end');

update membership
set left_on = null, ended_by = null
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'restore');

update membership
set left_on = joined_on, voided = true
where id in (select e.membership_id from membership_effect e where e.decision_id = new.id and e.effect = 'unbegin');

-- 異動: field by field. Taken back is only what is still as this application made it, never a later change.
update membership set category_id = cast(nullif((${changed_value(category)}), '') as bigint)
where id in (${changed_memberships(category)});

update membership set facility_id = cast(nullif((${changed_value(facility)}), '') as bigint)
where id in (${changed_memberships(facility)});

update membership set member_number = (${changed_value(member_number)})
where id in (${changed_memberships(member_number)});

insert into membership (association_id, member_id, category_id, facility_id, joined_on, begun_by)
select s.association_id, s.member_id, s.category_id, s.facility_id, new.effective_on, s.application_id
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
where s.id = new.step_id and t.action = new.action and t.effect = 'begin';

insert into membership_effect (decision_id, membership_id, effect, before_value, after_value)
select new.id, m.id, t.effect, null, new.effective_on
from step s
join transition t on t.kind = s.kind and t.role = s.role and t.from_status = s.status
join membership m on m.begun_by = s.application_id and m.association_id = s.association_id and m.left_on is null
where s.id = new.step_id and t.action = new.action and t.effect = 'begin';
