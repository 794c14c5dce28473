package org.openpar.opinion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.Actor;
import org.openpar.identity.Staff;
import org.openpar.opinion.RoundId;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Moving;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.Forbidden;
import org.openpar.testing.OpenParTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

/// The office of the province was asked and goes into the department of justice (15/10/2018).
@OpenParTest
@Transactional
@Import(Staff.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class OpinionsMoveTests {

  private static final LocalDate TODAY = Staff.TODAY;

  private final Reorganizations reorganizations;
  private final Answers answers;
  private final OpinionQueries queries;
  private final AuditTrail trail;
  private final Staff staff;
  private final JdbcClient jdbc;
  private final UnitId office;
  private final UnitId justice;
  private final RoundId round = RoundId.next();

  OpinionsMoveTests(
      Reorganizations reorganizations,
      Answers answers,
      OpinionQueries queries,
      AuditTrail trail,
      Staff staff,
      JdbcClient jdbc) {
    this.reorganizations = reorganizations;
    this.answers = answers;
    this.queries = queries;
    this.trail = trail;
    this.staff = staff;
    this.jdbc = jdbc;
    this.office = staff.unit("vpub");
    this.justice = staff.unit("stp");
  }

  @BeforeEach
  void ask() {
    jdbc.sql(
            """
            insert into opinion.round
              (id, plan_id, year, title, letter, asked_on, asked_by, due_on, state)
            values (?, ?, 2019, 'Kế hoạch CCHC năm 2019', '', ?, 'Trần Thị Hà', ?, 'OPEN')
            """)
        .params(round.value(), UUID.randomUUID(), TODAY.minusDays(3), TODAY.plusDays(9))
        .update();
    askOf(office);
  }

  @Test
  void theHeirFindsTheLetterAndWhatWasWrittenAndAnswersIt() {
    answers.write(
        round, office, 0, whole("Lùi thời hạn"), LetterDraft.none(), staff.actor("hoa.vpub"));
    assertThat(moving())
        .extracting(Moving::what, Moving::to, Moving::count)
        .containsExactly(tuple("moving.opinions", justice, 1));
    reorganizations.enact(merger());

    Actor officer = staff.actor("hoa.vpub");
    assertThat(officer.unit()).isEqualTo(justice);
    assertThat(queries.countWaiting(officer)).isEqualTo(1);
    assertThat(queries.round(round, officer).mine()).isTrue();
    assertThat(queries.findOwn(round, justice)).map(AskedUnit::unit).contains(office);
    answers.send(round, office, false, officer);
    assertThat(queries.countWaiting(officer)).isZero();
    assertThat(queries.listSent(round)).extracting(Remark::words).containsExactly("Lùi thời hạn");
    assertThat(trail.history(round.value()))
        .filteredOn(trace -> trace.act().equals("OpinionPassedOn"))
        .extracting(Trace::reason)
        .containsExactly("9/NQ-HĐND");
  }

  @Test
  void anHeirWhoWasAskedAnswersForItselfFirst() {
    askOf(justice);
    reorganizations.enact(merger());
    Actor officer = staff.actor("hoa.vpub");

    assertThat(queries.countWaiting(officer)).isEqualTo(2);
    assertThat(queries.findOwn(round, justice)).map(AskedUnit::unit).contains(justice);
    answers.send(round, justice, true, officer);
    assertThat(queries.round(round, officer).answered()).isFalse();
    assertThat(queries.findOwn(round, justice)).map(AskedUnit::unit).contains(office);
    answers.send(round, office, true, officer);
    assertThat(queries.round(round, officer).answered()).isTrue();
  }

  @Test
  void nobodyElseAnswersForTheUnitThatIsNoMore() {
    reorganizations.enact(merger());
    Actor stranger = staff.actor("lan.snv");

    assertThatThrownBy(() -> answers.send(round, office, true, stranger))
        .isInstanceOf(Forbidden.class);
  }

  private void askOf(UnitId unit) {
    jdbc.sql(
            """
            insert into opinion.asked_unit (round_id, unit_id, version, agrees)
            values (?, ?, 0, false)
            """)
        .params(round.value(), unit.value())
        .update();
  }

  private List<Moving> moving() {
    return reorganizations.preview(merger()).stream()
        .filter(each -> each.what().startsWith("moving.opinions"))
        .toList();
  }

  private ReorganizationDraft merger() {
    return new ReorganizationDraft(
        new LegalAct("9/NQ-HĐND", "HĐND tỉnh", LocalDate.of(2018, 9, 1), "Sắp xếp", TODAY),
        List.of(SuccessionDraft.of(SuccessionKind.MERGE, List.of(office), UnitChange.of(justice))));
  }

  private static Map<@Nullable TaskId, String> whole(String words) {
    Map<@Nullable TaskId, String> whole = new HashMap<>();
    whole.put(null, words);
    return whole;
  }
}
