-- Units come in as sheets too, on the word of a legal act; people need none.
alter table directory.intake
  add column kind          text not null default 'PEOPLE'
                           constraint intake_kind_check check (kind in ('PEOPLE', 'UNITS')),
  add column act_number    text,
  add column act_issuer    text,
  add column act_signed_on date,
  add column act_title     text,
  add column act_effective date,
  add constraint intake_act_check check (
    num_nonnulls(act_number, act_issuer, act_signed_on, act_title, act_effective)
      = case kind when 'UNITS' then 5 else 0 end);
alter table directory.intake alter column kind drop default;
comment on table directory.intake is 'Nhập danh sách';
