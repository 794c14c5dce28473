create schema if not exists organization;

create table organization.unit (
  id         uuid primary key,
  key        text not null constraint unit_key_key unique,
  position   integer not null,
  valid_from date,
  valid_to   date,
  constraint unit_validity_check check (valid_to >= valid_from)
);
comment on table organization.unit is 'Cơ quan, đơn vị';

create table organization.unit_version (
  unit_id    uuid not null references organization.unit (id),
  name       text not null,
  kind       text not null constraint unit_version_kind_check
             check (kind in ('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE')),
  parent_id  uuid references organization.unit (id)
             constraint unit_version_parent_check check (parent_id <> unit_id),
  valid_from date,
  valid_to   date,
  constraint unit_version_validity_excl
    exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_version_parent_idx on organization.unit_version (parent_id);
comment on table organization.unit_version is 'Tên, loại và cấp trên của đơn vị theo thời gian';

create table organization.unit_alias (
  unit_id uuid not null references organization.unit (id),
  alias   text not null,
  primary key (unit_id, alias)
);
comment on table organization.unit_alias is 'Tên khác, chữ viết tắt';

create table organization.unit_code (
  unit_id    uuid not null references organization.unit (id),
  scheme     text not null,
  code       text not null,
  valid_from date,
  valid_to   date,
  constraint unit_code_holder_excl
    exclude using gist (scheme with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index unit_code_unit_idx on organization.unit_code (unit_id);
comment on table organization.unit_code is 'Mã định danh, mã thống kê';

create table organization.person (
  id        uuid primary key,
  full_name text not null,
  phone     text
);
comment on table organization.person is 'Cán bộ, công chức, viên chức';

create table organization.post (
  id         uuid primary key,
  person_id  uuid not null references organization.person (id),
  unit_id    uuid not null references organization.unit (id),
  title      text not null,
  valid_from date,
  valid_to   date,
  constraint post_validity_check check (valid_to >= valid_from)
);
create index post_person_idx on organization.post (person_id);
create index post_unit_idx on organization.post (unit_id);
comment on table organization.post is 'Chức vụ';
