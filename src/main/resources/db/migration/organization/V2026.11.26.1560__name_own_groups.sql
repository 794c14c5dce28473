-- Groups a province names itself ("Các xã biên giới"), by rule and for a time.
create table organization.unit_group (
  id          uuid   not null,
  name        text   not null constraint unit_group_name_check check (btrim(name) <> ''),
  kinds       text[] not null,
  under_id    uuid   references organization.unit (id),
  with_ids    uuid[] not null,
  without_ids uuid[] not null,
  valid_from  date   not null,
  valid_to    date,
  constraint unit_group_validity_check check (valid_to >= valid_from),
  constraint unit_group_rule_check check (cardinality(kinds) > 0 or cardinality(with_ids) > 0),
  constraint unit_group_version_excl
    exclude using gist (id with =, daterange(valid_from, valid_to, '[]') with &&),
  constraint unit_group_name_excl
    exclude using gist (lower(name) with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on table organization.unit_group is 'Nhóm đơn vị do tỉnh đặt';
