-- 監査 (auditor): reads everything of its association, changes nothing.
alter table office_user drop constraint office_user_role_check
--;;
alter table office_user add constraint office_user_role_check
    check (role in ('viewer', 'clerk', 'approver', 'admin', 'auditor'))
