package org.openpar.plan.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.PlanDocument;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.TaskReading;

/// Whether the plan says what 6459/BNV-CCHC asks of it: all areas, and of every task the
/// result, the deadline, the lead and the resources. Each check is named; all of them are made.
record Completeness(PlanDocument document, List<Line> lines, Annex annex, List<TaskReading> tasks) {

  private static final int ENOUGH_AREAS = 3;
  private static final Pattern STATED =
      Pattern.compile("(?:gom|tong so|tong cong|bao gom|co)\\s*:?\\s*(\\d{1,3})\\s+nhiem vu");

  private interface Check {
    Stream<Problem> problems(Completeness plan);
  }

  private static final List<Check> CHECKS =
      List.of(
          Completeness::hasTasks,
          Completeness::hasColumns,
          Completeness::statesResources,
          Completeness::tellsTheUnitOfMoney,
          Completeness::coversAllAreas,
          Completeness::holdsAsManyTasksAsItSays,
          Completeness::labelsNothingBesideItsTables,
          Completeness::summary);

  List<Problem> problems() {
    return CHECKS.stream().flatMap(check -> check.problems(this)).toList();
  }

  private Stream<Problem> hasTasks() {
    return problem(tasks.isEmpty(), "problem.plan.no-tasks");
  }

  private Stream<Problem> hasColumns() {
    if (!ofTables()) {
      return Stream.empty();
    }
    boolean timed =
        Stream.of(ColumnKind.TIME, ColumnKind.END, ColumnKind.PERIOD)
            .anyMatch(annex.fields()::contains);
    return Stream.of(
            problem(!annex.fields().contains(ColumnKind.PRODUCT), "problem.plan.no-product-column"),
            problem(!annex.fields().contains(ColumnKind.LEAD), "problem.plan.no-lead-column"),
            problem(!timed, "problem.plan.no-deadline-column"))
        .flatMap(found -> found);
  }

  private Stream<Problem> statesResources() {
    boolean none = tasks.stream().allMatch(task -> task.money() == null);
    return problem(none && !tasks.isEmpty() && !hasMoneyColumn(), "problem.plan.no-money");
  }

  /// "Đơn vị tính: triệu đồng" beside a table that has money in it.
  private Stream<Problem> tellsTheUnitOfMoney() {
    return lines.stream()
        .filter(line -> hasMoneyColumn())
        .flatMap(line -> MoneyUnit.ofLine(line.text()).stream())
        .distinct()
        .map(unit -> Problem.of("problem.plan.money-unit", unit));
  }

  private boolean hasMoneyColumn() {
    return ofTables() && annex.fields().contains(ColumnKind.MONEY);
  }

  /// Only of a reform plan that is divided into areas at all.
  private Stream<Problem> coversAllAreas() {
    List<String> areas =
        tasks.stream()
            .flatMap(task -> task.path().stream())
            .filter(title -> !Heading.of(title).saysWhose())
            .distinct()
            .map(Vocabulary::key)
            .toList();
    if (areas.size() < ENOUGH_AREAS || !isReformPlan()) {
      return Stream.empty();
    }
    return Vocabulary.STANDARD.family("area.").entrySet().stream()
        .filter(required -> areas.stream().noneMatch(area -> tells(area, required.getValue())))
        .map(Map.Entry::getKey)
        .map(missing -> Problem.of("problem.plan.area-missing", missing));
  }

  private boolean isReformPlan() {
    return document.title() != null && Words.fold(document.title()).contains("cai cach hanh chinh");
  }

  private static boolean tells(String area, List<String> words) {
    return words.stream().anyMatch(area::contains);
  }

  private Stream<Problem> holdsAsManyTasksAsItSays() {
    OptionalInt stated =
        lines.stream()
            .map(line -> STATED.matcher(line.folded()))
            .filter(Matcher::find)
            .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
            .max();
    return stated.isPresent() && stated.getAsInt() != tasks.size() && !tasks.isEmpty()
        ? Stream.of(
            Problem.of(
                "problem.plan.count-differs",
                String.valueOf(stated.getAsInt()),
                String.valueOf(tasks.size())))
        : Stream.empty();
  }

  /// Body and annex often say the same twice; what only the body says is told, word for word, for a
  /// person to add.
  private Stream<Problem> labelsNothingBesideItsTables() {
    if (!ofTables() || annex.own() || !ListStyleReader.labelled(lines)) {
      return Stream.empty();
    }
    Set<String> known = tasks.stream().map(task -> key(task.text())).collect(Collectors.toSet());
    Stream<Problem> left =
        ListStyleReader.read(lines).tasks().stream()
            .filter(task -> !known.contains(key(task.text())))
            .map(
                task ->
                    Problem.at(
                        task.source(),
                        "problem.plan.task-beside-table",
                        task.text(),
                        Objects.requireNonNullElse(task.lead(), "–"),
                        Objects.requireNonNullElse(task.deadline(), "–")));
    return Stream.concat(Stream.of(Problem.of("problem.plan.labels-beside-table")), left);
  }

  private static String key(@Nullable String text) {
    return Words.fold(Objects.requireNonNullElse(text, ""));
  }

  private Stream<Problem> summary() {
    long areas = tasks.stream().map(TaskReading::area).filter(Objects::nonNull).distinct().count();
    long doubtful = tasks.stream().filter(task -> !task.doubts().isEmpty()).count();
    return Stream.of(
        Problem.of(
            "problem.plan.summary",
            String.valueOf(tasks.size()),
            String.valueOf(areas),
            String.valueOf(doubtful)));
  }

  private boolean ofTables() {
    return !annex.tasks().isEmpty();
  }

  private static Stream<Problem> problem(boolean found, String key) {
    return found ? Stream.of(Problem.of(key)) : Stream.empty();
  }
}
