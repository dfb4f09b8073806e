-- 操作履歴: decisions and entries by time, by who did it, by what it is and what it is about. Each index begins with the
-- association (0002_history.postgresql.sql).
create index decision_by_time on decision (association_id, decided_at, id)
--;;
create index decision_by_user on decision (association_id, user_id, decided_at, id)
--;;
create index event_by_user on event (association_id, user_id, at, id)
--;;
create index event_by_kind on event (association_id, what, at, id)
--;;
create index event_by_subject on event (association_id, subject_id)
