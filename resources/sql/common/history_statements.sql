-- 操作履歴: decisions and entries of the own association as one list. A line's number is twice that of its entry; of a
-- decision one more.
-- name: history_search
-- For a page each half comes from an index in its order, and no more of it than the page: neither is read as a whole.
select ${joined(x.id)} from ( --? packed
select h.id from (
select * from (select 2 * e.id as id, e.at as at
    from event e
    where e.association_id = :association
      and e.at >= :at_from --? at_from
      and e.at < :at_to --? at_to
      and e.user_id = :user --? user
      and e.what = :what --? what
      and e.what in (select w.value from ${each(whats)} w) --? whats
      and e.what in (select a.value from ${each(about_step)} a) and e.subject_id ${ids(found)} --? found
      and e.what in (select a.value from ${each(about_step)} a) --? person
      and exists (select 1 from step s where s.association_id = e.association_id and s.id = e.subject_id --? person
        and ${instr}(s.person_key, :person) > 0) --? person
      and false --? decisions_only
    order by e.at desc, e.id desc limit :limit --? newest_page
    order by e.at, e.id limit :limit --? oldest_page
    ) entry
union all
select * from (select 2 * d.id + 1 as id, d.decided_at as at
    from decision d
    where d.association_id = :association
      and d.decided_at >= :at_from --? at_from
      and d.decided_at < :at_to --? at_to
      and d.user_id = :user --? user
      and d.action in (select w.value from ${each(actions)} w) --? actions
      and d.step_id ${ids(found)} --? found
      and exists (select 1 from step s where s.association_id = d.association_id and s.id = d.step_id --? person
        and ${instr}(s.person_key, :person) > 0) --? person
      and false --? entries_only
    order by d.decided_at desc, d.id desc limit :limit --? newest_page
    order by d.decided_at, d.id limit :limit --? oldest_page
    ) decided
) h
order by h.at desc, h.id desc --? newest_page
order by h.at, h.id --? oldest_page
order by h.at desc, h.id desc --? newest
order by h.at, h.id --? oldest
limit :limit --? limited
) x --? packed

-- name: history_entries
select 2 * e.id, coalesce(e.seq, 0), e.at, coalesce(u.name, ''), coalesce(u.login, ''), e.what, e.facts, e.hash,
    coalesce(s.id, 0), coalesce(s.name, ''), s.kind, coalesce(t.name, '')
from event e
left join office_user u on u.association_id = e.association_id and u.id = e.user_id
left join step s on s.association_id = e.association_id and s.id = e.subject_id
    and e.what in (select a.value from ${each(about_step)} a)
left join office_user t on t.association_id = e.association_id and t.id = e.subject_id
    and e.what in (select a.value from ${each(about_user)} a)
where e.id ${ids(ids)} and e.association_id = :association

-- name: history_decisions
select 2 * d.id + 1, d.seq, d.decided_at, u.name, u.login, d.action, d.hash, s.id, s.name, s.kind, e.from_status,
    e.to_status, d.message, d.effective_on, d.notify, d.no_mail_reason
from decision d
join office_user u on u.id = d.user_id
join step s on s.id = d.step_id
join ${own_effect(d)}
where d.id ${ids(ids)} and d.association_id = :association

-- name: history_users
select id, name, login from office_user where association_id = :association order by active desc, id

-- name: association_name
select name from association where id = :association

-- name: link_time
-- When the link with this number was made or, where it is gone, the one after it.
select x.at
from (select d.seq as seq, d.decided_at as at from decision d where d.association_id = :association and d.seq >= :seq
    union all
    select e.seq, e.at from event e where e.association_id = :association and e.seq >= :seq) x
order by x.seq
limit 1
