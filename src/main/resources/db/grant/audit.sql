-- A trace is written once; not even a hole in the application can bend it.
revoke update, delete on audit.trace from ${application};
