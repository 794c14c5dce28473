call identity.bind_to_owner('execution.staffing', 'assignment_id', 'execution.assignment');
call identity.bind_to_units('execution.stand_in_rule', 'unit_id');
