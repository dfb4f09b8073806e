-- What an office's role looks for through an index is counted before the policy is asked, and EXPLAIN (ANALYZE) or the
-- statistics tell the count: comparisons of texts, dates and times are leakproof. So no index of theirs begins with
-- anything but the association.
drop index member_by_key
--;;
drop index member_by_registration
--;;
drop index facility_by_key
--;;
drop index decision_by_step
--;;
create index decision_by_step on decision (association_id, step_id)
--;;
drop index membership_by_ended
--;;
create index membership_by_ended on membership (association_id, ended_by) where ended_by is not null
--;;
drop index membership_by_begun
--;;
create index membership_by_begun on membership (association_id, begun_by) where begun_by is not null
--;;
drop index application_by_facility
--;;
drop index mail_due
--;;
create index mail_due on mail (association_id, next_try_at, id) where state in ('waiting', 'sending')
--;;
-- Rows from before are left as they are; whatever is written from now on is in order.
alter table membership add constraint membership_in_order check (left_on >= joined_on) not valid
--;;
-- A person as an association last had them when the membership there had ended and the person's data were changed
-- afterwards, by others: what it goes on seeing.
create table member_as_left (
    association_id bigint not null references association (id),
    member_id bigint not null references member (id),
    data jsonb not null,
    primary key (association_id, member_id)
)
