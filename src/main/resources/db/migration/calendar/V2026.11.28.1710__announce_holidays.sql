create schema if not exists calendar;

-- The holidays and exchanged days of a year, as an administrator announces them by a paper. Each
-- edition holds the whole year; the last one is in force, the earlier ones stay readable. Years
-- without one go by what came with the release.
create table calendar.holiday_table (
  id           uuid        primary key,
  year         integer     not null constraint holiday_table_year_check check (year between 2011 and 2100),
  edition      integer     not null constraint holiday_table_edition_check check (edition > 0),
  basis        text        not null,
  basis_on     date        not null,
  announced_by text        not null,
  announced_at timestamptz not null,
  constraint holiday_table_edition_key unique (year, edition)
);
comment on table calendar.holiday_table is 'Bảng ngày nghỉ, ngày làm bù của một năm';

create table calendar.special_day (
  table_id uuid    not null references calendar.holiday_table (id),
  day      date    not null,
  worked   boolean not null,
  name     text    not null,
  primary key (table_id, day),
  constraint special_day_weekend_check check (not worked or extract(isodow from day) > 5)
);
comment on table calendar.special_day is 'Ngày nghỉ, ngày làm bù';
