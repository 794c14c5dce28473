-- A post is there before somebody takes it and stays when he goes, so that it is known as vacant:
-- the establishment of a unit. organization.post goes on telling who held one, from when to when,
-- under the words it had then; a holding without an establishment is one nobody has put in order.
create table organization.establishment (
  id         uuid primary key,
  unit_id    uuid not null references organization.unit (id),
  title      text not null constraint establishment_title_check
             check (title is nfc normalized and length(title) between 1 and 200),
  rank       text not null constraint establishment_rank_check
             check (rank in ('HEAD', 'DEPUTY', 'OFFICER')),
  valid_from date,
  valid_to   date,
  constraint establishment_validity_check check (valid_to >= valid_from),
  -- A unit has one head at a time.
  constraint establishment_head_excl
    exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (rank = 'HEAD')
);
create index establishment_unit_idx on organization.establishment (unit_id);
comment on table organization.establishment is 'Chức vụ, vị trí của đơn vị';
comment on table organization.post is 'Người giữ chức vụ';

alter table organization.post
  add column establishment_id uuid references organization.establishment (id),
  add column main boolean not null default true;

insert into organization.establishment (id, unit_id, title, rank, valid_from)
select id, unit_id, normalize(title), 'OFFICER', valid_from from organization.post;
update organization.post set establishment_id = id;
update organization.establishment e set rank = 'HEAD'
 where title ~ '^(Giám đốc|Chủ tịch|Chánh |Trưởng [Bb]an|Thủ trưởng)'
   and not exists (
     select from organization.establishment other
      where other.unit_id = e.unit_id and other.id <> e.id
        and other.title ~ '^(Giám đốc|Chủ tịch|Chánh |Trưởng [Bb]an|Thủ trưởng)');
update organization.establishment set rank = 'DEPUTY' where title ~ '^Phó (Giám|Chủ|Chánh|Trưởng [Bb]an)';
update organization.post p set main = false
 where exists (
   select from organization.post other
    where other.person_id = p.person_id and other.id < p.id
      and daterange(other.valid_from, other.valid_to, '[]')
          && daterange(p.valid_from, p.valid_to, '[]'));

alter table organization.post
  -- Two heads in one post, or two of anything: refused, whoever writes.
  add constraint post_holder_excl exclude using gist (
    establishment_id with =, daterange(valid_from, valid_to, '[]') with &&),
  -- Of several posts of a person one is the main one.
  add constraint post_main_excl exclude using gist (
    person_id with =, daterange(valid_from, valid_to, '[]') with &&) where (main);

alter table organization.person
  add column email text constraint person_email_key unique
    constraint person_email_check check (email = lower(email) and email is nfc normalized);
