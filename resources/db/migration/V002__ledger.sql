-- The ledger: one change set per user action, and what it changed.
-- Not changed through the ledger itself, so without `version`.

create table change_set (
  id             uuid          not null primary key,
  origin         uuid          not null,
  number         bigint        not null,
  made_at        timestamp(6) with time zone not null,
  made_by        varchar(200)  not null,
  action         varchar(60)   not null,
  purpose        varchar(1000),
  schema_version varchar(20)   not null,
  undoes         uuid,
  row_count      integer       not null,
  constraint change_set_number unique (number),
  constraint change_set_undoes foreign key (undoes) references change_set (id),
  constraint change_set_number_positive check (number > 0)
);
comment on table change_set is 'One user action: who, when, what for';
comment on column change_set.id is 'internal: key';
comment on column change_set.origin is 'internal: the profile in which it was made';
comment on column change_set.number is 'internal: 1, 2, 3 ... without gaps within this profile';
comment on column change_set.made_at is 'internal: instant, microseconds';
comment on column change_set.made_by is 'person: who did it';
comment on column change_set.action is 'internal: what kind of action';
comment on column change_set.purpose is 'free text: what for';
comment on column change_set.schema_version is 'internal: schema under which the images were taken';
comment on column change_set.undoes is 'internal: the change set that this one takes back';
comment on column change_set.row_count is 'internal: rows written';

create table change (
  change_set_id uuid        not null,
  ordinal       integer     not null,
  table_name    varchar(60) not null,
  row_id        uuid        not null,
  operation     varchar(6)  not null,
  before_image  text,
  primary key (change_set_id, ordinal),
  constraint change_change_set foreign key (change_set_id) references change_set (id),
  constraint change_operation check (operation in ('insert', 'update', 'delete')),
  constraint change_image check ((operation = 'insert') = (before_image is null))
);
create index change_row on change (row_id, table_name);
comment on table change is 'One changed row of a change set';
comment on column change.change_set_id is 'internal: the change set';
comment on column change.ordinal is 'internal: order within the change set, from 0';
comment on column change.table_name is 'internal: table of the row';
comment on column change.row_id is 'internal: key of the row';
comment on column change.operation is 'internal: insert, update or delete';
comment on column change.before_image is 'free text: canonical JSON; update: the changed columns as they were, delete: the whole row, insert: none';

create table ledger_origin (
  id     integer not null primary key,
  origin uuid    not null,
  constraint ledger_origin_once check (id = 1)
);
comment on table ledger_origin is 'The identity of this profile, one row';
comment on column ledger_origin.id is 'internal: always 1';
comment on column ledger_origin.origin is 'internal: drawn when the profile was made';
