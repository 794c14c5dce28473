-- Rows of a draft change places; while they do, two may stand at one place until the transaction ends.
alter table plan.task drop constraint task_position_key,
  add constraint task_position_key unique (plan_id, position) deferrable initially immediate;

-- What was changed in a draft, in the order of the changes: whoever writes in the same grid asks what
-- came after what he has seen. Writers of one plan wait for one another, so a number is never late.
create table plan.draft_change (
  number  bigint      generated always as identity primary key,
  plan_id uuid        not null references plan.plan (id),
  task_id uuid,
  kind    text        not null constraint draft_change_kind_check
                      check (kind in ('WRITTEN', 'ADDED', 'REMOVED', 'MOVED', 'AREA', 'REVIEWED')),
  before  jsonb,
  after   jsonb,
  person  text        not null,
  at      timestamptz not null
);
create index draft_change_plan_idx on plan.draft_change (plan_id, number);
comment on table plan.draft_change is 'Thay đổi khi soạn kế hoạch trên bảng';

-- Areas of plans as dated data: which ones a plan of a year has.
create table plan.standard_area (
  first_year integer not null,
  last_year  integer not null,
  position   integer not null,
  code       text    not null,
  title      text    not null,
  basis      text    not null,
  primary key (first_year, position),
  constraint standard_area_years_check check (first_year <= last_year)
);
comment on table plan.standard_area is 'Lĩnh vực cải cách hành chính theo giai đoạn';

insert into plan.standard_area (first_year, last_year, position, code, title, basis) values
  (2011, 2020, 1, 'I', 'Công tác chỉ đạo, điều hành cải cách hành chính', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2011, 2020, 2, 'II', 'Cải cách thể chế', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2011, 2020, 3, 'III', 'Cải cách thủ tục hành chính', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2011, 2020, 4, 'IV', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2011, 2020, 5, 'V', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2011, 2020, 6, 'VI', 'Cải cách tài chính công', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2011, 2020, 7, 'VII', 'Hiện đại hóa nền hành chính', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2011, 2020, 8, 'VIII', 'Thực hiện cơ chế một cửa, cơ chế một cửa liên thông', 'Nghị quyết 30c/NQ-CP ngày 08/11/2011'),
  (2021, 2030, 1, 'I', 'Công tác chỉ đạo, điều hành cải cách hành chính', 'Nghị quyết 76/NQ-CP ngày 15/7/2021'),
  (2021, 2030, 2, 'II', 'Cải cách thể chế', 'Nghị quyết 76/NQ-CP ngày 15/7/2021'),
  (2021, 2030, 3, 'III', 'Cải cách thủ tục hành chính', 'Nghị quyết 76/NQ-CP ngày 15/7/2021'),
  (2021, 2030, 4, 'IV', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Nghị quyết 76/NQ-CP ngày 15/7/2021'),
  (2021, 2030, 5, 'V', 'Cải cách chế độ công vụ', 'Nghị quyết 76/NQ-CP ngày 15/7/2021'),
  (2021, 2030, 6, 'VI', 'Cải cách tài chính công', 'Nghị quyết 76/NQ-CP ngày 15/7/2021'),
  (2021, 2030, 7, 'VII', 'Xây dựng, phát triển chính quyền điện tử, chính quyền số', 'Nghị quyết 76/NQ-CP ngày 15/7/2021');
