-- What comes in: batches, saved mappings, values that other sources state, pairs that are not the same, people who stay out.

create table import_batch (
  id        uuid         not null primary key,
  file_name varchar(255) not null,
  sha256    varchar(64)  not null,
  line_count integer     not null,
  taken_at  timestamp(6) with time zone not null,
  version   integer      default 0 not null
);
create index import_batch_sha256 on import_batch (sha256);
comment on table import_batch is 'Files whose rows became part of the directory';
comment on column import_batch.id is 'internal: key';
comment on column import_batch.file_name is 'free text: name of the file, without its folder';
comment on column import_batch.sha256 is 'internal: SHA-256 of the file, hexadecimal';
comment on column import_batch.line_count is 'internal: rows that were read, without the header';
comment on column import_batch.taken_at is 'internal: instant, microseconds';
comment on column import_batch.version is 'internal: raised with every change';

create table import_mapping (
  id      uuid           not null primary key,
  name    varchar(200)   not null,
  headers varchar(20000) not null,
  fields  varchar(20000) not null,
  version integer        default 0 not null,
  constraint import_mapping_name unique (name)
);
comment on table import_mapping is 'Which column of a foreign table holds which field, to be recognised next time';
comment on column import_mapping.id is 'internal: key';
comment on column import_mapping.name is 'free text: name of the mapping';
comment on column import_mapping.headers is 'free text: JSON array of the headings for which it was made';
comment on column import_mapping.fields is 'free text: JSON of fields with their columns or constants';
comment on column import_mapping.version is 'internal: raised with every change';

create table claim (
  id              uuid          not null primary key,
  organisation_id uuid          not null,
  field           varchar(60)   not null,
  stated          varchar(4000) not null,
  source_id       uuid          not null,
  version         integer       default 0 not null,
  constraint claim_organisation foreign key (organisation_id) references organisation (id),
  constraint claim_source foreign key (source_id) references source (id)
);
create index claim_organisation_id on claim (organisation_id);
create index claim_source_id on claim (source_id);
comment on table claim is 'Values that a source states and that differ from the one that stands';
comment on column claim.id is 'internal: key';
comment on column claim.organisation_id is 'internal: about whom';
comment on column claim.field is 'public: name of the field';
comment on column claim.stated is 'public: what the source says';
comment on column claim.source_id is 'internal: which source says it';
comment on column claim.version is 'internal: raised with every change';

create table distinct_pair (
  id       uuid         not null primary key,
  one_id   uuid         not null,
  other_id uuid         not null,
  said_by  varchar(200) not null,
  said_at  timestamp(6) with time zone not null,
  version  integer      default 0 not null,
  constraint distinct_pair_once unique (one_id, other_id),
  constraint distinct_pair_one foreign key (one_id) references organisation (id),
  constraint distinct_pair_other foreign key (other_id) references organisation (id)
);
create index distinct_pair_other_id on distinct_pair (other_id);
comment on table distinct_pair is 'Organisations that look the same and are not, because somebody said so; one_id is the smaller text of the two';
comment on column distinct_pair.id is 'internal: key';
comment on column distinct_pair.one_id is 'internal: the one';
comment on column distinct_pair.other_id is 'internal: the other';
comment on column distinct_pair.said_by is 'person: who said so';
comment on column distinct_pair.said_at is 'internal: instant, microseconds';
comment on column distinct_pair.version is 'internal: raised with every change';

create table suppression (
  id      uuid        not null primary key,
  hash    varchar(64) not null,
  since   date        not null,
  version integer     default 0 not null,
  constraint suppression_hash unique (hash)
);
comment on table suppression is 'Keyed hashes of people who asked to be forgotten, so that no import brings them back';
comment on column suppression.id is 'internal: key';
comment on column suppression.hash is 'internal: HMAC-SHA-256, hexadecimal, of an e-mail address, or of a name at an organisation';
comment on column suppression.since is 'internal: day of the request';
comment on column suppression.version is 'internal: raised with every change';
