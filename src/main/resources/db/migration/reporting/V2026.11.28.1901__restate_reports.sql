-- The day whose units the figures of a report were counted by; null leaves each figure with the unit
-- it was given to.
alter table reporting.produced add column map date;
