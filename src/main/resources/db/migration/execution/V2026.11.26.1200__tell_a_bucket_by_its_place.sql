-- The rule of org.openpar.execution.Standing, for counting: the place of the bucket in
-- org.openpar.execution.Bucket. A number is cheaper to hand over fifteen thousand times than a
-- name. A test holds the two together.
create function execution.bucket_place(
  state text, start date, due date, completed_on date, regular boolean,
  day date, due_soon_days integer) returns integer
language sql immutable as $$
  select case state
    when 'COMPLETED' then case when completed_on > due then 1 else 0 end
    when 'AWAITING_VERIFICATION' then 2
    when 'UNSATISFACTORY' then 3
    else case
      when coalesce(completed_on, day) > due then 4
      when completed_on is null and day < start then 8
      when completed_on is null and day >= due - due_soon_days then 5
      when regular then 7
      else 6
    end
  end
$$;

create or replace function execution.bucket(
  state text, start date, due date, completed_on date, regular boolean,
  day date, due_soon_days integer) returns text
language sql immutable as $$
  select (array['DONE_ON_TIME', 'DONE_LATE', 'AWAITING', 'UNSATISFACTORY', 'OVERDUE', 'DUE_SOON',
                'IN_TIME', 'REGULAR', 'NOT_YET'])
         [1 + execution.bucket_place(state, start, due, completed_on, regular, day, due_soon_days)]
$$;
