-- Work keeps the unit the plan gave it to; who stands in for whom is a matter of the unit that
-- answers for it on the day, and only the application knows which one that is.
drop function execution.charges_on(uuid, date, integer);
