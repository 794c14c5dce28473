create schema if not exists documents;

-- A content is kept once, however many files bear it.
create table documents.stored_content (
  sha256  text  primary key,
  content bytea not null,
  constraint stored_content_sha256_check check (sha256 ~ '^[0-9a-f]{64}$')
);
-- Uncompressed, so that a piece of it can be read without the whole.
alter table documents.stored_content alter column content set storage external;
comment on table documents.stored_content is 'Nội dung tệp';

create table documents.stored_file (
  id         uuid        primary key,
  name       text        not null,
  media_type text        not null,
  size       bigint      not null,
  sha256     text        not null,
  stored_at  timestamptz not null,
  stored_by  uuid,
  constraint stored_file_name_check check (length(name) between 1 and 200 and name is nfc normalized),
  constraint stored_file_size_check check (size > 0),
  constraint stored_file_sha256_check check (length(sha256) = 64),
  constraint stored_file_sha256_fkey foreign key (sha256) references documents.stored_content
);
create index stored_file_sha256_idx on documents.stored_file (sha256);
comment on table documents.stored_file is 'Tệp đính kèm';
