package org.openpar.plan.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineKind;
import org.openpar.plan.PlanId;
import org.openpar.platform.text.PlainWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what the empty cells of a draft could say: the words of the same task in last year's plan,
/// the last day of the year, or where the money comes from. Nothing is written before somebody asks
/// for it.
@Component
@Transactional(readOnly = true)
public class Mends {

  /// Comparing more tasks than these with a whole plan would keep a page waiting.
  private static final int MOST_TASKS = 300;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final List<TaskField> ASKED =
      List.of(TaskField.PRODUCT, TaskField.LEAD, TaskField.DEADLINE, TaskField.MONEY);

  private final TaskLines lines;
  private final JdbcClient jdbc;

  Mends(TaskLines lines, JdbcClient jdbc) {
    this.lines = lines;
    this.jdbc = jdbc;
  }

  /// @param tasks those of the plan
  public List<Mend> list(Plan plan, List<TaskLine> tasks) {
    List<TaskLine> wanting = tasks.stream().filter(Mends::wants).limit(MOST_TASKS).toList();
    if (wanting.isEmpty()) {
      return List.of();
    }
    List<Mend> mends = new ArrayList<>();
    List<@Nullable TaskLine> before = lastYear(plan, tasks, wanting);
    MovedYears years = new MovedYears(plan.year() - 1, plan.year());
    for (int place = 0; place < wanting.size(); place++) {
      TaskLine task = wanting.get(place);
      TaskLine same = before.get(place);
      for (TaskField field : ASKED) {
        if (blank(task.words(field))) {
          mend(plan, task, field, same, years).ifPresent(mends::add);
          if (field == TaskField.MONEY) {
            mends.addAll(standing(task));
          }
        }
      }
    }
    return mends;
  }

  private static Optional<Mend> mend(
      Plan plan, TaskLine task, TaskField field, @Nullable TaskLine same, MovedYears years) {
    String words = same == null ? null : same.words(field);
    if (same != null && words != null && !blank(words)) {
      String said = field == TaskField.DEADLINE ? years.of(words) : words;
      return Optional.of(new Mend(Mend.Source.LAST_YEAR, task, field, said, same.code()));
    }
    return field == TaskField.DEADLINE && task.due().kind() == DeadlineKind.EMPTY
        ? Optional.of(
            new Mend(
                Mend.Source.YEAR_END,
                task,
                field,
                DAY.format(LocalDate.of(plan.lastYear(), 12, 31)),
                ""))
        : Optional.empty();
  }

  private static List<Mend> standing(TaskLine task) {
    return Mend.Source.STANDING.entrySet().stream()
        .map(said -> new Mend(said.getKey(), task, TaskField.MONEY, said.getValue(), ""))
        .toList();
  }

  /// For each task that wants something its counterpart of last year; one that another task of this
  /// plan goes on with word for word is nobody else's.
  private List<@Nullable TaskLine> lastYear(
      Plan plan, List<TaskLine> tasks, List<TaskLine> wanting) {
    Set<TaskLine> whole = new HashSet<>(tasks);
    wanting.forEach(whole::remove);
    Set<String> taken =
        whole.stream().map(task -> PlainWords.of(task.text())).collect(Collectors.toSet());
    List<TaskLine> there =
        findLastYear(plan).map(lines::list).orElse(List.of()).stream()
            .filter(task -> !taken.contains(PlainWords.of(task.text())))
            .toList();
    int[] found =
        LineMatching.match(
            there.stream().map(Mends::row).toList(), wanting.stream().map(Mends::row).toList());
    List<@Nullable TaskLine> same = new ArrayList<>();
    for (int place : found) {
      same.add(place == LineMatching.NEW ? null : there.get(place));
    }
    return same;
  }

  /// The plan of its kind of the year before, as its last amendment says it.
  public Optional<PlanId> findLastYear(Plan plan) {
    return jdbc.sql(
            """
            select id from plan.plan
             where state in ('ISSUED', 'CLOSED') and kind = ? and coalesce(to_year, year) = ?
             order by issued_on desc, issued_at desc limit 1
            """)
        .params(plan.kind().name(), plan.year() - 1)
        .query(UUID.class)
        .optional()
        .map(PlanId::new);
  }

  /// The task a target is most likely carried by; nothing where their words share little.
  public Optional<TaskLine> findCarrier(Aim aim, List<TaskLine> tasks) {
    LineMatching.Row words = new LineMatching.Row("", null, null, aim.words());
    int[] found = LineMatching.match(tasks.stream().map(Mends::row).toList(), List.of(words));
    return found[0] == LineMatching.NEW ? Optional.empty() : Optional.of(tasks.get(found[0]));
  }

  private static LineMatching.Row row(TaskLine task) {
    return new LineMatching.Row(task.areaTitle(), task.group(), task.number(), task.text());
  }

  private static boolean wants(TaskLine task) {
    return ASKED.stream().anyMatch(field -> blank(task.words(field)));
  }

  private static boolean blank(@Nullable String words) {
    return words == null || words.isBlank();
  }
}
