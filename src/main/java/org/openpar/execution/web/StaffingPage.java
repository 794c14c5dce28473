package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.Bucket;
import org.openpar.execution.model.Charge;
import org.openpar.execution.model.StandInRules.Rule;
import org.openpar.organization.Person;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// Who in a unit has which of its open assignments, and what has nobody.
///
/// @param all everything open, whatever the page is narrowed to
/// @param narrowed to one person, to nobody, or not at all
/// @param rules the unit's rules of standing in, the newest first
/// @param head whether the reader names anybody, or only himself
public record StaffingPage(
    Unit unit,
    LocalDate day,
    List<AssignmentBrief> all,
    Map<AssignmentId, Charge> charges,
    List<Person> people,
    @Nullable String narrowed,
    StaffingForm form,
    List<Rule> rules,
    String silentDays,
    boolean head,
    FormErrors errors)
    implements Page {

  static final String NOBODY = "chua";

  /// How much one person has.
  public record Load(Person person, long open, long overdue) {}

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<AssignmentBrief> rows() {
    return all.stream().filter(this::shown).toList();
  }

  public long nobodys() {
    return all.stream().filter(brief -> officer(brief.id()).isEmpty()).count();
  }

  public List<Load> loads() {
    return people.stream()
        .map(person -> new Load(person, count(person, false), count(person, true)))
        .toList();
  }

  public @Nullable Charge charge(AssignmentBrief brief) {
    return charges.get(brief.id());
  }

  public StandingMarks marks(AssignmentBrief brief) {
    return new StandingMarks(brief.standing(), brief.completedOn(), day);
  }

  public List<Option> options() {
    return people.stream()
        .map(
            person ->
                new Option(person.id().value().toString(), person.name() + ", " + person.title()))
        .toList();
  }

  public @Nullable Rule rule() {
    return rules.isEmpty() || !rules.getFirst().validity().contains(day) ? null : rules.getFirst();
  }

  public String path() {
    return path(unit.id());
  }

  static String path(UnitId unit) {
    return "/phan-cong?unit=" + unit.value();
  }

  private boolean shown(AssignmentBrief brief) {
    if (narrowed == null || narrowed.isBlank()) {
      return true;
    }
    return officer(brief.id()).equals(narrowed.equals(NOBODY) ? "" : narrowed);
  }

  private String officer(AssignmentId id) {
    Charge charge = charges.get(id);
    return charge == null || charge.officer() == null
        ? ""
        : charge.officer().id().value().toString();
  }

  private long count(Person person, boolean late) {
    return all.stream()
        .filter(brief -> officer(brief.id()).equals(person.id().value().toString()))
        .filter(brief -> !late || brief.standing().bucket() == Bucket.OVERDUE)
        .count();
  }
}
