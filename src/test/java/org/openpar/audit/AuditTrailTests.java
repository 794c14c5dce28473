package org.openpar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.Note.NoteId;
import org.openpar.audit.Note.NoteRead;
import org.openpar.audit.Note.NoteReworded;
import org.openpar.platform.time.ProvinceClock;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.TestDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.support.TransactionTemplate;

@OpenParTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class AuditTrailTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  private final AuditTrail trail;
  private final JdbcAggregateOperations aggregates;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final JdbcClient owner;
  private final TrailSecret secret;

  AuditTrailTests(
      AuditTrail trail,
      JdbcAggregateOperations aggregates,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Environment environment,
      TrailSecret secret) {
    this.trail = trail;
    this.aggregates = aggregates;
    this.events = events;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.owner = TestDatabase.owner(environment);
    this.secret = secret;
  }

  @BeforeEach
  void openTheTable() {
    owner.sql(Note.TABLE).update();
  }

  @Test
  void tracesWhatAnAggregateWasBeforeAndAfter() {
    Note note = Note.of("Dự thảo");
    transaction.executeWithoutResult(open -> aggregates.insert(note));
    transaction.executeWithoutResult(
        open -> {
          Note loaded = Objects.requireNonNull(aggregates.findById(note.id(), Note.class));
          aggregates.save(loaded.saying("Bản chính"));
        });

    List<Trace> history = trail.history(note.id().value());

    assertThat(history).extracting(Trace::act).containsExactly("Note", "Note");
    assertThat(history.getLast().changes())
        .contains(new Trace.Change("words", List.of("Dự thảo"), List.of("Bản chính")))
        .noneMatch(change -> change.field().equals("id"));
  }

  @Test
  void tracesAnEventAtTheTimeOfTheProvince() {
    Note note = Note.of("Kế hoạch");
    transaction.executeWithoutResult(open -> events.publishEvent(read(note)));

    Trace trace = trail.history(note.id().value()).getFirst();

    assertThat(trace.act()).isEqualTo("NoteRead");
    assertThat(trace.subjectKind()).isEqualTo("Note");
    assertThat(trace.person()).isNull();
    assertThat(trace.at().atZone(ProvinceClock.ZONE).toLocalDate()).isEqualTo(TODAY);
  }

  @Test
  void tracesWhatStoodThereBeforeAnEventChangedIt() {
    NoteId id = Note.of("x").id();
    NoteReworded former = new NoteReworded(id, "Dự thảo", null);
    events.publishEvent(new NoteReworded(id, "Bản chính", former));

    assertThat(trail.history(id.value()).getFirst().changes())
        .containsExactly(new Trace.Change("words", List.of("Dự thảo"), List.of("Bản chính")));
  }

  @Test
  void leavesNoTraceOfWhatWasRolledBack() {
    Note note = Note.of("Không lưu");
    transaction.executeWithoutResult(
        open -> {
          aggregates.insert(note);
          events.publishEvent(read(note));
          assertThat(trail.history(note.id().value())).hasSize(2);
          open.setRollbackOnly();
        });

    assertThat(trail.history(note.id().value())).isEmpty();
    assertThat(aggregates.findById(note.id(), Note.class)).isNull();
  }

  @Test
  void letsNobodyChangeDeleteOrEmptyTheTrail() {
    events.publishEvent(read(Note.of("Ghi một lần")));

    for (String attack :
        List.of(
            "update audit.trace set person_name = 'Người khác'",
            "delete from audit.trace",
            "truncate audit.trace")) {
      assertThatThrownBy(() -> jdbc.sql(attack).update())
          .as(attack)
          .rootCause()
          .hasMessageContaining("permission denied for table trace");
      assertThatThrownBy(() -> owner.sql(attack).update())
          .as("by the owner of the table: " + attack)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void findsWordsWithoutAccentsAndCapitals() {
    Note note = Note.of("x");
    events.publishEvent(new NoteRead(note.id(), "Đỗ Thị Hà"));

    assertThat(trail.listOf(search("do thi ha", null, 10)))
        .extracting(Trace::subject)
        .contains(note.id().value());
    assertThat(trail.listOf(search("do thi hanh nao do", null, 10))).isEmpty();
  }

  @Test
  void findsAnActByWhatTheReaderCallsIt() {
    events.publishEvent(read(Note.of("x")));
    var called = new TraceSearch(null, null, "đọc ghi chú", List.of("NoteRead"), null, null, 10);

    assertThat(trail.listOf(called)).isNotEmpty().allMatch(trace -> trace.act().equals("NoteRead"));
  }

  @Test
  void keepsToTheDaysOfTheProvince() {
    events.publishEvent(read(Note.of("Hôm nay")));

    assertThat(trail.listOf(days(TODAY, TODAY))).isNotEmpty();
    assertThat(trail.listOf(days(TODAY.plusDays(1), null))).isEmpty();
    assertThat(trail.listOf(days(null, TODAY.minusDays(1)))).isEmpty();
  }

  @Test
  void turnsPagesBackwardsWithoutGapsAndHandsOutAllAtOnce() {
    String mark = "trang " + UUID.randomUUID();
    for (int i = 0; i < 7; i++) {
      events.publishEvent(new NoteRead(Note.of("x").id(), mark));
    }

    List<Long> shown = new ArrayList<>();
    Long before = null;
    do {
      List<Trace> page = trail.listOf(search(mark, before, 3));
      page.forEach(trace -> shown.add(trace.number()));
      before = page.isEmpty() ? null : page.getLast().number();
    } while (before != null);
    List<Long> all = new ArrayList<>();
    trail.each(search(mark, null, 0), trace -> all.add(trace.number()));

    assertThat(shown).hasSize(7).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(all).isEqualTo(shown);
  }

  private static NoteRead read(Note note) {
    return new NoteRead(note.id(), "Trần Thị Hà");
  }

  private static TraceSearch search(String words, @Nullable Long before, int limit) {
    return new TraceSearch(null, null, words, List.of(), null, before, limit);
  }

  private static TraceSearch days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new TraceSearch(from, to, null, List.of(), null, null, 10);
  }

  @Test
  void marksATraceSoThatItCanBeReadBackAndCheckedWordForWord() {
    Note note = Note.of("x");
    events.publishEvent(
        new NoteRead(note.id(), "Có \"ngoặc\", \\ và\u0000 ký tự lạ \u2028 € 😀 \uD800"));

    List<Boolean> marks =
        jdbc.sql("select " + TraceForm.COLUMNS + " from audit.trace t where subject_id = :id")
            .param("id", note.id().value())
            .query(
                (row, number) ->
                    Arrays.equals(row.getBytes("mark"), TraceForm.of(row).mark(secret)))
            .list();

    assertThat(marks).containsExactly(true);
  }
}
