-- What an association tells of itself; categories, reasons and founders that are not offered any more. The versions tell
-- whether somebody else has saved in the meantime.
alter table association add column kana text not null default ''
--;;
alter table association add column postal_code text not null default ''
--;;
alter table association add column address text not null default ''
--;;
alter table association add column fax text not null default ''
--;;
alter table association add column representative text not null default ''
--;;
alter table association add column version integer not null default 1
--;;
alter table category add column active ${bool} not null default true
--;;
alter table category add column version integer not null default 1
--;;
alter table founder add column active ${bool} not null default true
--;;
alter table reason add column active ${bool} not null default true
