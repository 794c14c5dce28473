-- Every assignment as it stood on a day. Nothing that happened since the day: its own columns tell.
-- Otherwise the last step up to that day tells, or, before the first one, that nothing was begun.
create function execution.assignment_on(day date) returns table (
  id uuid, plan_id uuid, task_id uuid, unit_id uuid, number integer, label text, start date,
  due date, regular boolean, state text, completed_on date, reason text, product_number text,
  product_date date, evidence integer, reported_on date, changed_on date)
language sql stable as $$
  select a.id, a.plan_id, a.task_id, a.unit_id, a.number, a.label, a.start, a.due,
         a.regular, a.state, a.completed_on, a.reason, a.product_number, a.product_date,
         a.evidence, a.reported_on, a.changed_on
    from execution.assignment a
   where a.changed_on <= assignment_on.day
  union all
  select a.id, a.plan_id, a.task_id, a.unit_id, a.number, a.label, a.start, a.due,
         a.regular, coalesce(p.state_after, 'NOT_STARTED'), p.completed_on_after, p.reason_after,
         p.product_number, p.product_date, coalesce(p.evidence_after, 0), p.reported_on_after,
         a.changed_on
    from execution.assignment a
    left join lateral (
      select * from execution.progress step
       where step.assignment_id = a.id and step.day <= assignment_on.day
       order by step.number desc limit 1) p on true
   where a.changed_on > assignment_on.day
$$;

-- The rule of org.openpar.execution.Standing, for counting; a test holds the two together.
create function execution.bucket(
  state text, start date, due date, completed_on date, regular boolean,
  day date, due_soon_days integer) returns text
language sql immutable as $$
  select case state
    when 'COMPLETED' then case when completed_on > due then 'DONE_LATE' else 'DONE_ON_TIME' end
    when 'AWAITING_VERIFICATION' then 'AWAITING'
    when 'UNSATISFACTORY' then 'UNSATISFACTORY'
    else case
      when coalesce(completed_on, day) > due then 'OVERDUE'
      when completed_on is null and day < start then 'NOT_YET'
      when completed_on is null and day >= due - due_soon_days then 'DUE_SOON'
      when regular then 'REGULAR'
      else 'IN_TIME'
    end
  end
$$;
