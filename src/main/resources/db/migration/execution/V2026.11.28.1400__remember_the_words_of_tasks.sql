-- The words of a task before a document wrote it anew: who looks at a day before reads what was
-- asked on that day.
create table execution.task_wording (
  number            bigint  generated always as identity primary key,
  task_id           uuid    not null references execution.task_brief (task_id),
  -- From this day on the next words hold.
  day               date    not null,
  position          integer not null,
  code              text    not null,
  area_position     integer not null,
  area_code         text    not null,
  area_title        text    not null,
  text              text    not null,
  product           text,
  lead_words        text,
  cooperating_words text,
  deadline_words    text,
  folded            text    not null
);
create index task_wording_task_idx on execution.task_wording (task_id, number);
comment on table execution.task_wording is 'Nội dung nhiệm vụ trước khi sửa đổi';

create function execution.refuse_change_of_task_wording() returns trigger language plpgsql as $$
begin
  raise exception 'execution.task_wording is append-only';
end $$;
create trigger task_wording_append_only before update or delete on execution.task_wording
  for each row execute function execution.refuse_change_of_task_wording();

-- Every task with its words of a day: the first that were written over after it, or those of today.
create function execution.task_brief_on(day date) returns table (
  task_id uuid, plan_id uuid, year integer, "position" integer, code text, area_position integer,
  area_code text, area_title text, text text, product text, lead_words text,
  cooperating_words text, deadline_words text, folded text, opened_on date, withdrawn_on date)
language sql stable as $$
  select t.task_id, t.plan_id, t.year, coalesce(w.position, t.position), coalesce(w.code, t.code),
         coalesce(w.area_position, t.area_position), coalesce(w.area_code, t.area_code),
         coalesce(w.area_title, t.area_title), coalesce(w.text, t.text),
         case when w.number is null then t.product else w.product end,
         case when w.number is null then t.lead_words else w.lead_words end,
         case when w.number is null then t.cooperating_words else w.cooperating_words end,
         case when w.number is null then t.deadline_words else w.deadline_words end,
         coalesce(w.folded, t.folded), t.opened_on, t.withdrawn_on
    from execution.task_brief t
    left join lateral (
      select * from execution.task_wording was
       where was.task_id = t.task_id and was.day > task_brief_on.day
       order by was.number limit 1) w on true
$$;
