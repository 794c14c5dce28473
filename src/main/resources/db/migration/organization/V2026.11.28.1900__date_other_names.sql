-- Other names hold for a time, as official names and codes do: "Sở KHĐT" of 2018 means nobody in
-- 2026. What was known so far holds for all the days of its unit.
alter table organization.unit_alias
  drop constraint unit_alias_pkey,
  add column valid_from date,
  add column valid_to   date;

update organization.unit_alias named
   set valid_from = unit.valid_from, valid_to = unit.valid_to
  from organization.unit where unit.id = named.unit_id;

alter table organization.unit_alias
  add constraint unit_alias_validity_check check (valid_to >= valid_from),
  add constraint unit_alias_overlap_excl
    exclude using gist (unit_id with =, alias with =, daterange(valid_from, valid_to, '[]') with &&);
