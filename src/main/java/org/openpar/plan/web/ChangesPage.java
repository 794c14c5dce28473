package org.openpar.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.AimChange;
import org.openpar.plan.model.AimWords;
import org.openpar.plan.model.CellChange;
import org.openpar.plan.model.ChangeKind;
import org.openpar.plan.model.LineChange;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanChanges;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;

/// What an amendment changes, task by task: what was struck, above what is to be.
public record ChangesPage(Comparison comparison, ChangesFilter filter, LocalDate today)
    implements Page {

  public PlanChanges changes() {
    return comparison.changes();
  }

  /// What differs of targets and key tasks.
  public List<AimChange> aims() {
    return AimChange.between(AimWords.of(earlier()), AimWords.of(later()));
  }

  public Plan earlier() {
    return comparison.earlier();
  }

  public Plan later() {
    return comparison.later();
  }

  public boolean draft() {
    return !later().state().promulgated();
  }

  /// Whether two years are compared, and not two versions of one plan.
  public boolean years() {
    return !earlier().first().equals(later().first());
  }

  /// A draft compared with itself has no number yet.
  public String crumb() {
    return Objects.requireNonNullElse(earlier().number(), earlier().title());
  }

  public String title(Texts t) {
    return years()
        ? t.say("plan.changes.year-before", Integer.toString(earlier().lastYear()))
        : t.say("plan.changes");
  }

  public List<LineChange> shown() {
    return filter.of(changes());
  }

  public String path() {
    return Paths.changes(later().id());
  }

  public String address() {
    return filter.at(path());
  }

  /// Which tasks of the plan in force an added one may really be.
  public List<Option> candidates() {
    return changes().dropped().stream()
        .map(task -> new Option(task.line().value().toString(), task.code() + ". " + task.text()))
        .toList();
  }

  public static List<Option> kinds(Texts t) {
    return Stream.of(ChangeKind.values())
        .map(kind -> new Option(kind.name(), t.say("plan.change." + kind)))
        .toList();
  }

  public String before(LineChange line, CellChange cell, Texts t) {
    return words(cell, cell.before(), Objects.requireNonNull(line.before()), true, t);
  }

  public String after(LineChange line, CellChange cell, Texts t) {
    return words(cell, cell.after(), Objects.requireNonNull(line.after()), false, t);
  }

  /// Where the words stayed and only what they mean did not, the meaning is said.
  private String words(
      CellChange cell, @Nullable String words, TaskLine task, boolean before, Texts t) {
    Understanding meant = before ? comparison.earlierMeant() : comparison.laterMeant();
    String said = Objects.requireNonNullElse(words, "");
    return cell.onlyMeaning() ? said + " (" + meant.of(task, cell.field(), t) + ")" : said;
  }

  public static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
