-- The first schema. Statements are separated by lines with two semicolons after a comment sign.
-- ${identity} ${timestamp} ${bool} ${blob} ${collate} are the words in which the engines differ
-- (resources/sql/<engine>/words). Times are UTC; dates are dates; names are stored as typed and never normalised.

create table association (
    id ${identity},
    layer integer not null check (layer between 1 and 4),
    parent_id bigint references association (id),
    name text not null check (name <> ''),
    phone text not null default '',
    mail_address text not null default '',
    overdue_days integer not null default 7 check (overdue_days between 1 and 365),
    mail_on ${bool} not null default true,
    sender_name text not null default '',
    sender_address text not null default '',
    smtp_host text not null default '',
    smtp_port integer not null default 587 check (smtp_port between 1 and 65535),
    smtp_security text not null default 'starttls' check (smtp_security in ('tls', 'starttls', 'none')),
    smtp_user text not null default '',
    smtp_authority text not null default '', -- PEM of an own certificate authority
    check ((layer = 1) = (parent_id is null))
)
--;;
create table office_user (
    id ${identity},
    association_id bigint not null references association (id),
    login text not null unique check (login <> ''),
    name text not null check (name <> ''),
    role text not null check (role in ('viewer', 'clerk', 'approver', 'admin')),
    active ${bool} not null default true,
    password_hash text not null default '',
    failures integer not null default 0,
    locked_until ${timestamp},
    unique (association_id, id)
)
--;;
create table category (
    id ${identity},
    association_id bigint not null references association (id),
    label text not null check (label <> ''),
    position integer not null default 0,
    unique (association_id, id),
    unique (association_id, label)
)
--;;
create table founder (
    code text primary key,
    label text not null
)
--;;
create table reason (
    code text primary key,
    label text not null,
    is_death ${bool} not null default false
)
--;;
create table facility (
    id ${identity},
    name text not null check (name <> ''),
    kana text not null default '',
    facility_key text not null ${collate},
    postal_code text not null default '',
    address text not null default '',
    phone text not null default '',
    fax text not null default '',
    founder_code text references founder (code),
    licensed_beds integer check (licensed_beds >= 0),
    annexed text not null default ''
)
--;;
create index facility_by_key on facility (facility_key)
--;;
create table member (
    id ${identity},
    login_id text not null default '',
    registration_number text not null default '',
    registered_on date,
    name text not null check (name <> ''),
    kana text not null default '',
    person_key text not null ${collate},
    former_name text not null default '',
    use_former_name ${bool} not null default false,
    born_on date,
    sex text not null default '',
    postal_code text not null default '',
    address text not null default '',
    mobile text not null default '',
    phone text not null default '',
    fax text not null default '',
    mail_address text not null default '',
    university text not null default '',
    graduated_on date,
    specialties text not null default '',
    mail_to_facility ${bool} not null default false,
    watch_reason text not null default ''
)
--;;
create index member_by_key on member (person_key)
--;;
create index member_by_registration on member (registration_number)
--;;
create table membership (
    id ${identity},
    association_id bigint not null references association (id),
    member_id bigint not null references member (id),
    category_id bigint,
    facility_id bigint references facility (id),
    member_number text not null default '',
    joined_on date not null,
    left_on date,
    -- The application that began or ended it: undoing a decision finds its memberships by these.
    begun_by bigint ${refers_ahead(application)},
    ended_by bigint ${refers_ahead(application)},
    -- Begun by an approval that was taken back: it never counted.
    voided ${bool} not null default false,
    check (ended_by is null or left_on is not null),
    check (not voided or left_on is not null),
    foreign key (association_id, category_id) references category (association_id, id)
)
--;;
create unique index membership_active on membership (member_id, association_id) where left_on is null
--;;
create index membership_by_member on membership (member_id, association_id)
--;;
create index membership_by_ended on membership (ended_by) where ended_by is not null
--;;
create index membership_by_begun on membership (begun_by) where begun_by is not null
--;;
create table application (
    id ${identity},
    kind text not null check (kind in ('join', 'transfer', 'resign')),
    scope text check (scope in ('all', 'prefecture_national', 'national')),
    member_id bigint not null references member (id),
    facility_id bigint references facility (id),
    reason_code text references reason (code),
    submitted_at ${timestamp} not null,
    wished_on date,
    channel text not null check (channel in ('web', 'paper', 'phone', 'fax', 'proxy')),
    fee_reduction text not null default '',
    duties text not null default '',
    position text not null default '',
    designations text not null default '',
    documents text not null default '',
    check ((kind = 'resign') = (scope is not null))
)
--;;
create table application_change (
    application_id bigint not null references application (id),
    field text not null check (field in ('category', 'facility', 'member_number')),
    association_id bigint not null references association (id),
    old_value text not null default '',
    new_value text not null default '',
    primary key (application_id, association_id, field)
)
--;;
create table step (
    id ${identity},
    application_id bigint not null references application (id),
    association_id bigint not null references association (id),
    layer integer not null check (layer between 1 and 4),
    role text not null check (role in ('entry_below', 'below', 'entry_deciding', 'deciding', 'above')),
    status text not null
        check (status in ('waiting', 'applied', 'reviewing', 'approved', 'rejected', 'confirming', 'confirmed',
            'withdrawn')),
    version integer not null default 1,
    -- Since when it has waited for this office (未処理), through 受付 and the like; null while it does not.
    pending_since ${timestamp},
    effective_on date,
    -- What the list shows and searches, copied from the application and the member by triggers.
    kind text not null,
    member_id bigint not null references member (id),
    facility_id bigint references facility (id),
    category_id bigint,
    submitted_at ${timestamp} not null,
    wished_on date,
    login_id text not null,
    registration_number text not null,
    name text not null,
    person_key text not null ${collate},
    facility_name text not null default '',
    facility_key text not null default '' ${collate},
    category_label text not null default '',
    watch_reason text not null default '',
    message_sender text not null default '',
    message text not null default '',
    message_at ${timestamp},
    unique (application_id, layer),
    check ((pending_since is not null) = (status in ('applied', 'reviewing', 'confirming'))),
    foreign key (association_id, category_id) references category (association_id, id)
)
--;;
create index step_by_submitted on step (association_id, submitted_at, id)
--;;
create index step_by_wished on step (association_id, wished_on ${nulls_first}, id)
--;;
create index step_by_status on step (association_id, status, submitted_at, id)
--;;
create index step_by_kind on step (association_id, kind, submitted_at, id)
--;;
create index step_by_registration on step (association_id, registration_number, id)
--;;
create index step_by_login on step (association_id, login_id, id)
--;;
create index step_by_person on step (association_id, person_key, id)
--;;
create index step_by_facility on step (association_id, facility_key, id)
--;;
create index step_by_category on step (association_id, category_label, submitted_at, id)
--;;
create index step_by_member on step (member_id)
--;;
create index step_by_place on step (facility_id, association_id)
--;;
-- What waits, with what it is narrowed by: only the rows that are shown are then looked up.
create index step_pending on step (association_id, submitted_at, id, pending_since, kind, category_label, person_key,
    facility_key) where pending_since is not null
