package org.openpar.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.cascade.model.Cascading;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.web.StatementCount;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskBrief;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What two departments promise for a plan that names 500 million đồng for its first task.
@ExecutionTest
@Import(Screen.class)
class MeansPageTests {

  private static final String COORDINATOR = "ha.snv";
  private static final String OFFICER = "hoa.vpub";

  private final Screen screen;
  private final IssuedPlan plans;
  private final Cascading cascading;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Units units;
  private PlanIssued issued;
  private String path = "";

  MeansPageTests(
      Screen screen,
      IssuedPlan plans,
      Cascading cascading,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Units units) {
    this.screen = screen;
    this.plans = plans;
    this.cascading = cascading;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.units = units;
  }

  @BeforeEach
  void oneOfTwoUnitsHasIssued() {
    issued =
        plans.issue(
            List.of("Trước ngày 30/6/2018", "Quý III/2018", "Quý IV/2018"),
            List.of(Cast.unit(units, "vpub"), Cast.unit(units, "stp")));
    PlanIssued laid = issued;
    transaction.executeWithoutResult(open -> cascading.cascade(laid));
    transaction.executeWithoutResult(open -> handIn(laid, "vpub", "02 công chức, 30 ngày công"));
    path = "/nguon-luc?plan=" + issued.plan().value();
  }

  @Test
  void eachUnitWithWhatItPromises() throws Exception {
    Document page = screen.see(COORDINATOR, path + "&ngay=2018-03-01");
    assertThat(page.select(".head").text())
        .contains("1/2 đơn vị đã ban hành", "500.000.000 đồng cho 1 nhiệm vụ");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody tr").text())
        .contains("Văn phòng UBND tỉnh 3/3 120.000.000 2 30 2", "Sở Tư pháp 0/3 0 0 0 0");
    assertThat(page.select("tfoot").text()).contains("3/6 120.000.000 2 30 2");
  }

  @Test
  void aTaskSaysWhatIsLacking() throws Exception {
    Document page = screen.see(COORDINATOR, path + "&ngay=2018-03-01&by=TASK");
    assertThat(page.select("tbody tr").first().text())
        .contains("500 triệu đồng, ngân sách tỉnh", "thấp hơn 380.000.000 đồng", "1/2");
    assertThat(screen.see(COORDINATOR, path + "&by=TASK&show=short").select("tbody tr")).hasSize(1);
    assertThat(screen.see(OFFICER, path + "&by=TASK").text())
        .as("who sees one unit cannot tell")
        .doesNotContain("thấp hơn 380.000.000");
  }

  @Test
  void peopleAreComparedWhereTheProvinceNamesThem() throws Exception {
    String before = path + "&ngay=2018-03-01";
    assertThat(screen.see(COORDINATOR, before).select(".head").text())
        .contains("không ghi số người cho nhiệm vụ nào");
    plans.amend(issued, IssuedPlan.ISSUED_ON, tasks -> needing(tasks, "500 triệu đồng, 05 người"));

    Document page = screen.see(COORDINATOR, before + "&by=TASK");
    assertThat(page.select(".head").text()).contains("ghi 5 người cho 1 nhiệm vụ");
    assertThat(page.select("tbody tr").first().text())
        .contains("đơn vị ghi ít hơn 3 người", "thấp hơn 380.000.000 đồng");
    assertThat(screen.see(COORDINATOR, before + "&by=TASK&show=few").select("tbody tr")).hasSize(1);
    assertThat(screen.see(OFFICER, before + "&by=TASK").text())
        .as("who sees one unit cannot tell")
        .doesNotContain("ít hơn 3 người");
    String csv = before.replace("/nguon-luc", "/nguon-luc.csv");
    assertThat(screen.open(COORDINATOR, csv + "&by=TASK").getContentAsString())
        .contains("Tỉnh ghi (người)", "Còn thiếu (người)", ",5,3,");
  }

  @Test
  void whoSaysNothingOfPeopleIsNamed() throws Exception {
    String before = path + "&ngay=2018-03-01";
    assertThat(screen.see(COORDINATOR, before + "&show=unstaffed").select("tbody tr")).isEmpty();
    transaction.executeWithoutResult(open -> handIn(issued, "stp", null));

    String named =
        screen
            .see(COORDINATOR, before)
            .select(".head a:contains(1 đơn vị đã ban hành mà)")
            .attr("href");
    Document page = screen.see(COORDINATOR, named);
    assertThat(page.select("tbody th").eachText()).containsExactly("Sở Tư pháp");
    assertThat(page.select("tbody").text()).contains("không ghi nhân lực");
    String csv = named.replace("/nguon-luc", "/nguon-luc.csv");
    assertThat(screen.open(COORDINATOR, csv).getContentAsString())
        .contains("Sở Tư pháp", "không ghi nhân lực")
        .doesNotContain("Văn phòng UBND tỉnh");
  }

