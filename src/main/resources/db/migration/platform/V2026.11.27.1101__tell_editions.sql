create schema if not exists platform;

-- What copies of the application remember of the database, and how often it was changed: a copy
-- that remembers an older edition reads it anew.
create table platform.edition (
  name    text   primary key,
  edition bigint not null
);
comment on table platform.edition is 'Lần sửa đổi của dữ liệu được nhớ';