--;;
-- The rules of the workflow as rows; filled from resources/sql/common/rules.sql.
create table transition (
    kind text not null,
    role text not null,
    from_status text not null,
    action text not null,
    to_status text not null,
    message_required ${bool} not null,
    date_required ${bool} not null,
    -- What the decision does to memberships, and at which layers.
    effect text not null check (effect in ('none', 'end', 'restore', 'begin', 'unbegin', 'apply', 'unapply')),
    effect_on text not null check (effect_on in ('none', 'own', 'previous', 'own_and_above')),
    -- Refused while a layer above has this status.
    unless_above text,
    primary key (kind, role, from_status, action)
)
--;;
create table cascade (
    kind text not null,
    role text not null,
    action text not null,
    target text not null check (target in ('next', 'previous', 'above', 'others')),
    from_status text not null,
    to_status text not null,
    primary key (kind, role, action, target, from_status)
)
--;;
create table permission (
    user_role text not null,
    action text not null,
    primary key (user_role, action)
)
--;;
create table template (
    id ${identity},
    association_id bigint references association (id),
    kind text not null, -- '*' = any
    action text not null, -- '*' = any
    subject text not null,
    body text not null,
    created_at ${timestamp} not null
)
--;;
create table decision (
    id ${identity},
    association_id bigint not null references association (id),
    step_id bigint not null references step (id),
    action text not null,
    seen_version integer not null,
    message text not null default '',
    effective_on date,
    notify ${bool} not null default true,
    no_mail_reason text not null default '',
    user_id bigint not null references office_user (id),
    uuid text not null,
    decided_at ${timestamp} not null,
    seq bigint not null,
    previous_hash text not null,
    hash text not null,
    unique (association_id, seq),
    -- Not across associations: that would tell one what another has.
    unique (association_id, uuid),
    check (uuid <> '')
)
--;;
create index decision_by_step on decision (step_id)
--;;
create table decision_effect (
    decision_id bigint not null references decision (id),
    step_id bigint not null references step (id),
    step_version integer not null,
    from_status text not null,
    to_status text not null,
    primary key (step_id, step_version)
)
--;;
create index decision_effect_by_decision on decision_effect (decision_id)
--;;
create table membership_effect (
    decision_id bigint not null references decision (id),
    membership_id bigint not null references membership (id),
    effect text not null,
    before_value text,
    after_value text,
    primary key (decision_id, membership_id)
)
--;;
create table chain_head (
    association_id bigint primary key references association (id),
    seq bigint not null,
    hash text not null
)
--;;
create table mail (
    id ${identity},
    association_id bigint not null references association (id),
    decision_id bigint not null unique references decision (id),
    template_id bigint not null references template (id),
    to_name text not null,
    to_address text not null,
    message_id text not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'withdrawn')),
    queued_at ${timestamp} not null,
    next_try_at ${timestamp} not null,
    attempts integer not null default 0,
    lease_by text,
    lease_until ${timestamp},
    sent_at ${timestamp},
    last_code text not null default '',
    last_status integer not null default 0,
    unique (association_id, message_id)
)
--;;
create index mail_due on mail (next_try_at, id) where state in ('waiting', 'sending')
--;;
create index mail_by_association on mail (association_id, queued_at, id)
--;;
create table event (
    id ${identity},
    association_id bigint not null references association (id),
    user_id bigint references office_user (id),
    at ${timestamp} not null,
    what text not null,
    subject_id bigint,
    facts text not null default ''
)
--;;
create index event_by_association on event (association_id, at, id)
--;;
create table setting (
    name text primary key,
    value text not null
)
