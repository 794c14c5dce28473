create schema if not exists directory;

-- The transfer sheet is a stored file, so that it is the same whenever it is fetched.
create table directory.handover (
  id        uuid primary key,
  person_id uuid not null references organization.person (id),
  unit_id   uuid not null references organization.unit (id),
  title     text not null,
  last_day  date not null,
  made_at   timestamptz not null,
  made_by   text not null,
  file_id   uuid not null
);
create index handover_person_idx on directory.handover (person_id);
comment on table directory.handover is 'Bàn giao';

-- A sheet of people on its way in: looked through first, taken over only when somebody says so.
create table directory.intake (
  id       uuid primary key,
  file_id  uuid not null,
  by_id    uuid not null,
  at       timestamptz not null,
  taken_at timestamptz
);
comment on table directory.intake is 'Nhập danh sách cán bộ';
