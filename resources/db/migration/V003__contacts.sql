-- People, initiatives, interactions, follow-ups and lists chosen by hand.
-- `at` stands again beside the key in the tables that join an interaction to its parties:
-- so a timeline is one range of one index.

alter table officer add column initials varchar(6);
alter table officer add column login varchar(200);
alter table officer add constraint officer_login unique (login);
comment on column officer.initials is 'person: initials';
comment on column officer.login is 'person: user of the operating system who is this officer';

create table person (
  id           uuid          not null primary key,
  person_key   varchar(120)  not null,
  given_name   varchar(120),
  family_name  varchar(120)  not null,
  salutation   varchar(40),
  language     varchar(2),
  origin       varchar(1000),
  notice_given date,
  lawful_basis varchar(20)   default 'public-task' not null,
  note         varchar(4000),
  version      integer       default 0 not null,
  constraint person_person_key unique (person_key),
  constraint person_lawful_basis check (lawful_basis in
    ('public-task', 'consent', 'contract', 'legal-obligation', 'vital-interests', 'legitimate-interest'))
);
create index person_name on person (family_name, given_name);
comment on table person is 'People the agency talks to';
comment on column person.id is 'internal: key';
comment on column person.person_key is 'person: readable key, made at creation, never changed';
comment on column person.given_name is 'person: given name';
comment on column person.family_name is 'person: family name';
comment on column person.salutation is 'person: Ing., Dr., Ms ...';
comment on column person.language is 'person: language to write in, ISO 639-1';
comment on column person.origin is 'internal: where the data came from';
comment on column person.notice_given is 'internal: day on which the notice of art. 13 or 14 GDPR was given';
comment on column person.lawful_basis is 'internal: point of art. 6(1) GDPR on which the data is kept';
comment on column person.note is 'free text: what to remember';
comment on column person.version is 'internal: raised with every change';

create table position (
  id              uuid         not null primary key,
  person_id       uuid         not null,
  organisation_id uuid         not null,
  title           varchar(200),
  department      varchar(200),
  email           varchar(254),
  phone           varchar(40),
  since           date,
  until           date,
  main_contact    boolean      default false not null,
  version         integer      default 0 not null,
  constraint position_person foreign key (person_id) references person (id),
  constraint position_organisation foreign key (organisation_id) references organisation (id),
  constraint position_period check (until >= since)
);
create index position_person_id on position (person_id);
create index position_organisation_id on position (organisation_id, person_id);
comment on table position is 'Where a person works or worked; leaving ends it';
comment on column position.id is 'internal: key';
comment on column position.person_id is 'internal: who';
comment on column position.organisation_id is 'internal: where';
comment on column position.title is 'person: what the position is called';
comment on column position.department is 'person: department';
comment on column position.email is 'person: e-mail address there';
comment on column position.phone is 'person: phone there, E.164';
comment on column position.since is 'person: first day';
comment on column position.until is 'person: last day; none while it lasts';
comment on column position.main_contact is 'internal: whom to ask first there';
comment on column position.version is 'internal: raised with every change';

create table do_not_contact (
  id        uuid         not null primary key,
  person_id uuid         not null,
  channel   varchar(10)  not null,
  reason    varchar(500) not null,
  since     date         not null,
  version   integer      default 0 not null,
  constraint do_not_contact_once unique (person_id, channel),
  constraint do_not_contact_person foreign key (person_id) references person (id),
  constraint do_not_contact_channel check (channel in ('any', 'email', 'phone', 'post', 'visit'))
);
comment on table do_not_contact is 'Ways on which a person does not want to hear from the agency';
comment on column do_not_contact.id is 'internal: key';
comment on column do_not_contact.person_id is 'internal: who';
comment on column do_not_contact.channel is 'person: any, email, phone, post or visit';
comment on column do_not_contact.reason is 'free text: why';
comment on column do_not_contact.since is 'person: since which day';
comment on column do_not_contact.version is 'internal: raised with every change';

