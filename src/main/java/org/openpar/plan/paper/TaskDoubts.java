package org.openpar.plan.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.AgencyShape;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanDocument;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskReading;

/// What a person should look at in a task. Each rule speaks of one field; all of them are asked.
final class TaskDoubts {

  private static final Pattern STATUS = Pattern.compile("\\((?:da|dang|chua) [^)]*\\)");
  private static final int MANY = 10;
  private static final String PROVINCE = "ubnd tinh";

  private interface Rule {
    Optional<FieldDoubt> doubt(TaskReading task);
  }

  private final List<Rule> rules =
      List.of(
          this::productIsMissing,
          this::leadIsMissing,
          this::deadlineIsMissing,
          this::moneyIsMissing,
          this::productTellsAStatus,
          this::severalLead,
          this::communesLeadWhatTheProvincePlans,
          this::leadCooperatesToo,
          this::wasDueBeforeItWasIssued);
  private final boolean districtsStandBetween;
  private final @Nullable LocalDate issuedOn;
  private final boolean provincial;
  private final Set<ColumnKind> columns;

  /// @param columns the columns the tables have; what none of them has is one problem of the paper,
  ///     not a doubt of every task. Empty for a list-style plan
  TaskDoubts(UnitMap map, PlanDocument document, List<ColumnKind> columns) {
    this.districtsStandBetween =
        map.units().stream().anyMatch(unit -> unit.kind() == UnitKind.DISTRICT);
    this.issuedOn = document.issuedOn();
    this.provincial =
        document.issuer() != null && Words.fold(document.issuer()).startsWith(PROVINCE);
    this.columns = columns.isEmpty() ? EnumSet.allOf(ColumnKind.class) : EnumSet.copyOf(columns);
  }

  TaskReading addedTo(TaskReading task, List<FieldDoubt> ofItsRow) {
    List<FieldDoubt> all = new ArrayList<>(ofItsRow);
    rules.forEach(rule -> rule.doubt(task).ifPresent(all::add));
    task.leads().doubts().forEach(doubt -> all.add(new FieldDoubt(TaskField.LEAD, doubt)));
    task.cooperators()
        .doubts()
        .forEach(doubt -> all.add(new FieldDoubt(TaskField.COOPERATING, doubt)));
    task.due().doubts().forEach(doubt -> all.add(new FieldDoubt(TaskField.DEADLINE, doubt)));
    return task.doubting(all);
  }

  /// A task may well need nobody's help; among ten that all name somebody, one that does not may
  /// have lost a cell.
  static List<TaskReading> ofRareBlanks(List<TaskReading> tasks) {
    long alone = tasks.stream().filter(TaskDoubts::helpedByNobody).count();
    if (alone * MANY > tasks.size()) {
      return tasks;
    }
    String others = String.valueOf(tasks.size() - alone);
    return tasks.stream()
        .map(
            task ->
                helpedByNobody(task)
                    ? task.doubting(
                        Stream.concat(
                                Stream.of(
                                    FieldDoubt.of(
                                        TaskField.COOPERATING,
                                        "doubt.plan.cooperating-missing",
                                        others)),
                                task.doubts().stream())
                            .toList())
                    : task)
        .toList();
  }

  private static boolean helpedByNobody(TaskReading task) {
    return (task.cooperating() == null || Words.blank(task.cooperating()))
        && task.cooperators().parts().isEmpty();
  }

  private Optional<FieldDoubt> productIsMissing(TaskReading task) {
    return missing(TaskField.PRODUCT, task.product(), columns.contains(ColumnKind.PRODUCT));
  }

  private Optional<FieldDoubt> leadIsMissing(TaskReading task) {
    return missing(TaskField.LEAD, task.lead(), columns.contains(ColumnKind.LEAD));
  }

  private Optional<FieldDoubt> deadlineIsMissing(TaskReading task) {
    boolean asked =
        Stream.of(ColumnKind.TIME, ColumnKind.END, ColumnKind.PERIOD).anyMatch(columns::contains);
    return missing(TaskField.DEADLINE, task.deadline(), asked);
  }

  /// Only where the paper has a column of money; a list-style plan speaks of money in a section.
  private Optional<FieldDoubt> moneyIsMissing(TaskReading task) {
    boolean asked = columns.contains(ColumnKind.MONEY) && task.source().table() > 0;
    return missing(TaskField.MONEY, task.money(), asked);
  }

  private Optional<FieldDoubt> productTellsAStatus(TaskReading task) {
    boolean told = task.product() != null && STATUS.matcher(Words.fold(task.product())).find();
    return when(told, TaskField.PRODUCT, "doubt.plan.status-in-product");
  }

  /// Two bodies side by side: who answers for it is for a person to say. Groups are not meant, for
  /// each of their members owes its own part.
  private Optional<FieldDoubt> severalLead(TaskReading task) {
    List<String> bodies =
        task.leads().parts().stream()
            .filter(
                part -> part.shape() == AgencyShape.UNIT || part.shape() == AgencyShape.EXTERNAL)
            .map(AgencyPart::words)
            .toList();
    return when(
        bodies.size() > 1,
        TaskField.LEAD,
        "doubt.plan.several-leads",
        String.valueOf(bodies.size()));
  }

  /// While districts stood between, communes answered to them and not to the province.
  private Optional<FieldDoubt> communesLeadWhatTheProvincePlans(TaskReading task) {
    boolean communes =
        task.leads().parts().stream()
            .map(AgencyPart::group)
            .anyMatch(group -> group != null && group.kinds().equals(Set.of(UnitKind.COMMUNE)));
    return when(
        communes && provincial && districtsStandBetween,
        TaskField.LEAD,
        "doubt.plan.communes-lead");
  }

  private Optional<FieldDoubt> leadCooperatesToo(TaskReading task) {
    Set<Object> leading = bodies(task.leads().parts());
    leading.retainAll(bodies(task.cooperators().parts()));
    return when(!leading.isEmpty(), TaskField.COOPERATING, "doubt.plan.lead-cooperates");
  }

  private Optional<FieldDoubt> wasDueBeforeItWasIssued(TaskReading task) {
    List<LocalDate> dues = task.due().deadline().dues();
    boolean past = issuedOn != null && !dues.isEmpty() && dues.getLast().isBefore(issuedOn);
    return when(past, TaskField.DEADLINE, "doubt.plan.due-before-issue");
  }

  private static Set<Object> bodies(List<AgencyPart> parts) {
    return parts.stream()
        .filter(AgencyPart::resolved)
        .map(part -> part.unit() != null ? part.unit().id() : (Object) part.group())
        .collect(Collectors.toSet());
  }

  private static Optional<FieldDoubt> missing(
      TaskField field, @Nullable String words, boolean asked) {
    boolean missing = asked && (words == null || Words.blank(words));
    return when(missing, field, "doubt.plan." + field.key() + "-missing");
  }

  private static Optional<FieldDoubt> when(
      boolean doubtful, TaskField field, String key, String... arguments) {
    return doubtful ? Optional.of(FieldDoubt.of(field, key, arguments)) : Optional.empty();
  }
}
