package org.openpar.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.documents.FileStored;
import org.openpar.documents.StoredFileId;
import org.openpar.execution.AssignmentFoundUnsatisfactory;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentsOpened;
import org.openpar.organization.Unit;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.text.Messages;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.repository.support.Repositories;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Screen.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class AuditPageTests {

  private static final String COORDINATOR = "ha.snv";
  private static final String ADMINISTRATOR = "quantri";
  private static final String OFFICER = "lan.snv";

  private final Screen screen;
  private final ApplicationEventPublisher events;
  private final ApplicationContext context;
  private final Messages messages;
  private final Units units;
  private final PlanId plan = PlanId.next();

  AuditPageTests(
      Screen screen,
      ApplicationEventPublisher events,
      ApplicationContext context,
      Messages messages,
      Units units) {
    this.screen = screen;
    this.events = events;
    this.context = context;
    this.messages = messages;
    this.units = units;
  }

  @BeforeEach
  void happen() {
    events.publishEvent(
        new FileStored(new StoredFileId(Identifier.next()), "ke-hoach <1>.docx", 7, "ab"));
    events.publishEvent(new AssignmentsOpened(plan, 128));
  }

  @Test
  void showsTheNewestFirstInWords() throws Exception {
    Document page = screen.see(COORDINATOR, "/nhat-ky");

    assertThat(page.select("h1").text()).isEqualTo("Nhật ký thay đổi");
    assertThat(page.select("tbody th[scope=row]").first().text())
        .startsWith("Giao việc cho các đơn vị");
    assertThat(page.select("tbody details").first().text()).contains("Số việc trống 128");
    assertThat(page.select("tbody").text()).contains("ke-hoach <1>.docx", "Hệ thống");
  }

  @Test
  void namesUnitsAndSaysUnsatisfactoryApartFromAReturn() throws Exception {
    Unit unit = units.on(LocalDate.of(2018, 10, 15)).units().getFirst();
    AssignmentId assignment = AssignmentId.next();
    events.publishEvent(
        new AssignmentFoundUnsatisfactory(assignment, plan, unit.id(), "Thiếu phụ lục"));
    String line = "Đơn vị: trống → " + unit.name() + "; Lý do: trống → Thiếu phụ lục";

    Document page = screen.see(COORDINATOR, "/nhat-ky?muc=" + assignment.value());
    String csv =
        screen
            .open(COORDINATOR, "/nhat-ky.csv?muc=" + assignment.value())
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(page.select("table.trail > tbody > tr > th").text())
        .startsWith("Kết luận chưa đạt yêu cầu");
    assertThat(page.select(".changes").text())
        .contains(unit.name(), "Lý do trống Thiếu phụ lục")
        .doesNotContain(plan.value().toString());
    assertThat(csv).contains(line);
  }

  @Test
  void findsAnActByItsVietnameseName() throws Exception {
    Document page = screen.see(COORDINATOR, "/nhat-ky?words=giao%20viec");

    assertThat(page.select("table.tbl > tbody > tr")).isNotEmpty();
    assertThat(page.select("tbody").text()).doesNotContain("Lưu tệp");
  }

  @Test
  void leadsToTheThingOnlyWhereTheReaderMayGo() throws Exception {
    String address = "/ke-hoach/" + plan.value();

    assertThat(screen.see(COORDINATOR, "/nhat-ky").select("a[href=" + address + "]")).hasSize(1);
    assertThat(screen.see(ADMINISTRATOR, "/nhat-ky").select("a[href=" + address + "]")).isEmpty();
  }

  @Test
  void showsTheHistoryOfOneThing() throws Exception {
    Document page = screen.see(ADMINISTRATOR, AuditFilter.of(plan.value()));

    assertThat(page.select("table.tbl > tbody > tr")).hasSize(1);
    assertThat(page.select("a[href^=/nhat-ky.xlsx]").attr("href")).contains("muc=" + plan.value());
  }

  @Test
  void goesFurtherBackPageByPage() throws Exception {
    for (int i = 0; i < 60; i++) {
      events.publishEvent(new FileStored(new StoredFileId(Identifier.next()), "lô.pdf", i, "cd"));
    }

    Document first = screen.see(COORDINATOR, "/nhat-ky?words=lo.pdf");
    Document second = screen.see(COORDINATOR, first.select("a[rel=next]").attr("href"));

    assertThat(first.select("table.tbl > tbody > tr")).hasSize(50);
    assertThat(second.select("table.tbl > tbody > tr")).hasSize(10);
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(second.select(".pager").text()).isEqualTo("Về mới nhất");
  }

  @Test
  void refusesADayBesideItsField() throws Exception {
    MockHttpServletResponse answer = screen.open(COORDINATOR, "/nhat-ky?tu=31/9/2018&words=ha");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("#tu-refusal")).hasSize(1);
    assertThat(page.select("#tu").val()).isEqualTo("31/9/2018");
    assertThat(page.select("#words").val()).isEqualTo("ha");
  }

  @Test
  void handsOutTheFilteredTrailAsASheetAndAsText() throws Exception {
    MockHttpServletResponse sheet = screen.open(COORDINATOR, "/nhat-ky.xlsx?muc=" + plan.value());
    MockHttpServletResponse text = screen.open(COORDINATOR, "/nhat-ky.csv?muc=" + plan.value());

    assertThat(text.getContentAsString(StandardCharsets.UTF_8))
        .contains("Giao việc cho các đơn vị", "128");
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
      assertThat(workbook.getFirstSheet().read().getLast().getCellText(4))
          .isEqualTo("Giao việc cho các đơn vị");
    }
  }

  @Test
  void keepsOfficersOfAUnitOut() throws Exception {
    for (String path : new String[] {"/nhat-ky", "/nhat-ky.xlsx", "/nhat-ky.csv"}) {
      assertThat(screen.open(OFFICER, path).getStatus()).as(path).isEqualTo(403);
    }
  }

  @Test
  void speaksEnglishToo() throws Exception {
    Document page = screen.seeInEnglish(COORDINATOR, "/nhat-ky");

    assertThat(page.select("h1").text()).isEqualTo("Audit trail");
    assertThat(page.select("tbody th[scope=row]").first().text()).startsWith("Assigned work");
    assertThat(page.text()).doesNotContain("audit.act", "audit.field", "audit.subject");
  }

  @Test
  void hasWordsForEveryEventAndEveryAggregate() {
    var known = new TreeSet<>(ActWords.known().toList());

    assertThat(known).isEqualTo(everyAct());
    assertThat(known)
        .allMatch(act -> !messages.vietnamese().say("audit.act." + act).startsWith("audit."));
  }

  private Set<String> everyAct() {
    var acts = new TreeSet<String>();
    new Repositories(context).forEach(type -> acts.add(type.getSimpleName()));
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    scan.findCandidateComponents("org.openpar").stream()
        .map(found -> String.valueOf(found.getBeanClassName()))
        .filter(name -> !name.contains("$"))
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .forEach(acts::add);
    return acts;
  }
}
