-- In which role and for whom somebody acted, why, by which request, and whether it was refused.
alter table audit.trace
  add column outcome      text  not null default 'DONE'
             constraint trace_outcome_check check (outcome in ('DONE', 'DENIED', 'FAILED')),
  add column role         text,
  add column role_unit_id uuid,
  add column on_behalf_of text,
  add column reason       text,
  add column request      text,
  add column address      text,
  add column session_hash text,
  -- The mark of the application, which a superuser of the database cannot make.
  add column mark         bytea,
  -- The transaction that wrote it, so that the sealer knows which others may still come.
  add column xid          xid8  not null default pg_current_xact_id();
create index trace_xid_idx on audit.trace (xid);
create index trace_request_idx on audit.trace (request) where request is not null;
create index trace_denied_idx on audit.trace (number) where outcome <> 'DONE';

-- Which trail this is: a copy keeps the name, a new database gets another.
create table audit.log (
  id    uuid    primary key,
  alone boolean not null default true unique check (alone)
);
insert into audit.log (id) values (gen_random_uuid());
comment on table audit.log is 'Tên của nhật ký';

create table audit.leaf (
  number bigint primary key,
  trace  bigint not null unique,
  hash   bytea  not null constraint leaf_hash_check check (length(hash) = 32)
);
comment on table audit.leaf is 'Lá của cây băm (RFC 6962)';

-- The root of every 256 leaves, so that neither a start nor a proof reads all of them.
create table audit.branch (
  number bigint primary key,
  root   bytea  not null constraint branch_root_check check (length(root) = 32)
);
comment on table audit.branch is 'Gốc của từng 256 lá';

create table audit.checkpoint (
  size     bigint      primary key,
  at       timestamptz not null,
  line     text        not null,
  -- All that were written by earlier transactions of this cluster are sealed.
  up_to    xid8        not null,
  cluster  bigint      not null
);
comment on table audit.checkpoint is 'Niêm phong';

create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit.% is append-only', tg_table_name;
end $$;

do $$
declare name text;
begin
  foreach name in array array['log', 'leaf', 'branch', 'checkpoint'] loop
    execute format('create trigger %I before update or delete on audit.%I
                      for each row execute function audit.refuse_change()',
                   name || '_append_only', name);
    execute format('create trigger %I before truncate on audit.%I
                      for each statement execute function audit.refuse_change()',
                   name || '_not_truncated', name);
  end loop;
end $$;
