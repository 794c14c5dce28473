-- By which words a heading of a plan is known to mean an area, and which area of the next period
-- goes on with it. Resolution 76/NQ-CP of 15/7/2021 counts the one-stop shop among the reform of
-- procedures (mục II.2), staff as "chế độ công vụ" and modernization as electronic and digital
-- government.
alter table plan.standard_area
  add column signs   text[]  not null default '{}',
  add column becomes integer;

update plan.standard_area a
   set signs = v.signs, becomes = v.becomes
  from (values
    (2011, 1, array['chỉ đạo'], 1),
    (2011, 2, array['thể chế'], 2),
    (2011, 3, array['thủ tục hành chính'], 3),
    (2011, 4, array['tổ chức bộ máy', 'bộ máy hành chính'], 4),
    (2011, 5, array['cán bộ, công chức', 'công chức, viên chức', 'đội ngũ'], 5),
    (2011, 6, array['tài chính công'], 6),
    (2011, 7, array['hiện đại hóa', 'hiện đại hoá'], 7),
    (2011, 8, array['một cửa'], 3),
    (2021, 1, array['chỉ đạo'], null),
    (2021, 2, array['thể chế'], null),
    (2021, 3, array['thủ tục hành chính', 'một cửa'], null),
    (2021, 4, array['tổ chức bộ máy', 'bộ máy hành chính'], null),
    (2021, 5, array['công vụ', 'cán bộ, công chức'], null),
    (2021, 6, array['tài chính công'], null),
    (2021, 7, array['điện tử', 'chuyển đổi số', 'chính quyền số', 'chính phủ số'], null)
  ) as v (first_year, position, signs, becomes)
 where a.first_year = v.first_year and a.position = v.position;

alter table plan.standard_area
  alter column signs drop default,
  add constraint standard_area_signs_check check (cardinality(signs) > 0);
