-- The letter by which a unit answers (công văn góp ý); its file is kept by documents.
alter table opinion.asked_unit
  add column letter_number text,
  add column letter_date   date,
  add column letter_file   uuid,
  add column letter_name   text,
  add column letter_sha256 text,
  add constraint asked_unit_letter_check check (
    num_nulls(letter_number, letter_date, letter_file, letter_name, letter_sha256) in (0, 5));
