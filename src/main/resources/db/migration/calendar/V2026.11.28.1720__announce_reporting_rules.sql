-- How years are cut into reporting periods from a year on, and how many days after the cut-off each
-- level has, as an administrator announces it by a paper. The last edition for a year is in force
-- until a rule of a later year; years before the first one go by what came with the release.
create table calendar.reporting_rule (
  id           uuid        primary key,
  first_year   integer     not null
               constraint reporting_rule_year_check check (first_year between 2011 and 2100),
  edition      integer     not null constraint reporting_rule_edition_check check (edition > 0),
  basis        text        not null,
  basis_on     date        not null,
  announced_by text        not null,
  announced_at timestamptz not null,
  constraint reporting_rule_edition_key unique (first_year, edition)
);
comment on table calendar.reporting_rule is 'Quy định kỳ báo cáo từ một năm';

-- Days that return every year, as month and day; with " -1" in the year before.
create table calendar.reporting_period (
  rule_id   uuid not null references calendar.reporting_rule (id),
  code      text not null constraint reporting_period_code_check check (code in ('Q1', 'H1', 'Q3', 'Y')),
  first_day text not null,
  last_day  text not null,
  cut_off   text not null,
  due       text not null,
  primary key (rule_id, code)
);
comment on table calendar.reporting_period is 'Kỳ báo cáo trong năm';

create table calendar.report_day (
  rule_id    uuid    not null references calendar.reporting_rule (id),
  level      text    not null
             constraint report_day_level_check check (level in ('COMMUNE', 'DISTRICT', 'DEPARTMENT')),
  days_after integer not null constraint report_day_after_check check (days_after >= 0),
  primary key (rule_id, level)
);
comment on table calendar.report_day is 'Số ngày gửi báo cáo sau ngày chốt, theo cấp';
