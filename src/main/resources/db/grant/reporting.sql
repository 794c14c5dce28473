-- What a report said is written once.
revoke update, delete on reporting.produced from ${application};
