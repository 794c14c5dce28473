call identity.bind_to_units('directory.handover', 'unit_id');
