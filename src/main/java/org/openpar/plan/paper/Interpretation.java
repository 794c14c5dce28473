package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineReading;
import org.openpar.calendar.Deadlines;
import org.openpar.documents.FileRefused;
import org.openpar.organization.Agencies;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.AgencyReading;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanDocument;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskReading;
import org.openpar.platform.model.Doubt;

/// Asks the two readers of official language who and when, resolves "as above", and gathers what is
/// doubtful about every task.
final class Interpretation {

  private static final AgencyReading NOBODY = new AgencyReading("", List.of(), "", List.of());

  private static final long NANOSECONDS = 8_000_000_000L;

  /// "Nhiệm vụ của Sở Nội vụ".
  private static final Pattern OF_A_BODY =
      Pattern.compile(
          "^(?:các )?(?:nhiệm vụ|công việc)(?: của| giao(?: cho)?)? ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:trong |hoan thanh (?:trong )?)?(?:quy [ivx\\d]|thang \\d|(?:6|sau) thang ).{0,25}");

  private final Agencies agencies;
  private final Deadlines deadlines = new Deadlines();
  private final TaskDoubts doubts;
  private final int year;
  private final boolean ledByHeadings;
  private final boolean datedByHeadings;
  private final Map<String, AgencyReading> known = new HashMap<>();
  private final Map<TaskField, String> above = new EnumMap<>(TaskField.class);

  Interpretation(Agencies agencies, UnitMap map, PlanDocument document, List<ColumnKind> columns) {
    this.agencies = agencies;
    this.doubts = new TaskDoubts(map, document, columns);
    this.year = document.planYear();
    this.ledByHeadings = !columns.isEmpty() && !columns.contains(ColumnKind.LEAD);
    this.datedByHeadings =
        !columns.isEmpty()
            && columns.stream().noneMatch(kind -> kind.field() == TaskField.DEADLINE);
  }

  List<TaskReading> of(List<RawTask> tasks) {
    long start = System.nanoTime();
    return TaskDoubts.ofRareBlanks(
        tasks.stream()
            .map(this::led)
            .map(this::dated)
            .map(task -> inTime(start, task))
            .map(this::of)
            .toList());
  }

  /// No paper holds the thread of who reads it longer than this.
  private static RawTask inTime(long start, RawTask task) {
    if (System.nanoTime() - start > NANOSECONDS) {
      throw new FileRefused("file.too-large");
    }
    return task;
  }

  /// Where no table says who leads, a table or a part of it may stand under the name of a body.
  private RawTask led(RawTask task) {
    if (!ledByHeadings || task.lead() != null) {
      return task;
    }
    return task.titles().reversed().stream()
        .map(title -> OF_A_BODY.matcher(title).replaceFirst(""))
        .filter(this::namesBodies)
        .findFirst()
        .map(body -> task.ledBy(body, FieldDoubt.of(TaskField.LEAD, "doubt.plan.lead-of-heading")))
        .orElse(task);
  }

  /// Where no table says when, a part of it may stand under a quarter or a month.
  private RawTask dated(RawTask task) {
    if (!datedByHeadings || task.deadline() != null) {
      return task;
    }
    return task.titles().reversed().stream()
        .filter(title -> PERIOD.matcher(Words.fold(title)).matches())
        .findFirst()
        .map(
            when ->
                task.dueBy(
                    when, FieldDoubt.of(TaskField.DEADLINE, "doubt.plan.deadline-of-heading")))
        .orElse(task);
  }

  private boolean namesBodies(String title) {
    List<AgencyPart> parts = known.computeIfAbsent(title, agencies::read).parts();
    return !parts.isEmpty() && parts.stream().allMatch(AgencyPart::resolved);
  }

  /// The words of a cell and, where they only say "as above", those they stand for; "" for nothing.
  private record Said(String words, String meant) {

    boolean nothing() {
      return Words.blank(meant);
    }
  }

  private TaskReading of(RawTask raw) {
    List<FieldDoubt> dittos = new ArrayList<>(raw.doubts());
    AgencyReading lead = agencies(said(TaskField.LEAD, raw.lead(), dittos));
    AgencyReading helpers = agencies(said(TaskField.COOPERATING, raw.cooperating(), dittos));
    DeadlineReading due = deadline(said(TaskField.DEADLINE, raw.deadline(), dittos));
    Said product = said(TaskField.PRODUCT, raw.product(), dittos);
    List<AgencyPart> coordinating = lead.parts().stream().filter(AgencyPart::coordinating).toList();
    TaskReading task =
        new TaskReading(
            raw.areaCode(),
            raw.area(),
            raw.titles(),
            raw.group(),
            raw.number(),
            raw.text(),
            product.words().isEmpty() ? null : product.words(),
            Words.tidyOrNull(raw.lead()),
            without(lead, coordinating),
            Words.tidyOrNull(raw.cooperating()),
            with(helpers, coordinating),
            raw.deadline(),
            due,
            raw.money(),
            raw.note(),
            raw.source(),
            List.of());
    return doubts.addedTo(task, dittos);
  }

  private Said said(TaskField field, @Nullable String words, List<FieldDoubt> dittos) {
    if (words == null) {
      return new Said("", "");
    }
    if (!Ditto.is(words)) {
      above.put(field, words);
      return new Said(words, words);
    }
    String meant = above.getOrDefault(field, "");
    dittos.add(FieldDoubt.of(field, "doubt.plan.ditto", meant));
    return new Said(words, meant);
  }

  private AgencyReading agencies(Said said) {
    if (said.nothing()) {
      return NOBODY;
    }
    AgencyReading reading = known.computeIfAbsent(said.meant(), agencies::read);
    return new AgencyReading(said.words(), reading.parts(), reading.shape(), reading.doubts());
  }

  /// An empty cell is the plan's own doubt (`deadline-missing`), so the calendar's is not repeated.
  private DeadlineReading deadline(Said said) {
    DeadlineReading reading = deadlines.read(said.nothing() ? "" : said.meant(), year);
    List<Doubt> doubts = said.nothing() ? List.of() : reading.doubts();
    return new DeadlineReading(said.words(), reading.deadline(), doubts);
  }

  /// "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính": one cell, two roles.
  private static AgencyReading without(AgencyReading lead, List<AgencyPart> coordinating) {
    List<AgencyPart> leading =
        lead.parts().stream().filter(part -> !coordinating.contains(part)).toList();
    return new AgencyReading(lead.words(), leading, lead.shape(), lead.doubts());
  }

  private static AgencyReading with(AgencyReading helpers, List<AgencyPart> coordinating) {
    List<AgencyPart> all =
        Stream.concat(helpers.parts().stream(), coordinating.stream()).distinct().toList();
    return new AgencyReading(helpers.words(), all, helpers.shape(), helpers.doubts());
  }
}
