-- What is said about the rows of a draft. Nothing is taken back: settling it and taking it up again
-- are entries too. A row may be gone by the time somebody reads it; its code and text are kept.
create table plan.comment (
  number      bigint      generated always as identity primary key,
  plan_id     uuid        not null references plan.plan (id),
  task_id     uuid        not null,
  code        text        not null,
  about       text        not null,
  kind        text        not null constraint comment_kind_check
              check (kind in ('SAID', 'RESOLVED', 'REOPENED')),
  words       text,
  at          timestamptz not null,
  person_id   uuid        not null,
  person_name text        not null,
  constraint comment_words_check check ((kind = 'SAID') = (words is not null))
);
create index comment_plan_idx on plan.comment (plan_id, number);
comment on table plan.comment is 'Trao đổi về từng dòng khi soạn kế hoạch';

create function plan.refuse_change_of_comment() returns trigger language plpgsql as $$
begin
  raise exception 'plan.comment is append-only';
end $$;
create trigger comment_append_only before update or delete on plan.comment
  for each row execute function plan.refuse_change_of_comment();

-- Whoever has the draft open as a grid is told.
alter table plan.draft_change
  drop constraint draft_change_kind_check,
  add constraint draft_change_kind_check check (kind in
    ('WRITTEN', 'ADDED', 'REMOVED', 'MOVED', 'AREA', 'MENDED', 'SPOKEN_OF', 'REVIEWED'));
