-- The directory: organisations and what is known of them.
-- Every table has a UUID key `id` and a `version` that the ledger raises with every change.
-- Runs on H2 2.4 and PostgreSQL 18. The first word of a column's comment is its class:
-- public, person, free text, internal.

create table organisation (
  id                  uuid          not null primary key,
  org_key             varchar(120)  not null,
  name                varchar(300)  not null,
  legal_form          varchar(60),
  status              varchar(10)   default 'active' not null,
  merged_into         uuid,
  activity_en         varchar(4000),
  activity_it         varchar(4000),
  website             varchar(300),
  phone               varchar(40),
  email               varchar(254),
  pec                 varchar(254),
  partita_iva         varchar(11),
  codice_fiscale      varchar(11),
  founded             integer,
  employees           integer,
  employees_year      integer,
  employees_qualifier varchar(10),
  employees_words     varchar(200),
  turnover            bigint,
  turnover_year       integer,
  turnover_qualifier  varchar(10),
  turnover_words      varchar(200),
  version             integer       default 0 not null,
  constraint organisation_org_key unique (org_key),
  constraint organisation_merged_into foreign key (merged_into) references organisation (id),
  constraint organisation_status check (status in ('active', 'closed', 'merged')),
  constraint organisation_founded check (founded between 1000 and 2999),
  constraint organisation_employees check (employees >= 0),
  constraint organisation_employees_qualifier check (employees_qualifier in ('exact', 'about', 'over', 'under')),
  constraint organisation_turnover check (turnover >= 0),
  constraint organisation_turnover_qualifier check (turnover_qualifier in ('exact', 'about', 'over', 'under'))
);
create index organisation_name on organisation (name);
create index organisation_partita_iva on organisation (partita_iva);
comment on table organisation is 'Firms, public bodies and associations of the supply chain';
comment on column organisation.id is 'internal: key';
comment on column organisation.org_key is 'public: readable key, made at creation, never changed';
comment on column organisation.name is 'public: name as its owner writes it';
comment on column organisation.legal_form is 'public: S.r.l., S.p.A. ...';
comment on column organisation.status is 'public: active, closed or merged';
comment on column organisation.merged_into is 'internal: the organisation that took this one over in the directory';
comment on column organisation.activity_en is 'public: what it does, in English';
comment on column organisation.activity_it is 'public: what it does, in Italian';
comment on column organisation.website is 'public: web address';
comment on column organisation.phone is 'public: switchboard, E.164';
comment on column organisation.email is 'public: general address';
comment on column organisation.pec is 'public: certified mail';
comment on column organisation.partita_iva is 'public: 11 digits';
comment on column organisation.codice_fiscale is 'public: 11 digits, of the firm';
comment on column organisation.founded is 'public: year';
comment on column organisation.employees is 'public: head count where the words are certain';
comment on column organisation.employees_year is 'public: year of the head count';
comment on column organisation.employees_qualifier is 'public: exact, about, over or under';
comment on column organisation.employees_words is 'public: head count in the words of the source';
comment on column organisation.turnover is 'public: euro, where the words are certain';
comment on column organisation.turnover_year is 'public: year of the turnover';
comment on column organisation.turnover_qualifier is 'public: exact, about, over or under';
comment on column organisation.turnover_words is 'public: turnover in the words of the source';
comment on column organisation.version is 'internal: raised with every change';

create table organisation_role (
  id              uuid        not null primary key,
  organisation_id uuid        not null,
  role            varchar(20) not null,
  kind            varchar(20),
  version         integer     default 0 not null,
  constraint organisation_role_once unique (organisation_id, role),
  constraint organisation_role_organisation foreign key (organisation_id) references organisation (id),
  constraint organisation_role_role check (role in ('supplier', 'buyer', 'institution', 'investor', 'association'))
);
comment on table organisation_role is 'What an organisation is in the supply chain; it may be several things';
comment on column organisation_role.id is 'internal: key';
comment on column organisation_role.organisation_id is 'internal: whose role';
comment on column organisation_role.role is 'public: supplier, buyer, institution, investor, association';
comment on column organisation_role.kind is 'public: closer kind: tier1, oem, engineering, agency, university ...';
comment on column organisation_role.version is 'internal: raised with every change';

