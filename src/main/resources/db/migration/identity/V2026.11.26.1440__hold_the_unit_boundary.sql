-- The coarse boundary between units is held by the database. A transaction says which units it may
-- touch in the setting app.reach: '*' for all, '{uuid,…}' for these; unset, none. Both the policy
-- and its two readings of the setting cost nothing a row: PostgreSQL reads a setting once a
-- statement when it stands in a sub-select.
create procedure identity.bind_to_units(bound regclass, unit text, reads boolean default true)
language plpgsql as $$
declare
  within text := format(
    '(select current_setting(''app.reach'', true) = ''*'') or %I = any ((select '
    'nullif(nullif(current_setting(''app.reach'', true), ''*''), '''')::uuid[])::uuid[])', unit);
begin
  execute format('alter table %s enable row level security', bound);
  execute format('alter table %s force row level security', bound);
  if reads then
    execute format(
      'create policy unit_boundary on %s using (%s) with check (%2$s)', bound, within);
  else
    execute format('create policy unit_read on %s for select using (true)', bound);
    execute format('create policy unit_insert on %s for insert with check (%s)', bound, within);
    execute format(
      'create policy unit_update on %s for update using (%s) with check (%2$s)', bound, within);
    execute format('create policy unit_delete on %s for delete using (%s)', bound, within);
  end if;
end $$;

-- What belongs to a row of a bound table is bound with it.
create procedure identity.bind_to_owner(bound regclass, reference text, owner regclass)
language plpgsql as $$
declare
  within text := format(
    '(select current_setting(''app.reach'', true) = ''*'') or exists '
    '(select from %s owner where owner.id = %I)', owner, reference);
begin
  execute format('alter table %s enable row level security', bound);
  execute format('alter table %s force row level security', bound);
  execute format('create policy unit_boundary on %s using (%s) with check (%2$s)', bound, within);
end $$;

-- Nobody gives or takes a role at a unit he does not reach. Whose roles are read before anybody is
-- known, at sign-in, so reading is open.
call identity.bind_to_units('identity.role_grant', 'unit_id', reads => false);
