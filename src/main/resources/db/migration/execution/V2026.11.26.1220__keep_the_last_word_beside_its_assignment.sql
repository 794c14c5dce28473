-- The last word said about an assignment, beside it: lists show it of thousands of rows, and looking
-- each of them up among the steps cost more than the rest of the list. A past day still asks the
-- steps.
alter table execution.assignment
  add column last_words text,
  add column last_by    text,
  add column last_on    date,
  add constraint assignment_last_word_check
    check ((last_words is null) = (last_by is null) and (last_words is null) = (last_on is null));

update execution.assignment a
   set last_words = p.words, last_by = p.person_name, last_on = p.day
  from (select distinct on (assignment_id) assignment_id, words, person_name, day
          from execution.progress
         where words is not null
         order by assignment_id, number desc) p
 where p.assignment_id = a.id;

-- The places of units in an order, to be joined. The planner must know that they are many: for the
-- rows of a bare array it takes a few and walks through them once for every assignment.
create function execution.places(units uuid[]) returns table (unit_id uuid, place bigint)
language plpgsql immutable rows 1000 as $$
begin
  return query select u.unit, u.nth from unnest(units) with ordinality as u (unit, nth);
end $$;
