-- The whole workflow as rows (resignation in its three scopes, joining, transfer; chains of 3 and 4 layers).
-- Roles: the "entry" is the lowest layer of the chain, where the member applies. Of a resignation, "deciding" is the
-- lowest layer that is left, "below" stays and only passes on, "above" can only take note.
insert into permission (user_role, action) values
    ('clerk', 'accept'), ('clerk', 'confirm'), ('clerk', 'correct'),
    ('approver', 'accept'), ('approver', 'confirm'), ('approver', 'correct'), ('approver', 'approve'),
    ('approver', 'send_back'), ('approver', 'reject'), ('approver', 'cancel'), ('approver', 'withdraw'),
    ('admin', 'accept'), ('admin', 'confirm'), ('admin', 'correct'), ('admin', 'approve'),
    ('admin', 'send_back'), ('admin', 'reject'), ('admin', 'cancel'), ('admin', 'withdraw')
--;;
insert into transition (kind, role, from_status, action, to_status, message_required, date_required, effect,
    effect_on, unless_above) values
    -- Layers below the deciding one pass a resignation on, or hand back what came back to them.
    ('resign', 'entry_below', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'applied', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'reviewing', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'entry_below', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('resign', 'below', 'applied', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'below', 'reviewing', 'accept', 'approved', false, false, 'none', 'none', null),
    ('resign', 'below', 'reviewing', 'send_back', 'waiting', true, false, 'none', 'none', null),
    -- The layer that decides a resignation.
    ('resign', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('resign', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'restore', 'own_and_above', null),
    ('resign', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('resign', 'deciding', 'applied', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'end', 'own_and_above', null),
    ('resign', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'none', 'none', null),
    ('resign', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('resign', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'restore', 'own_and_above', null),
    -- The layers above a resignation take note.
    ('resign', 'above', 'confirming', 'confirm', 'confirmed', false, false, 'none', 'none', null),
    -- Joining: each layer decides in turn, an approval begins the membership there.
    ('join', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('join', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'unbegin', 'own', 'approved'),
    ('join', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('join', 'deciding', 'applied', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'begin', 'own', null),
    ('join', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'unbegin', 'previous', null),
    ('join', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('join', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'unbegin', 'own', 'approved'),
    -- Transfer: as joining; an approval applies the changed fields to that layer's membership.
    ('transfer', 'entry_deciding', 'applied', 'correct', 'applied', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'withdraw', 'withdrawn', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'applied', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'entry_deciding', 'reviewing', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'entry_deciding', 'reviewing', 'send_back', 'applied', true, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('transfer', 'entry_deciding', 'approved', 'cancel', 'reviewing', true, false, 'unapply', 'own', 'approved'),
    ('transfer', 'deciding', 'applied', 'accept', 'reviewing', false, false, 'none', 'none', null),
    ('transfer', 'deciding', 'applied', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'deciding', 'reviewing', 'approve', 'approved', false, true, 'apply', 'own', null),
    ('transfer', 'deciding', 'reviewing', 'send_back', 'waiting', true, false, 'unapply', 'previous', null),
    ('transfer', 'deciding', 'reviewing', 'reject', 'rejected', true, false, 'none', 'none', null),
    ('transfer', 'deciding', 'approved', 'cancel', 'reviewing', true, false, 'unapply', 'own', 'approved')
--;;
insert into cascade (kind, role, action, target, from_status, to_status) values
    ('resign', 'entry_below', 'accept', 'next', 'waiting', 'applied'),
    ('resign', 'below', 'accept', 'next', 'waiting', 'applied'),
    ('resign', 'below', 'send_back', 'previous', 'approved', 'reviewing'),
    ('resign', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('resign', 'entry_deciding', 'approve', 'above', 'waiting', 'confirming'),
    ('resign', 'deciding', 'approve', 'above', 'waiting', 'confirming'),
    ('resign', 'entry_deciding', 'cancel', 'above', 'confirming', 'waiting'),
    ('resign', 'entry_deciding', 'cancel', 'above', 'confirmed', 'waiting'),
    ('resign', 'deciding', 'cancel', 'above', 'confirming', 'waiting'),
    ('resign', 'deciding', 'cancel', 'above', 'confirmed', 'waiting'),
    ('resign', 'entry_below', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('resign', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('join', 'entry_deciding', 'approve', 'next', 'waiting', 'applied'),
    ('join', 'deciding', 'approve', 'next', 'waiting', 'applied'),
    ('join', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('join', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn'),
    ('transfer', 'entry_deciding', 'approve', 'next', 'waiting', 'applied'),
    ('transfer', 'deciding', 'approve', 'next', 'waiting', 'applied'),
    ('transfer', 'deciding', 'send_back', 'previous', 'approved', 'reviewing'),
    ('transfer', 'entry_deciding', 'withdraw', 'others', 'waiting', 'withdrawn')
--;;
-- 取消 of an approval of a joining or a transfer: whatever stands above starts over.
insert into cascade (kind, role, action, target, from_status, to_status)
select k.kind, r.role, 'cancel', 'above', f.from_status, 'waiting'
from (select 'join' as kind union all select 'transfer') k
cross join (select 'entry_deciding' as role union all select 'deciding') r
cross join (select 'applied' as from_status union all select 'reviewing' union all select 'rejected') f