create table organisation_category (
  id              uuid        not null primary key,
  organisation_id uuid        not null,
  category        varchar(40) not null,
  version         integer     default 0 not null,
  constraint organisation_category_once unique (organisation_id, category),
  constraint organisation_category_organisation foreign key (organisation_id) references organisation (id)
);
comment on table organisation_category is 'Sections of the supply chain in which an organisation stands';
comment on column organisation_category.id is 'internal: key';
comment on column organisation_category.organisation_id is 'internal: whose category';
comment on column organisation_category.category is 'public: code of the category';
comment on column organisation_category.version is 'internal: raised with every change';

create table site (
  id              uuid         not null primary key,
  organisation_id uuid         not null,
  kind            varchar(10)  default 'seat' not null,
  address         varchar(300),
  postal_code     varchar(12),
  municipality    varchar(120),
  istat_code      varchar(6),
  province        varchar(4),
  region          varchar(80),
  country         varchar(2),
  latitude        double precision,
  longitude       double precision,
  version         integer      default 0 not null,
  constraint site_organisation foreign key (organisation_id) references organisation (id),
  constraint site_kind check (kind in ('seat', 'plant', 'office'))
);
create index site_organisation_id on site (organisation_id);
comment on table site is 'Seat, plants and offices';
comment on column site.id is 'internal: key';
comment on column site.organisation_id is 'internal: whose site';
comment on column site.kind is 'public: seat, plant or office';
comment on column site.address is 'public: street and number';
comment on column site.postal_code is 'public: text, starts with zeros';
comment on column site.municipality is 'public: town, as the source writes it';
comment on column site.istat_code is 'public: ISTAT code of the Italian municipality, 6 digits';
comment on column site.province is 'public: Italian province, two letters';
comment on column site.region is 'public: region or federal state';
comment on column site.country is 'public: ISO 3166-1 alpha-2';
comment on column site.latitude is 'public: degrees north, of the municipality unless the address is known';
comment on column site.longitude is 'public: degrees east, of the municipality unless the address is known';
comment on column site.version is 'internal: raised with every change';

create table registration (
  id              uuid        not null primary key,
  organisation_id uuid        not null,
  register        varchar(20) not null,
  code            varchar(40) not null,
  version         integer     default 0 not null,
  constraint registration_once unique (organisation_id, register, code),
  constraint registration_organisation foreign key (organisation_id) references organisation (id)
);
comment on table registration is 'Entries in public registers; a firm can have several REA';
comment on column registration.id is 'internal: key';
comment on column registration.organisation_id is 'internal: whose entry';
comment on column registration.register is 'public: rea, vat or the name of another register';
comment on column registration.code is 'public: number in that register';
comment on column registration.version is 'internal: raised with every change';

create table capability (
  id          uuid          not null primary key,
  code        varchar(80)   not null,
  broader_id  uuid,
  kind        varchar(10)   not null,
  label_en    varchar(160)  not null,
  label_it    varchar(160)  not null,
  synonyms_en varchar(2000),
  synonyms_it varchar(2000),
  version     integer       default 0 not null,
  constraint capability_code unique (code),
  constraint capability_broader foreign key (broader_id) references capability (id),
  constraint capability_kind check (kind in ('process', 'product', 'material', 'service'))
);
comment on table capability is 'Taxonomy of what can be made or done';
comment on column capability.id is 'internal: key';
comment on column capability.code is 'public: readable code';
comment on column capability.broader_id is 'public: the wider capability';
comment on column capability.kind is 'public: process, product, material or service';
comment on column capability.label_en is 'public: standard term in English';
comment on column capability.label_it is 'public: standard term in Italian';
comment on column capability.synonyms_en is 'public: other English terms, separated by semicolons';
comment on column capability.synonyms_it is 'public: other Italian terms, separated by semicolons';
comment on column capability.version is 'internal: raised with every change';

