package org.openpar.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.cascade.model.Cascading;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.identity.Grant;
import org.openpar.identity.News;
import org.openpar.identity.NewsSource;
import org.openpar.identity.Role;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.platform.text.Messages;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/// The three levels of 2018: what a district issues goes on to its communes.
@ExecutionTest
@Import(Screen.class)
class DistrictCascadeTests {

  private static final String COORDINATOR = "ha.snv";
  private static final String DISTRICT = "denh.maison";
  private static final String FROM = "theo kế hoạch của UBND huyện Mai Sơn, số 45/KH-UBND";

  private final Screen screen;
  private final IssuedPlan plans;
  private final Cascading cascading;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Units units;
  private final List<NewsSource> news;
  private final Messages messages;
  private String plan = "";
  private String own = "";

  DistrictCascadeTests(
      Screen screen,
      IssuedPlan plans,
      Cascading cascading,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Units units,
      List<NewsSource> news,
      Messages messages) {
    this.news = news;
    this.messages = messages;
    this.screen = screen;
    this.plans = plans;
    this.cascading = cascading;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.units = units;
  }

  @BeforeEach
  void theProvinceObligesDistrictsAndCommunes() throws Exception {
    List<UnitId> leads =
        units.on(IssuedPlan.ISSUED_ON).units().stream()
            .filter(unit -> unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE)
            .map(Unit::id)
            .toList();
    PlanIssued issued = plans.issue(List.of("Quý III/2018", "Trong năm 2018"), leads);
    transaction.executeWithoutResult(open -> cascading.cascade(issued));
    plan = issued.plan().value().toString();
    own =
        screen
            .see(DISTRICT, "/ke-hoach-don-vi?plan=" + plan)
            .select("tbody th a:contains(huyện Mai Sơn)")
            .attr("href");
    screen.press(
        DISTRICT,
        own + "/linh-vuc/1",
        "text",
        "Kiểm tra bộ phận một cửa của xã",
        "due",
        "30/11/2018",
        "assignee",
        "UBND các xã, phường, thị trấn");
    screen.press(
        DISTRICT, own + "/linh-vuc/1", "text", "Họp giao ban", "assignee", "Phòng Nội vụ huyện");
  }

  @Test
  void aCommuneFollowsBothTheProvinceAndItsDistrict() throws Exception {
    Unit commune = communes().getFirst();
    assertThat(rows(commune)).hasSize(2);
    issue();

    List<String> rows = rows(commune);
    assertThat(rows).hasSize(3).allMatch(row -> row.contains(FROM));
    assertThat(page(commune).select(".head").text())
        .contains("0 nhiệm vụ riêng. Huyện giao thêm 1 nhiệm vụ.");
    assertThat(rows.getLast())
        .contains("I.H1", "Kiểm tra bộ phận một cửa của xã", "Huyện giao", "30/11/2018");
    assertThat(communes()).allSatisfy(each -> assertThat(rows(each)).hasSize(3));
    assertThat(rows(unit("gso-04036-2018")))
        .as("a commune of another district")
        .hasSize(2)
        .noneMatch(row -> row.contains(FROM));
  }

  @Test
  void aDistrictThatIssuesAgainGivesNothingTwice() throws Exception {
    issue();
    screen.press(COORDINATOR, own + "/tra-lai", "reason", "Bổ sung kinh phí");
    issue();
    assertThat(rows(communes().getFirst())).hasSize(3);
  }

  @Test
  void whatTheDistrictTakesBackIsAskedOfNobodyUntilItIssuesAgain() throws Exception {
    issue();
    Unit untouched = communes().get(0);
    Unit busy = communes().get(1);
    staff(busy);

    screen.press(COORDINATOR, own + "/tra-lai", "reason", "Bổ sung kinh phí");
    issue();
    screen.press(DISTRICT, own + "/rut-lai", "reason", "Sai tên phòng");

    assertThat(rows(untouched)).hasSize(2).noneMatch(row -> row.contains(FROM));
    assertThat(rows(busy)).hasSize(3);
    assertThat(rows(busy).getLast())
        .contains("Công chức văn phòng", "Huyện đã rút kế hoạch để sửa");
    assertThat(traces("DistrictPlanTakenBack")).isEqualTo(1);

    issue();
    assertThat(rows(untouched)).hasSize(3).allMatch(row -> row.contains(FROM));
    assertThat(rows(busy)).hasSize(3).allMatch(row -> row.contains(FROM));
    assertThat(rows(busy).getLast()).doesNotContain("Huyện đã rút kế hoạch");
  }

