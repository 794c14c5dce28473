-- What a unit handed in is told of any past day.
revoke update, delete on cascade.submission, cascade.submitted_task, cascade.withdrawal
  from ${application};
revoke delete on cascade.recall from ${application};