  @Test
  void peoplePromisedInWordsAreNotCounted() throws Exception {
    transaction.executeWithoutResult(open -> handIn(issued, "stp", "Công chức kiêm nhiệm"));
    String before = path + "&ngay=2018-03-01";
    assertThat(screen.see(COORDINATOR, before).select("tbody tr").last().text())
        .contains("0 có ghi, không ghi số");
    assertThat(screen.see(COORDINATOR, before + "&show=unstaffed").select("tbody tr")).isEmpty();
  }

  /// The first task with other words on what it needs.
  private static List<TaskBrief> needing(List<TaskBrief> tasks, String words) {
    TaskBrief it = tasks.getFirst();
    List<TaskBrief> changed = new ArrayList<>(tasks);
    changed.set(
        0,
        new TaskBrief(
            it.id(),
            it.position(),
            it.code(),
            it.areaPosition(),
            it.areaCode(),
            it.areaTitle(),
            it.group(),
            it.text(),
            it.product(),
            it.leadWords(),
            it.cooperatingWords(),
            it.deadlineWords(),
            words,
            it.deadline(),
            it.leads(),
            it.coordinators()));
    return changed;
  }

  @Test
  void aPartSaysThatNothingIsPromised() throws Exception {
    Document blank = screen.see(COORDINATOR, path + "&ngay=2018-03-01&by=PART&show=blank");
    assertThat(blank.select("tbody tr")).as("also what is not in its plan at all").hasSize(2);
    assertThat(blank.select("tbody tr").text()).contains("chưa ghi kinh phí, nhân lực");
    Document all = screen.see(COORDINATOR, path + "&ngay=2018-03-01&by=PART");
    assertThat(all.select("tbody tr")).hasSize(6);
    assertThat(all.text()).contains("02 công chức, 30 ngày công", "Chưa ban hành");
    String units = screen.see(COORDINATOR, path).select("tbody th a").first().attr("href");
    assertThat(screen.see(COORDINATOR, units).select("tbody tr")).hasSize(3);
  }

  @Test
  void aDayBeforeTheyIssuedNothingIsPromised() throws Exception {
    Document page = screen.see(COORDINATOR, path + "&ngay=2018-02-04");
    assertThat(page.select(".head").text()).contains("0/2 đơn vị đã ban hành");
    assertThat(page.select("tfoot").text()).contains("0/6 0 0 0 0");
    assertThat(screen.open(COORDINATOR, path + "&ngay=31/02/2018").getStatus()).isEqualTo(422);
  }

  @Test
  void anOfficerSeesHisOwnUnitOnly() throws Exception {
    assertThat(screen.see(OFFICER, path).select("tbody tr")).hasSize(1);
  }

  @Test
  void itLeavesAsAFileInTheShapeThatIsShown() throws Exception {
    String csv = path.replace("/nguon-luc", "/nguon-luc.csv");
    assertThat(screen.open(COORDINATOR, csv + "&ngay=2018-03-01").getContentAsString())
        .contains("Văn phòng UBND tỉnh", "120000000");
    assertThat(screen.open(COORDINATOR, csv + "&ngay=2018-03-01&by=TASK").getContentAsString())
        .contains("500 triệu đồng, ngân sách tỉnh", "380000000");
    String excel = path.replace("/nguon-luc", "/nguon-luc.xlsx");
    assertThat(screen.open(COORDINATOR, excel + "&by=PART").getContentAsByteArray()).isNotEmpty();
  }

  @Test
  void itAsksAsOftenForManyUnitsAsForOne() throws Exception {
    screen.see(COORDINATOR, path);
    try (StatementCount count = new StatementCount()) {
      screen.see(COORDINATOR, path);
      assertThat(count.asked()).isLessThan(20);
    }
  }

  /// The first task with money and people, the second with nothing, the third not at all.
  private void handIn(PlanIssued plan, String key, @Nullable String staff) {
    jdbc.sql(
            """
            with issued as (
              update cascade.unit_plan
                 set state = 'ISSUED', number = '12/KH-VP', issued_on = date '2018-02-05',
                     signer = 'Hà Quốc Thành', file_id = gen_random_uuid(), file_name = 'kh.pdf',
                     submissions = 1, submitted_on = date '2018-02-05'
               where plan_id = :plan and unit_id = :unit
              returning *),
            handed as (
              insert into cascade.submission
              select id, 1, submitted_on, 'Nguyễn Văn Hòa', number, issued_on, signer, file_id
                from issued returning unit_plan_id)
            insert into cascade.submitted_task
              (unit_plan_id, ordinal, unit_task_id, task_id, text, product, due, budget, staff,
               part, position, area_position, area_code, area_title, code)
            select t.unit_plan_id, 1, t.id, t.task_id, t.text, t.product, t.due,
                   case when t.code = '1.1.1' then 120000000 end,
                   case when t.code = '1.1.1' then cast(:staff as text) end,
                   t.part, t.position, t.area_position, t.area_code, t.area_title, t.code
              from cascade.unit_task t join handed on handed.unit_plan_id = t.unit_plan_id
             where t.code < '1.1.3'
            """)
        .param("plan", plan.plan().value())
        .param("unit", Cast.unit(units, key).value())
        .param("staff", staff)
        .update();
  }
}