create table initiative (
  id             uuid         not null primary key,
  initiative_key varchar(120) not null,
  kind           varchar(10)  not null,
  name           varchar(300) not null,
  place          varchar(200),
  country        varchar(2),
  venue          varchar(300),
  zone           varchar(60)  not null,
  starts         date,
  ends           date,
  programme      varchar(300),
  status         varchar(10)  default 'planned' not null,
  note           varchar(4000),
  source_url     varchar(1000),
  source_site    varchar(300),
  source_date    varchar(10),
  version        integer      default 0 not null,
  constraint initiative_initiative_key unique (initiative_key),
  constraint initiative_kind check (kind in ('fair', 'mission', 'incoming', 'b2b')),
  constraint initiative_status check (status in ('planned', 'confirmed', 'held', 'cancelled')),
  constraint initiative_period check (ends >= starts)
);
create index initiative_starts on initiative (starts);
comment on table initiative is 'Fairs, missions, incoming visits, B2B events';
comment on column initiative.id is 'internal: key';
comment on column initiative.initiative_key is 'public: readable key, made at creation, never changed';
comment on column initiative.kind is 'public: fair, mission, incoming or b2b';
comment on column initiative.name is 'public: name as its organiser writes it';
comment on column initiative.place is 'public: town';
comment on column initiative.country is 'public: ISO 3166-1 alpha-2';
comment on column initiative.venue is 'public: hall, hotel or address';
comment on column initiative.zone is 'public: time zone of the place, IANA name';
comment on column initiative.starts is 'public: first day';
comment on column initiative.ends is 'public: last day';
comment on column initiative.programme is 'internal: programme from which it is paid';
comment on column initiative.status is 'public: planned, confirmed, held or cancelled';
comment on column initiative.note is 'free text: what to remember';
comment on column initiative.source_url is 'public: page that says so';
comment on column initiative.source_site is 'public: name of the site';
comment on column initiative.source_date is 'public: YYYY, YYYY-MM or YYYY-MM-DD, as exact as the page is';
comment on column initiative.version is 'internal: raised with every change';

create table participation (
  id              uuid        not null primary key,
  initiative_id   uuid        not null,
  organisation_id uuid        not null,
  part            varchar(12) not null,
  status          varchar(10) not null,
  note            varchar(1000),
  version         integer     default 0 not null,
  constraint participation_once unique (initiative_id, organisation_id, part),
  constraint participation_initiative foreign key (initiative_id) references initiative (id),
  constraint participation_organisation foreign key (organisation_id) references organisation (id),
  constraint participation_part check (part in ('exhibitor', 'delegate', 'buyer', 'host', 'institution')),
  constraint participation_status check (status in ('invited', 'confirmed', 'declined', 'attended'))
);
create index participation_organisation_id on participation (organisation_id);
comment on table participation is 'Who takes part in an initiative, as what';
comment on column participation.id is 'internal: key';
comment on column participation.initiative_id is 'internal: in what';
comment on column participation.organisation_id is 'internal: who';
comment on column participation.part is 'public: exhibitor, delegate, buyer, host or institution';
comment on column participation.status is 'public: invited, confirmed, declined or attended';
comment on column participation.note is 'free text: what to remember';
comment on column participation.version is 'internal: raised with every change';

create table interaction (
  id               uuid         not null primary key,
  kind             varchar(10)  not null,
  at               timestamp(6) with time zone not null,
  zone             varchar(60)  not null,
  duration_minutes integer,
  place            varchar(300),
  officer_id       uuid         not null,
  initiative_id    uuid,
  subject          varchar(500) not null,
  body             varchar(200000),
  outcome          varchar(20),
  version          integer      default 0 not null,
  constraint interaction_officer_by foreign key (officer_id) references officer (id),
  constraint interaction_initiative foreign key (initiative_id) references initiative (id),
  constraint interaction_kind check (kind in ('meeting', 'call', 'email', 'visit', 'b2b', 'note')),
  constraint interaction_duration check (duration_minutes >= 0),
  constraint interaction_outcome check (outcome in
    ('interested', 'information-given', 'not-now', 'no-answer', 'not-held', 'no-interest', 'informative', 'cooperation'))
);
create index interaction_at on interaction (at, id);
create index interaction_initiative_at on interaction (initiative_id, at, id);
comment on table interaction is 'Meetings, calls, e-mails, visits, B2B meetings and notes';
comment on column interaction.id is 'internal: key';
comment on column interaction.kind is 'internal: meeting, call, email, visit, b2b or note';
comment on column interaction.at is 'internal: when it began, an instant';
comment on column interaction.zone is 'internal: time zone of the place, IANA name';
comment on column interaction.duration_minutes is 'internal: how long it took';
comment on column interaction.place is 'free text: where';
comment on column interaction.officer_id is 'internal: who noted it';
comment on column interaction.initiative_id is 'internal: during what';
comment on column interaction.subject is 'free text: about what';
comment on column interaction.body is 'free text: what was said';
comment on column interaction.outcome is 'internal: what came of it; not-held, no-interest, informative and cooperation are those of B2B meetings';
comment on column interaction.version is 'internal: raised with every change';

