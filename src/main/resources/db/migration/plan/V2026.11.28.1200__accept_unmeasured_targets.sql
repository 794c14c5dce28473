-- A target nobody can measure may stay, by name of whoever promulgates.
alter table plan.acceptance
  drop constraint acceptance_kind_check,
  add constraint acceptance_kind_check
    check (kind in ('DOUBT', 'LEAD_ENDS', 'SECOND_PLAN', 'DUE', 'TARGET'));
