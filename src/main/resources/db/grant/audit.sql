-- A trace is written once; not even a hole in the application can bend it, nor its seal.
revoke update, delete on audit.trace, audit.leaf, audit.branch, audit.checkpoint from ${application};
revoke insert, update, delete on audit.log from ${application};
