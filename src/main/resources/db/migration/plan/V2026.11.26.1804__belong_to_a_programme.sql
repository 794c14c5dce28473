-- A programme of ten years has plans of five years, those have yearly ones, and a yearly plan has
-- plans for single matters. A task may be the issuing of such a plan (fulfils_line) and is done by
-- it.
alter table plan.plan
  add column kind         text not null default 'YEARLY' constraint plan_kind_check check (kind in
    ('PROGRAMME', 'FIVE_YEAR', 'YEARLY', 'PROPAGANDA', 'INSPECTION', 'INDEX_RAISING', 'REMEDY')),
  add column parent_id    uuid references plan.plan (id),
  add column to_year      integer,
  add column fulfils_line uuid,
  add constraint plan_to_year_check check (to_year >= year),
  add constraint plan_fulfils_check check (fulfils_line is null or parent_id is not null);
create index plan_parent_idx on plan.plan (parent_id);