  @Test
  void theDistrictSeesWhomItHitsAndSaysWhyBeforeItTakesBack() throws Exception {
    issue();
    Unit signed = communes().get(0);
    handIn(signed, "30/11/2018");

    assertThat(screen.see(DISTRICT, own).select("a[href$=/rut-lai]")).hasSize(1);
    Document page = screen.see(DISTRICT, own + "/rut-lai");
    assertThat(page.select("tbody tr")).hasSize(communes().size());
    assertThat(page.select(".lead").text())
        .contains(communes().size() + " xã đang theo kế hoạch này, trong đó 1 xã đã ban hành");
    assertThat(page.select("tbody tr:contains(%s)".formatted(signed.name())).text())
        .contains("9/KH-UBND", "Kế hoạch đã ký không đổi");
    assertThat(page.select("tbody tr:contains(%s)".formatted(communes().get(1).name())).text())
        .contains("1 việc chưa đụng đến ra khỏi dự thảo");

    var refused = screen.press(DISTRICT, own + "/rut-lai");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Ghi lý do rút lại để các xã biết.");
    assertThat(screen.open("thong.chiengkhoa", own + "/rut-lai").getStatus()).isEqualTo(404);
  }

  @Test
  void aCommuneThatHandedInReadsWhoTookBackWhenAndWhy() throws Exception {
    issue();
    Unit signed = communes().get(0);
    Unit open = communes().get(1);
    handIn(signed, "30/11/2018");
    screen.press(DISTRICT, own + "/rut-lai", "reason", "Sai tên phòng");

    assertThat(rows(signed)).as("the signed plan stays").hasSize(3);
    assertThat(page(signed).select(".note-hot").text())
        .contains("UBND huyện Mai Sơn đã rút lại kế hoạch số 45/KH-UBND ngày 15/10/2018")
        .contains("Lý do: Sai tên phòng", "Kế hoạch đã ký của xã không tự đổi");
    assertThat(news(signed)).hasSize(1).first().asString().contains("đã rút lại kế hoạch số");
    assertThat(news(unit("gso-04036-2018"))).as("a commune of another district").isEmpty();
    assertThat(page(open).select(".note-hot").text()).contains("chưa phải làm cho đến khi");

    issue();
    assertThat(page(open).select(".note-hot")).as("all is as it was").isEmpty();
    assertThat(page(signed).select(".note-hot").text())
        .contains("Huyện đã ban hành lại, số 45/KH-UBND");
  }

  @Test
  void aTaskHandedDownDoesNotGoUntilTheDistrictSaysWhatBecomesOfIt() throws Exception {
    issue();
    Unit signed = communes().get(0);
    Unit busy = communes().get(1);
    Unit untouched = communes().get(2);
    handIn(signed, "30/11/2018");
    staff(busy);
    String task = toRemove();

    assertThat(screen.see(DISTRICT, task).select("a[href$=/bo]")).hasSize(1);
    Document page = screen.see(DISTRICT, task + "/bo");
    assertThat(page.select("tbody tr")).hasSize(communes().size());
    assertThat(page.select("tbody tr:contains(%s)".formatted(signed.name())).text())
        .contains("đã ký, không đổi", "Kiểm tra bộ phận một cửa của xã");
    var refused = screen.press(DISTRICT, task + "/bo");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("Chọn nhiệm vụ này còn lại thế nào", "Ghi lý do rút lại");

    screen.press(DISTRICT, task + "/bo", "fate", "DROPPED", "reason", "Sở đã làm");

    assertThat(rows(untouched)).hasSize(2);
    assertThat(rows(busy)).hasSize(3);
    assertThat(rows(busy).getLast())
        .contains("Huyện bỏ nhiệm vụ này ngày 15/10/2018: Sở đã làm")
        .doesNotContain(FROM);
    assertThat(rows(signed)).as("the signed plan stays").hasSize(3);
    assertThat(page(signed).select(".note-hot").text())
        .contains("Huyện bỏ một nhiệm vụ.", "Lý do: Sở đã làm", "không tự đổi");
    assertThat(page(untouched).select(".note-hot").text()).contains("không phải làm nhiệm vụ ấy");
    assertThat(news(untouched)).hasSize(1).first().asString().contains("đã bỏ nhiệm vụ đã giao");
    assertThat(traces("HandedDownTaskRemoved")).isEqualTo(1);
  }