create table interaction_party (
  id              uuid    not null primary key,
  interaction_id  uuid    not null,
  organisation_id uuid    not null,
  at              timestamp(6) with time zone not null,
  contact         boolean not null,
  version         integer default 0 not null,
  constraint interaction_party_once unique (interaction_id, organisation_id),
  constraint interaction_party_interaction foreign key (interaction_id) references interaction (id),
  constraint interaction_party_organisation foreign key (organisation_id) references organisation (id)
);
create index interaction_party_at on interaction_party (organisation_id, at, interaction_id, contact);
comment on table interaction_party is 'Organisations of an interaction';
comment on column interaction_party.id is 'internal: key';
comment on column interaction_party.interaction_id is 'internal: in what';
comment on column interaction_party.organisation_id is 'internal: who';
comment on column interaction_party.at is 'internal: when the interaction began';
comment on column interaction_party.contact is 'internal: whether somebody was reached; a note and a meeting that was not held are no contact';
comment on column interaction_party.version is 'internal: raised with every change';

create table interaction_person (
  id             uuid    not null primary key,
  interaction_id uuid    not null,
  person_id      uuid    not null,
  at             timestamp(6) with time zone not null,
  version        integer default 0 not null,
  constraint interaction_person_once unique (interaction_id, person_id),
  constraint interaction_person_interaction foreign key (interaction_id) references interaction (id),
  constraint interaction_person_person foreign key (person_id) references person (id)
);
create index interaction_person_at on interaction_person (person_id, at, interaction_id);
comment on table interaction_person is 'People of an interaction';
comment on column interaction_person.id is 'internal: key';
comment on column interaction_person.interaction_id is 'internal: in what';
comment on column interaction_person.person_id is 'internal: who';
comment on column interaction_person.at is 'internal: when the interaction began';
comment on column interaction_person.version is 'internal: raised with every change';

create table interaction_officer (
  id             uuid    not null primary key,
  interaction_id uuid    not null,
  officer_id     uuid    not null,
  at             timestamp(6) with time zone not null,
  version        integer default 0 not null,
  constraint interaction_officer_once unique (interaction_id, officer_id),
  constraint interaction_officer_interaction foreign key (interaction_id) references interaction (id),
  constraint interaction_officer_officer foreign key (officer_id) references officer (id)
);
create index interaction_officer_at on interaction_officer (officer_id, at, interaction_id);
comment on table interaction_officer is 'Officers who were present';
comment on column interaction_officer.id is 'internal: key';
comment on column interaction_officer.interaction_id is 'internal: in what';
comment on column interaction_officer.officer_id is 'internal: who';
comment on column interaction_officer.at is 'internal: when the interaction began';
comment on column interaction_officer.version is 'internal: raised with every change';

create table attachment (
  id             uuid         not null primary key,
  interaction_id uuid         not null,
  name           varchar(255) not null,
  sha256         varchar(64)  not null,
  bytes          integer      not null,
  version        integer      default 0 not null,
  constraint attachment_interaction foreign key (interaction_id) references interaction (id)
);
create index attachment_interaction_id on attachment (interaction_id);
comment on table attachment is 'Small files of an interaction; the file itself lies in the profile folder under its sum';
comment on column attachment.id is 'internal: key';
comment on column attachment.interaction_id is 'internal: of what';
comment on column attachment.name is 'free text: name of the file';
comment on column attachment.sha256 is 'internal: sum of its content, 64 hex digits';
comment on column attachment.bytes is 'internal: size';
comment on column attachment.version is 'internal: raised with every change';

