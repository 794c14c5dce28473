package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.identity.Actor;
import org.openpar.identity.FurtherReach;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.LegalAct;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

/// The department of justice was dissolved and nobody followed it (15/10/2018).
@ExecutionTest
@Transactional
@Import(Screen.class)
class OwnerlessWorkTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate DAY = LocalDate.of(2018, 10, 1);
  private static final String PATH = "/viec-chua-co-don-vi";

  private final OwnerlessWork ownerless;
  private final Responsibility responsibility;
  private final Charges charges;
  private final Assignments assignments;
  private final AssignmentQueries queries;
  private final FurtherReach reach;
  private final Reorganizations reorganizations;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher events;
  private final AuditTrail trail;
  private final Screen screen;
  private final JdbcClient jdbc;
  private final Actor coordinator;
  private final Actor officer;
  private final UnitId justice;
  private final UnitId office;
  private List<AssignmentId> work = List.of();

  OwnerlessWorkTests(
      OwnerlessWork ownerless,
      Responsibility responsibility,
      Charges charges,
      Assignments assignments,
      AssignmentQueries queries,
      FurtherReach reach,
      Reorganizations reorganizations,
      IssuedPlan plans,
      ApplicationEventPublisher events,
      AuditTrail trail,
      Screen screen,
      JdbcClient jdbc,
      Accounts accounts,
      Units units) {
    this.ownerless = ownerless;
    this.responsibility = responsibility;
    this.charges = charges;
    this.assignments = assignments;
    this.queries = queries;
    this.reach = reach;
    this.reorganizations = reorganizations;
    this.plans = plans;
    this.events = events;
    this.trail = trail;
    this.screen = screen;
    this.jdbc = jdbc;
    this.coordinator = accounts.find("ha.snv").orElseThrow().actor();
    this.officer = accounts.find("hoa.vpub").orElseThrow().actor();
    this.justice = Cast.unit(units, "stp");
    this.office = Cast.unit(units, "vpub");
  }

  @BeforeEach
  void dissolve() {
    PlanIssued issued =
        plans.issue(List.of("Trước ngày 15/9/2018", "Tháng 12/2018"), List.of(justice));
    events.publishEvent(issued);
    work =
        jdbc.sql("select id from execution.assignment where plan_id = ? order by due")
            .param(issued.plan().value())
            .query((row, number) -> new AssignmentId(row.getObject(1, UUID.class)))
            .list();
    reorganizations.enact(
        new ReorganizationDraft(
            new LegalAct("9/NQ-HĐND", "HĐND tỉnh", LocalDate.of(2018, 9, 1), "Giải thể", DAY),
            List.of(SuccessionDraft.of(SuccessionKind.DISSOLVE, List.of(justice)))));
  }

  @Test
  void whoeverCoordinatesGivesItToAUnitWhichGoesOn() {
    charges.name(work, officer.person(), null, LocalDate.of(2018, 2, 1));
    assertThat(ownerless.listOf(coordinator))
        .extracting(AssignmentBrief::id)
        .containsExactlyElementsOf(work);
    AssignmentId given = work.getFirst();

    ownerless.give(List.of(given), office, " Công văn 12/SNV ", coordinator);

    assertThat(ownerless.listOf(coordinator))
        .extracting(AssignmentBrief::id)
        .containsExactly(work.getLast());
    assertThat(responsibility.find(given, justice, TODAY)).contains(office);
    assertThat(responsibility.find(given, justice, TODAY.minusDays(1))).isEmpty();
    assertThat(charges.find(given, office, TODAY)).as("the office says who").isEmpty();
    assertThat(queries.listOwed(officer, TODAY, 20))
        .extracting(owed -> owed.brief().id())
        .contains(given);
    assertThat(assignments.keepUnchanged(given, officer).unit())
        .as("history keeps the first unit")
        .isEqualTo(justice);
    assertThat(reach.behind(Set.of(office))).contains(justice);
    assertThat(trail.history(given.value()))
        .filteredOn(trace -> trace.act().equals("AssignmentReassigned"))
        .extracting(Trace::reason)
        .containsExactly("Công văn 12/SNV");
  }

  @Test
  void nobodyGivesWhatIsNotOwnerlessAndNobodyElseGivesAnything() {
    AssignmentId given = work.getFirst();
    ownerless.give(List.of(given), office, "Công văn 12/SNV", coordinator);

    assertThatThrownBy(() -> ownerless.give(List.of(given), office, "Nữa", coordinator))
        .isInstanceOf(NotFound.class);
    List<AssignmentId> other = List.of(work.getLast());
    assertThatThrownBy(() -> ownerless.give(other, office, "Nhận", officer))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> ownerless.give(other, justice, "Trả lại", coordinator))
        .isInstanceOf(NotFound.class);
    List<AssignmentId> oneUnknown = List.of(work.getLast(), AssignmentId.next());
    assertThatThrownBy(() -> ownerless.give(oneUnknown, office, "Giao", coordinator))
        .as("what there is not is like what is not ownerless")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ownerless.give(other, UnitId.next(), "Giao", coordinator))
        .as("a unit there is not is like one that ended")
        .isInstanceOf(NotFound.class);
    assertThat(ownerless.listOf(officer)).isEmpty();
  }

  @Test
  void theListLeadsToThePageAndTheReasonStandsBesideTheUnit() throws Exception {
    assertThat(screen.see("ha.snv", "/danh-sach").select("a[href=" + PATH + "]").text())
        .contains("2 việc");
    assertThat(screen.see("hoa.vpub", "/danh-sach").select("a[href=" + PATH + "]")).isEmpty();
    String id = work.getFirst().value().toString();
    Document page = screen.see("ha.snv", PATH + "?viec=" + id);
    assertThat(page.select("input[checked]").eachAttr("value")).containsExactly(id);
    assertThat(page.select("tbody").text()).contains("Sở Tư pháp");

    MockHttpServletResponse silent =
        screen.press("ha.snv", PATH, "assignments", id, "unit", office.value().toString());
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(silent.getContentAsString()).contains("reason-refusal");
    assertThat(
            screen
                .press(
                    "ha.snv",
                    PATH,
                    "assignments",
                    id,
                    "unit",
                    office.value().toString(),
                    "reason",
                    "Công văn 12/SNV")
                .getStatus())
        .isEqualTo(303);

    assertThat(screen.see("ha.snv", "/viec/" + id).select(".face").text())
        .contains("Văn phòng UBND tỉnh", "Công văn 12/SNV");
    assertThat(screen.see("ha.snv", "/viec/" + id).select("a[href^=/phan-cong]").attr("href"))
        .contains(office.value().toString());
  }
}
