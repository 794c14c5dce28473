-- Which legal act did what to which units. History: a row is never changed.
create table organization.reorganization (
  id        uuid   primary key,
  number    text   not null constraint reorganization_number_check check (number <> ''),
  issuer    text   not null constraint reorganization_issuer_check check (issuer <> ''),
  signed_on date   not null,
  title     text   not null,
  effective date   not null,
  position  bigint generated always as identity
);
create unique index reorganization_act_key
  on organization.reorganization (lower(number), issuer, signed_on);
comment on table organization.reorganization is 'Văn bản sắp xếp đơn vị';

create table organization.succession (
  reorganization_id uuid    not null references organization.reorganization (id),
  number            integer not null,
  kind              text    not null constraint succession_kind_check
                    check (kind in ('ESTABLISH', 'RENAME', 'CHANGE_KIND', 'MERGE', 'SPLIT', 'MOVE',
                      'DISSOLVE')),
  clause            text    not null,
  note              text,
  primary key (reorganization_id, number)
);
comment on table organization.succession is 'Kế thừa giữa các đơn vị';

create table organization.succession_unit (
  reorganization_id uuid    not null,
  number            integer not null,
  side              text    not null constraint succession_unit_side_check
                    check (side in ('FROM', 'TO')),
  unit_id           uuid    not null references organization.unit (id),
  main              boolean not null,
  position          integer not null,
  primary key (reorganization_id, number, side, unit_id),
  foreign key (reorganization_id, number)
    references organization.succession (reorganization_id, number),
  constraint succession_unit_main_check check (side = 'TO' or not main),
  -- A unit goes into one succession of an act and comes out of one.
  constraint succession_unit_once_key unique (reorganization_id, side, unit_id)
);
create unique index succession_unit_main_key
  on organization.succession_unit (reorganization_id, number) where main;
create index succession_unit_unit_idx on organization.succession_unit (unit_id);
comment on table organization.succession_unit is 'Đơn vị trước và sau sắp xếp';

create function organization.refuse_change_of_succession() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger reorganization_append_only before update or delete on organization.reorganization
  for each row execute function organization.refuse_change_of_succession();
create trigger succession_append_only before update or delete on organization.succession
  for each row execute function organization.refuse_change_of_succession();
create trigger succession_unit_append_only before update or delete on organization.succession_unit
  for each row execute function organization.refuse_change_of_succession();
