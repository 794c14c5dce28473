-- Work whose unit ended without an heir is given to another unit by whoever coordinates. No act of
-- the State says so, so the reason stands beside it.
alter table execution.transfer
  add column reason text,
  add constraint transfer_reason_check check (reorganization_id is not null or reason <> '');