create table follow_up (
  id              uuid         not null primary key,
  interaction_id  uuid,
  organisation_id uuid,
  person_id       uuid,
  initiative_id   uuid,
  officer_id      uuid         not null,
  task            varchar(500) not null,
  due             date         not null,
  promised        boolean      default false not null,
  made_at         timestamp(6) with time zone not null,
  done_at         timestamp(6) with time zone,
  result          varchar(1000),
  version         integer      default 0 not null,
  constraint follow_up_interaction foreign key (interaction_id) references interaction (id),
  constraint follow_up_organisation foreign key (organisation_id) references organisation (id),
  constraint follow_up_person foreign key (person_id) references person (id),
  constraint follow_up_initiative foreign key (initiative_id) references initiative (id),
  constraint follow_up_officer foreign key (officer_id) references officer (id)
);
create index follow_up_due on follow_up (done_at, due);
create index follow_up_interaction_id on follow_up (interaction_id);
create index follow_up_organisation_id on follow_up (organisation_id);
create index follow_up_person_id on follow_up (person_id);
comment on table follow_up is 'What has to be done, by whom, until when';
comment on column follow_up.id is 'internal: key';
comment on column follow_up.interaction_id is 'internal: out of which interaction it came';
comment on column follow_up.organisation_id is 'internal: for which organisation';
comment on column follow_up.person_id is 'internal: for which person';
comment on column follow_up.initiative_id is 'internal: for which initiative';
comment on column follow_up.officer_id is 'internal: who does it';
comment on column follow_up.task is 'free text: what';
comment on column follow_up.due is 'internal: last day';
comment on column follow_up.promised is 'internal: whether it was promised to them';
comment on column follow_up.made_at is 'internal: when it was noted';
comment on column follow_up.done_at is 'internal: when it was done; none while it is open';
comment on column follow_up.result is 'free text: what came of it';
comment on column follow_up.version is 'internal: raised with every change; the sequence of the calendar entry';

create table organisation_contact (
  id              uuid    not null primary key,
  organisation_id uuid    not null,
  last_at         timestamp(6) with time zone not null,
  last_officer_id uuid    not null,
  interactions    integer not null,
  version         integer default 0 not null,
  constraint organisation_contact_once unique (organisation_id),
  constraint organisation_contact_some check (interactions > 0)
);
comment on table organisation_contact is 'Last contact with an organisation; derived from its interactions, in the same change set as they';
comment on column organisation_contact.id is 'internal: key';
comment on column organisation_contact.organisation_id is 'internal: with whom';
comment on column organisation_contact.last_at is 'internal: when the last interaction began';
comment on column organisation_contact.last_officer_id is 'internal: who noted the last interaction';
comment on column organisation_contact.interactions is 'internal: how many there are';
comment on column organisation_contact.version is 'internal: raised with every change';

alter table saved_list add column officer_id uuid;
alter table saved_list add constraint saved_list_officer foreign key (officer_id) references officer (id);
comment on column saved_list.officer_id is 'internal: whose list it is; none when it is everybody''s';

create table saved_list_entry (
  id              uuid    not null primary key,
  saved_list_id   uuid    not null,
  organisation_id uuid    not null,
  ordinal         integer not null,
  note            varchar(1000),
  version         integer default 0 not null,
  constraint saved_list_entry_once unique (saved_list_id, organisation_id),
  constraint saved_list_entry_list foreign key (saved_list_id) references saved_list (id),
  constraint saved_list_entry_organisation foreign key (organisation_id) references organisation (id)
);
create index saved_list_entry_organisation_id on saved_list_entry (organisation_id);
comment on table saved_list_entry is 'Organisations chosen for a shortlist';
comment on column saved_list_entry.id is 'internal: key';
comment on column saved_list_entry.saved_list_id is 'internal: on which list';
comment on column saved_list_entry.organisation_id is 'internal: who';
comment on column saved_list_entry.ordinal is 'internal: place on the list, from 1; places may be missing';
comment on column saved_list_entry.note is 'free text: why it is on the list';
comment on column saved_list_entry.version is 'internal: raised with every change';