create table organisation_capability (
  id              uuid        not null primary key,
  organisation_id uuid        not null,
  capability_id   uuid        not null,
  basis           varchar(10) default 'stated' not null,
  version         integer     default 0 not null,
  constraint organisation_capability_once unique (organisation_id, capability_id),
  constraint organisation_capability_organisation foreign key (organisation_id) references organisation (id),
  constraint organisation_capability_capability foreign key (capability_id) references capability (id),
  constraint organisation_capability_basis check (basis in ('activity', 'stated'))
);
create index organisation_capability_capability_id on organisation_capability (capability_id);
comment on table organisation_capability is 'What an organisation can make or do';
comment on column organisation_capability.id is 'internal: key';
comment on column organisation_capability.organisation_id is 'internal: who';
comment on column organisation_capability.capability_id is 'internal: what';
comment on column organisation_capability.basis is 'public: activity when its activity text names it, stated when somebody said so';
comment on column organisation_capability.version is 'internal: raised with every change';

create table certificate (
  id              uuid        not null primary key,
  organisation_id uuid        not null,
  site_id         uuid,
  standard        varchar(60) not null,
  issued          date,
  expires         date,
  status          varchar(10) default 'declared' not null,
  version         integer     default 0 not null,
  constraint certificate_organisation foreign key (organisation_id) references organisation (id),
  constraint certificate_site foreign key (site_id) references site (id),
  constraint certificate_status check (status in ('declared', 'verified')),
  constraint certificate_period check (expires >= issued)
);
create index certificate_organisation_id on certificate (organisation_id);
comment on table certificate is 'Certificates, each true on a date only';
comment on column certificate.id is 'internal: key';
comment on column certificate.organisation_id is 'internal: whose certificate';
comment on column certificate.site_id is 'internal: the certified site';
comment on column certificate.standard is 'public: code such as iatf-16949';
comment on column certificate.issued is 'public: first day';
comment on column certificate.expires is 'public: last day';
comment on column certificate.status is 'public: declared by the firm or verified by us';
comment on column certificate.version is 'internal: raised with every change';

create table directory_list (
  id       uuid         not null primary key,
  code     varchar(60)  not null,
  label_en varchar(200) not null,
  label_it varchar(200) not null,
  version  integer      default 0 not null,
  constraint directory_list_code unique (code)
);
comment on table directory_list is 'Public lists: associations, clusters, editions of a fair';
comment on column directory_list.id is 'internal: key';
comment on column directory_list.code is 'public: readable code';
comment on column directory_list.label_en is 'public: name in English';
comment on column directory_list.label_it is 'public: name in Italian';
comment on column directory_list.version is 'internal: raised with every change';

create table membership (
  id              uuid    not null primary key,
  organisation_id uuid    not null,
  list_id         uuid    not null,
  since           date,
  until           date,
  version         integer default 0 not null,
  constraint membership_once unique (organisation_id, list_id),
  constraint membership_organisation foreign key (organisation_id) references organisation (id),
  constraint membership_list foreign key (list_id) references directory_list (id),
  constraint membership_period check (until >= since)
);
create index membership_list_id on membership (list_id);
comment on table membership is 'Who is on a public list; without dates: a page showed it at that page''s date';
comment on column membership.id is 'internal: key';
comment on column membership.organisation_id is 'internal: the member';
comment on column membership.list_id is 'internal: the list';
comment on column membership.since is 'public: first day';
comment on column membership.until is 'public: last day';
comment on column membership.version is 'internal: raised with every change';

