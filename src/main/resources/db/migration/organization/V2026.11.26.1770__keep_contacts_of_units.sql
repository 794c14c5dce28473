-- Where a unit is reached, for a time: a letter of 2018 went to the address of 2018.
create table organization.unit_contact (
  unit_id    uuid not null references organization.unit (id),
  address    text,
  phone      text,
  email      text,
  website    text,
  valid_from date not null,
  valid_to   date,
  constraint unit_contact_something_check
    check (coalesce(address, phone, email, website) is not null),
  constraint unit_contact_validity_check check (valid_to >= valid_from),
  constraint unit_contact_version_excl
    exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on table organization.unit_contact is 'Địa chỉ liên hệ của đơn vị';
