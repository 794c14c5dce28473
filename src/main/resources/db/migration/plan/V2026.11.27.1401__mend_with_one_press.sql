-- What was filled in with one press is known as such, so that it can be taken back.
alter table plan.draft_change
  drop constraint draft_change_kind_check,
  add constraint draft_change_kind_check check (kind in
    ('WRITTEN', 'ADDED', 'REMOVED', 'MOVED', 'AREA', 'MENDED', 'REVIEWED'));