create table source (
  id              uuid          not null primary key,
  organisation_id uuid          not null,
  url             varchar(1000) not null,
  site            varchar(300),
  published       varchar(10),
  evidence        varchar(2000),
  version         integer       default 0 not null,
  constraint source_organisation foreign key (organisation_id) references organisation (id)
);
create index source_organisation_id on source (organisation_id);
comment on table source is 'The public pages from which an organisation was taken';
comment on column source.id is 'internal: key';
comment on column source.organisation_id is 'internal: about whom';
comment on column source.url is 'public: address of the page';
comment on column source.site is 'public: name of the site';
comment on column source.published is 'public: YYYY, YYYY-MM or YYYY-MM-DD, as exact as the page is';
comment on column source.evidence is 'public: what the page says, in a few words';
comment on column source.version is 'internal: raised with every change';

create table officer (
  id      uuid         not null primary key,
  name    varchar(200) not null,
  email   varchar(254),
  version integer      default 0 not null
);
comment on table officer is 'Who works here';
comment on column officer.id is 'internal: key';
comment on column officer.name is 'person: name';
comment on column officer.email is 'person: e-mail address';
comment on column officer.version is 'internal: raised with every change';

create table fact (
  id              uuid         not null primary key,
  organisation_id uuid         not null,
  field           varchar(60)  not null,
  source_id       uuid,
  confirmed_by    varchar(200),
  confirmed_at    timestamp(6) with time zone,
  version         integer      default 0 not null,
  constraint fact_once unique (organisation_id, field),
  constraint fact_organisation foreign key (organisation_id) references organisation (id),
  constraint fact_source foreign key (source_id) references source (id)
);
create index fact_source_id on fact (source_id);
comment on table fact is 'Only where one value has a source of its own or was confirmed by someone';
comment on column fact.id is 'internal: key';
comment on column fact.organisation_id is 'internal: about whom';
comment on column fact.field is 'public: name of the field';
comment on column fact.source_id is 'public: the page that says this very value';
comment on column fact.confirmed_by is 'person: who confirmed it';
comment on column fact.confirmed_at is 'public: when it was confirmed';
comment on column fact.version is 'internal: raised with every change';

create table tag (
  id      uuid        not null primary key,
  name    varchar(60) not null,
  version integer     default 0 not null,
  constraint tag_name unique (name)
);
comment on table tag is 'Words by which the agency groups organisations';
comment on column tag.id is 'internal: key';
comment on column tag.name is 'free text: the word, lower case';
comment on column tag.version is 'internal: raised with every change';

create table tagging (
  id              uuid    not null primary key,
  organisation_id uuid    not null,
  tag_id          uuid    not null,
  version         integer default 0 not null,
  constraint tagging_once unique (organisation_id, tag_id),
  constraint tagging_organisation foreign key (organisation_id) references organisation (id),
  constraint tagging_tag foreign key (tag_id) references tag (id)
);
create index tagging_tag_id on tagging (tag_id);
comment on table tagging is 'Which organisation carries which tag';
comment on column tagging.id is 'internal: key';
comment on column tagging.organisation_id is 'internal: who';
comment on column tagging.tag_id is 'internal: which tag';
comment on column tagging.version is 'internal: raised with every change';

create table saved_list (
  id             uuid         not null primary key,
  code           varchar(60)  not null,
  kind           varchar(10)  not null,
  label_en       varchar(200) not null,
  label_it       varchar(200) not null,
  description_en varchar(1000),
  description_it varchar(1000),
  query          varchar(2000),
  version        integer      default 0 not null,
  constraint saved_list_code unique (code),
  constraint saved_list_kind check (kind in ('search', 'shortlist'))
);
comment on table saved_list is 'Saved searches, kept as a query, and lists chosen by hand';
comment on column saved_list.id is 'internal: key';
comment on column saved_list.code is 'public: readable code';
comment on column saved_list.kind is 'public: search or shortlist';
comment on column saved_list.label_en is 'free text: name in English';
comment on column saved_list.label_it is 'free text: name in Italian';
comment on column saved_list.description_en is 'free text: what it is, in English';
comment on column saved_list.description_it is 'free text: what it is, in Italian';
comment on column saved_list.query is 'free text: the query of a saved search';
comment on column saved_list.version is 'internal: raised with every change';
