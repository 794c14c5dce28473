-- Any past day is told from the steps.
revoke update, delete on execution.progress from ${application};
-- An assignment, once laid on a unit, stays; so does the proof that was taken away.
revoke delete on execution.assignment, execution.evidence from ${application};
-- Who was in charge on any past day is told from the rows of then.
revoke update, delete on execution.staffing from ${application};
-- Whether something had happened on any past day is told from the rows of then.
revoke update, delete on execution.occurrence from ${application};
-- What was asked, and for when, on any past day is told from the rows of then.
revoke update, delete on execution.due_change, execution.task_wording from ${application};
