create schema if not exists agenda;

-- The secret link of a person's calendar, as a hash: nobody can read it out of the database.
create table agenda.feed (
  account_id uuid  primary key,
  token_hash bytea not null unique,
  made_on    date  not null
);
comment on table agenda.feed is 'Liên kết lịch';
