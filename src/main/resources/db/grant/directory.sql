-- What was handed over stays handed over.
revoke update, delete on directory.handover from ${application};
revoke delete on directory.intake from ${application};
