package org.openpar.plan.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openpar.calendar.Deadlines;
import org.openpar.identity.Actor;
import org.openpar.plan.model.Measure.Part;

/// Finds what the targets of a draft could say of themselves where it can be told: a goal that
/// stands in their words, the end of the plan's time, who leads the tasks that carry them.
public final class TargetMends {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern DAYS =
      Pattern.compile("(?iu)((trước|đến|hết|chậm nhất)\\s+)*(ngày\\s+)?\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Deadlines DEADLINES = new Deadlines();

  private TargetMends() {}

  /// @param aims those of the plan
  /// @param tasks those of the plan
  public static List<TargetMend> list(
      Plan plan, List<Aim> aims, List<TaskLine> tasks, Actor drafter) {
    List<TargetMend> mends = new ArrayList<>();
    for (Aim aim : aims) {
      if (aim.kind() == Aim.Kind.TARGET) {
        List<Part> missing = aim.measure().missing();
        if (missing.contains(Part.GOAL)) {
          words(aim).ifPresent(mends::add);
        }
        if (missing.contains(Part.DUE)) {
          due(plan, aim).ifPresent(mends::add);
        }
        if (missing.contains(Part.LEAD)) {
          lead(aim, tasks, drafter).ifPresent(mends::add);
        }
      }
    }
    return mends;
  }

  private static Optional<TargetMend> due(Plan plan, Aim aim) {
    List<String> days =
        DAYS.matcher(aim.words()).results().map(MatchResult::group).distinct().toList();
    if (days.isEmpty()) {
      Optional<LocalDate> end = SpokenMeasure.yearEnd(aim.words());
      if (end.isPresent()) {
        return end.map(day -> mend(TargetMend.Source.DAY, aim, Part.DUE, day, DAY.format(day)));
      }
      LocalDate last = LocalDate.of(plan.lastYear(), 12, 31);
      return Optional.of(mend(TargetMend.Source.YEAR_END, aim, Part.DUE, last, DAY.format(last)));
    }
    List<LocalDate> dues = DEADLINES.read(String.join(" và ", days), plan.year()).deadline().dues();
    return dues.size() == 1
        ? Optional.of(
            mend(
                TargetMend.Source.DAY, aim, Part.DUE, dues.getFirst(), DAY.format(dues.getFirst())))
        : Optional.empty();
  }

  /// What was said by hand of the unit, of where it stands and which way is better, stays.
  private static Optional<TargetMend> words(Aim aim) {
    Measure now = aim.measure();
    String unit = now.kept(Part.UNIT);
    return SpokenMeasure.of(aim.words())
        .filter(said -> unit.isEmpty() || unit.equals(said.unit()))
        .map(
            said ->
                new TargetMend(
                    TargetMend.Source.WORDS,
                    aim,
                    new Measure(
                        now.baseline() == null ? said.baseline() : now.baseline(),
                        said.goal(),
                        said.unit(),
                        now.direction() == null ? said.direction() : now.direction(),
                        now.due(),
                        now.lead()),
                    said.goal().toPlainString().replace('.', ',') + " " + said.unit()));
  }

  /// Nobody where the tasks that carry it have several leads.
  private static Optional<TargetMend> lead(Aim aim, List<TaskLine> tasks, Actor drafter) {
    if (aim.carriers().isEmpty()) {
      return Optional.of(
          mend(
              TargetMend.Source.DRAFTER,
              aim,
              Part.LEAD,
              drafter.unit().value(),
              drafter.unitName()));
    }
    List<PartyLine> leads =
        tasks.stream()
            .filter(task -> aim.carriers().contains(task.line()))
            .flatMap(task -> task.leads().stream())
            .toList();
    List<UUID> units =
        leads.stream().map(PartyLine::unitId).filter(Objects::nonNull).distinct().toList();
    boolean one = units.size() == 1 && leads.stream().allMatch(lead -> lead.unitId() != null);
    return one
        ? Optional.of(
            mend(
                TargetMend.Source.CARRIER,
                aim,
                Part.LEAD,
                units.getFirst(),
                Objects.requireNonNullElse(leads.getFirst().unitName(), leads.getFirst().words())))
        : Optional.empty();
  }

  private static TargetMend mend(
      TargetMend.Source source, Aim aim, Part part, Object kept, String words) {
    return new TargetMend(source, aim, aim.measure().with(part, kept.toString()), words);
  }
}