  @Test
  void whatCommunesKeepIsTheirOwnAndPastDaysStillShowWhatWas() throws Exception {
    issue();
    Unit signed = communes().get(0);
    Unit open = communes().get(1);
    handIn(signed, "15/12/2018");
    String coverage = "/do-phu?district=" + own.substring(own.lastIndexOf('/') + 1);
    String task = toRemove();
    screen.press(DISTRICT, task + "/bo", "fate", "KEPT", "reason", "Giao hẳn cho xã");

    assertThat(rows(open)).hasSize(3);
    assertThat(rows(open).getLast()).contains("Nhiệm vụ riêng").doesNotContain("Huyện giao");
    Document past = screen.see(DISTRICT, coverage);
    assertThat(past.select("thead [data-t]").eachText()).containsExactly("1.1.1", "1.1.2", "I.ĐV1");
    assertThat(verdicts(past, signed)).as("it answered the task").isEqualTo("P P Y");
  }

  @Test
  void theDatabaseItselfKeepsATaskThatIsFollowed() throws Exception {
    issue();
    String task = toRemove();
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    open ->
                        jdbc.sql("delete from cascade.unit_task where id = cast(? as uuid)")
                            .param(task.substring(task.lastIndexOf('/') + 1))
                            .update()))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  /// The district takes its plan up again; its task that communes follow.
  private String toRemove() throws Exception {
    screen.press(COORDINATOR, own + "/tra-lai", "reason", "Bổ sung kinh phí");
    return screen.see(DISTRICT, own).select("a:contains(Kiểm tra bộ phận một cửa)").attr("href");
  }

  private void staff(Unit commune) {
    transaction.executeWithoutResult(
        open ->
            jdbc.sql(
                    """
                    update cascade.unit_task set assignee = 'Công chức văn phòng', version = 1
                     where upper_id is not null and task_id is null and unit_id = ?
                    """)
                .param(commune.id().value())
                .update());
  }

  /// What stands above the work of the commune's people.
  private List<String> news(Unit commune) throws Exception {
    String plan = path(commune);
    Actor officer =
        new Actor(
            AccountId.next(),
            PersonId.next(),
            "Lò Văn Thông",
            "Công chức",
            commune.id(),
            commune.name(),
            List.of(new Grant(Role.UNIT_OFFICER, commune.id())));
    return news.stream()
        .flatMap(source -> source.of(officer, messages.vietnamese()).stream())
        .filter(one -> one.path().equals(plan))
        .map(News::words)
        .toList();
  }

  private long traces(String act) {
    return jdbc.sql("select count(*) from audit.trace where act = ? and subject_id = ?")
        .params(act, UUID.fromString(own.substring(own.lastIndexOf('/') + 1)))
        .query(Long.class)
        .single();
  }

  @Test
  void aCommuneThatHasHandedInIsLeftAlone() throws Exception {
    Unit commune = communes().getFirst();
    handIn(commune, "30/11/2018");
    issue();
    assertThat(rows(commune)).hasSize(2).noneMatch(row -> row.contains(FROM));
  }

  @Test
  void aDistrictSignsForItsCommittee() throws Exception {
    try (XWPFWordExtractor paper =
        new XWPFWordExtractor(
            new XWPFDocument(
                new ByteArrayInputStream(
                    screen.open(DISTRICT, own + "/ke-hoach.docx").getContentAsByteArray())))) {
      assertThat(paper.getText())
          .contains("ỦY BAN NHÂN DÂN\nHUYỆN MAI SƠN", "/KH-UBND", "Mai Sơn, ngày")
          .contains("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Sở Nội vụ (để theo dõi)")
          .doesNotContain("UBND TỈNH SƠN LA\n");
    }
  }

  @Test
  void theDistrictDoesNotWriteInThePlanOfACommune() throws Exception {
    issue();
    Element given = row(communes().getFirst(), 2);
    String id = given.id().substring("v-".length());
    String path = path(communes().getFirst());
    assertThat(screen.press(DISTRICT, path + "/viec/" + id + "/bo").getStatus())
        .as("the district does not write in the plan of the commune")
        .isEqualTo(403);
  }

  @Test
  void theDistrictSeesWhatItsCommunesHaveTakenUp() throws Exception {
    String coverage = screen.see(DISTRICT, own).select("a:contains(Độ phủ cấp xã)").attr("href");
    assertThat(screen.see(DISTRICT, coverage).select(".empty").text())
        .contains("huyện chưa ban hành kế hoạch");
    Unit early = communes().get(0);
    handIn(early, "30/11/2018");
    issue();
    Unit late = communes().get(1);
    handIn(late, "15/12/2018");

    Document page = screen.see(DISTRICT, coverage);
    assertThat(page.select("h1").text()).isEqualTo("Độ phủ kế hoạch của UBND huyện Mai Sơn");
    assertThat(page.select("thead [data-t]").eachText()).containsExactly("1.1.1", "1.1.2", "I.ĐV1");
    assertThat(page.select("tbody tr")).hasSize(communes().size());
    assertThat(verdicts(page, early)).as("it did not wait for the district").endsWith("T");
    assertThat(verdicts(page, late)).as("later than the district asks").isEqualTo("P P Y");
    assertThat(verdicts(page, communes().get(2))).isEqualTo("C C C");

    Document beside =
        screen.see(
            DISTRICT, page.select("tbody a:contains(%s)".formatted(late.name())).attr("href"));
    assertThat(beside.text()).contains("Huyện giao", "muộn hơn huyện giao");
    assertThat(beside.select("del").eachText()).containsExactly("30/11/2018");
    assertThat(screen.open(DISTRICT, coverage.replace("?", ".csv?")).getContentAsString())
        .contains("I.ĐV1");
    assertThat(screen.see(DISTRICT, coverage + "&ngay=2018-01-10").select(".empty").text())
        .as("before the district issued")
        .contains("Đến ngày 10/01/2018 huyện chưa ban hành");
  }

  @Test
  void theDistrictWritesToItsCommunesInItsOwnName() throws Exception {
    issue();
    String coverage = screen.see(DISTRICT, own).select("a:contains(Độ phủ cấp xã)").attr("href");
    Document page = screen.see(DISTRICT, coverage);
    String letter = page.select(".actions a[href*=don-doc.docx]").attr("href");

    try (XWPFWordExtractor paper =
        new XWPFWordExtractor(
            new XWPFDocument(
                new ByteArrayInputStream(screen.open(DISTRICT, letter).getContentAsByteArray())))) {
      assertThat(paper.getText())
          .contains(
              "ỦY BAN NHÂN DÂN\nHUYỆN MAI SƠN",
              "Thực hiện Kế hoạch số 45/KH-UBND ngày 15/1/2018 của UBND huyện Mai Sơn",
              "UBND huyện Mai Sơn đề nghị",
              "Thời hạn huyện giao",
              "TM. ỦY BAN NHÂN DÂN",
              "Sở Nội vụ (để theo dõi)")
          .containsOnlyOnce("V/v")
          .doesNotContain("tỉnh giao");
    }
    Unit early = communes().getFirst();
    screen.press(
        COORDINATOR, path(early) + "/han", "dueOn", "31/10/2018", "dueReason", "Mới thành lập");
    try (XWPFWordExtractor paper =
        new XWPFWordExtractor(
            new XWPFDocument(
                new ByteArrayInputStream(screen.open(DISTRICT, letter).getContentAsByteArray())))) {
      assertThat(paper.getText())
          .as("its own day has not come")
          .doesNotContain(early.name())
          .contains(communes().get(1).name());
    }
    assertThat(screen.see(DISTRICT, coverage).select("details a[href*='early=true']")).hasSize(2);
    String zip = page.select(".actions a[href*=don-doc.zip]").attr("href");
    assertThat(screen.open(DISTRICT, zip).getContentAsByteArray()).startsWith('P', 'K');
    assertThat(screen.see(COORDINATOR, coverage).select("a[href*=don-doc]")).isEmpty();
    assertThat(screen.open(COORDINATOR, letter).getStatus()).isEqualTo(403);
    assertThat(screen.open("thong.chiengkhoa", letter).getStatus()).isEqualTo(404);
  }

  @Test
  void onlyTheDistrictAndThoseAboveItSeeItsCoverage() throws Exception {
    issue();
    String coverage = "/do-phu?district=" + own.substring(own.lastIndexOf('/') + 1);
    assertThat(screen.open(COORDINATOR, coverage).getStatus()).isEqualTo(200);
    for (String stranger : List.of("thong.chiengkhoa", "hoa.vpub")) {
      assertThat(screen.open(stranger, coverage).getStatus()).isEqualTo(404);
      assertThat(screen.open(stranger, coverage.replace("?", "/thieu.xlsx?")).getStatus())
          .isEqualTo(404);
    }
  }

  private static String verdicts(Document page, Unit commune) {
    return String.join(
        " ",
        page.select("tbody tr:has(a[href*=%s]) td:not(.r)".formatted(commune.id().value()))
            .eachText());
  }

  /// A commune issues its plan as it was drafted, but promises the district's task for a day.
  private void handIn(Unit commune, String due) throws Exception {
    String id = path(commune).substring(path(commune).lastIndexOf('/') + 1);
    transaction.executeWithoutResult(
        open -> {
          jdbc.sql(
                  """
                  insert into cascade.submission
                  values (cast(? as uuid), 1, date '2018-01-20', 'Lò Văn Thông', '9/KH-UBND',
                          date '2018-01-20', 'Lò Văn Thông', gen_random_uuid())
                  """)
              .param(id)
              .update();
          jdbc.sql(
                  """
                  insert into cascade.submitted_task
                    (unit_plan_id, ordinal, unit_task_id, task_id, text, product, due, part,
                     position, area_position, area_code, area_title, code, upper_id)
                  select unit_plan_id, 1, id, task_id, text, product,
                         case when task_id is null then to_date(?, 'DD/MM/YYYY') else due end, part,
                         position, area_position, area_code, area_title, code, upper_id
                    from cascade.unit_task where unit_plan_id = cast(? as uuid)
                  """)
              .params(due, id)
              .update();
          jdbc.sql(
                  """
                  update cascade.unit_plan
                     set state = 'APPROVED', number = '9/KH-UBND', issued_on = date '2018-01-20',
                         signer = 'A', file_id = gen_random_uuid(), file_name = 'kh.pdf',
                         submissions = 1, submitted_on = date '2018-01-20'
                   where id = cast(? as uuid)
                  """)
              .param(id)
              .update();
        });
  }

  private void issue() throws Exception {
    screen.upload(
        DISTRICT,
        own + "/ban-hanh",
        new MockMultipartFile(
            "file",
            "ke-hoach.pdf",
            "application/pdf",
            "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)),
        "number",
        "45/KH-UBND",
        "issuedOn",
        "15/01/2018",
        "signer",
        "Nguyễn Thanh Bình");
  }

  private List<Unit> communes() {
    return units.on(IssuedPlan.ISSUED_ON).under(Cast.unit(units, "gso-125"));
  }

  private Unit unit(String key) {
    return units.unit(Cast.unit(units, key), IssuedPlan.ISSUED_ON);
  }

  private String path(Unit unit) throws Exception {
    return screen.see(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan).select("tbody th a").stream()
        .filter(link -> link.text().equals(unit.name()))
        .findFirst()
        .orElseThrow()
        .attr("href");
  }

  private List<String> rows(Unit unit) throws Exception {
    return page(unit).select("tbody tr[id]").eachText();
  }

  private Element row(Unit unit, int place) throws Exception {
    return page(unit).select("tbody tr[id]").get(place);
  }

  private Document page(Unit unit) throws Exception {
    return screen.see(COORDINATOR, path(unit));
  }
}
