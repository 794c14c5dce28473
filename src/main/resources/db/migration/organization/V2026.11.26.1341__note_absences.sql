-- Why somebody is away is told in four words only: an illness is nobody's business.
create table organization.absence (
  id         uuid primary key,
  person_id  uuid not null references organization.person (id),
  valid_from date not null,
  valid_to   date not null,
  reason     text not null constraint absence_reason_check
             check (reason in ('LEAVE', 'TRIP', 'TRAINING', 'OTHER')),
  constraint absence_validity_check check (valid_to >= valid_from),
  constraint absence_person_excl
    exclude using gist (person_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on table organization.absence is 'Vắng mặt';
