call identity.bind_to_units('execution.assignment', 'unit_id');
call identity.bind_to_units('execution.unit_setting', 'unit_id');
call identity.bind_to_owner('execution.progress', 'assignment_id', 'execution.assignment');
call identity.bind_to_owner('execution.evidence', 'assignment_id', 'execution.assignment');
