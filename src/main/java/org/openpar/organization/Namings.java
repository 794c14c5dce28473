package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.time.DateRange;

/// What all units are called and numbered by through all their days: what another name or code is
/// looked at against before it is written down. Pure, so that a sheet of ten thousand lines costs
/// no statement.
public final class Namings {

  public static final String NAME = "aliasName";
  public static final String NAME_FIRST = "aliasFirst";
  public static final String NAME_LAST = "aliasLast";
  public static final String NAME_END = "aliasEnd";
  public static final String CODE = "code";
  public static final String CODE_FIRST = "codeFirst";
  public static final String CODE_LAST = "codeLast";
  public static final String CODE_END = "codeEnd";

  /// Nobody has a longer one.
  public static final int LONGEST = 200;

  private static final DateWords DAYS = new DateWords();

  private final History history;
  private final Map<String, List<Borne>> official = new HashMap<>();
  private final Map<List<String>, List<Borne>> held = new HashMap<>();

  /// An official name or a code of a unit, for the days it bore it.
  private record Borne(UnitId unit, DateRange validity) {}

  Namings(History history) {
    this.history = history;
    for (Life life : history.lives()) {
      for (UnitName name : life.names()) {
        official
            .computeIfAbsent(spelled(name.name()), none -> new ArrayList<>())
            .add(new Borne(life.id(), name.validity()));
      }
      for (UnitCode code : life.codes()) {
        held.computeIfAbsent(List.of(code.scheme(), code.code()), none -> new ArrayList<>())
            .add(new Borne(life.id(), code.validity()));
      }
    }
  }

  public List<UnitAlias> aliases(UnitId unit) {
    return life(unit).aliases();
  }

  public List<UnitCode> codes(UnitId unit) {
    return life(unit).codes();
  }

  /// What speaks against another name for those days; a missing day is that of the unit. Several
  /// units may bear one, for papers do call them so: whoever reads it then is asked.
  public List<RuleViolated> against(
      UnitId unit, String alias, @Nullable LocalDate first, @Nullable LocalDate last) {
    Life life = life(unit);
    List<RuleViolated> problems = new ArrayList<>();
    if (alias.isBlank() || alias.length() > LONGEST) {
      problems.add(new NamingRefused(NAME, "organization.refused.alias", LONGEST));
    }
    days(life.validity(), first, last, NAME_FIRST, NAME_LAST, problems)
        .ifPresent(days -> againstDays(life, alias, days, problems));
    return problems;
  }

  private void againstDays(Life life, String alias, DateRange days, List<RuleViolated> problems) {
    life.aliases().stream()
        .filter(known -> spelled(known.alias()).equals(spelled(alias)))
        .filter(known -> known.validity().overlaps(days))
        .findFirst()
        .ifPresent(
            known ->
                problems.add(
                    new NamingRefused(
                        NAME,
                        "organization.refused.alias-there",
                        known.alias(),
                        said(known.validity().first()),
                        said(known.validity().last()))));
    official.getOrDefault(spelled(alias), List.of()).stream()
        .filter(name -> name.validity().overlaps(days))
        .findFirst()
        .ifPresent(
            name ->
                problems.add(
                    new NamingRefused(
                        NAME,
                        name.unit().equals(life.id())
                            ? "organization.refused.alias-own-name"
                            : "organization.refused.alias-name-of-another",
                        alias)));
  }

  /// The name for those days, once nothing speaks against it.
  public UnitAlias alias(
      UnitId unit, String alias, @Nullable LocalDate first, @Nullable LocalDate last) {
    return new UnitAlias(alias, within(life(unit).validity(), first, last));
  }

  /// The other units papers call so on one of those days, whether it is written down or made by a
  /// rule, each by its newest name: who reads the name then is asked whom it means.
  public List<String> alsoCalled(UnitId unit, UnitAlias alias) {
    String sought = spelled(alias.alias());
    return history.lives().stream()
        .filter(life -> !life.id().equals(unit) && isCalled(life, sought, alias.validity()))
        .map(Life::lastName)
        .toList();
  }

  private static boolean isCalled(Life life, String sought, DateRange days) {
    return life.aliases().stream()
            .anyMatch(
                known -> known.validity().overlaps(days) && spelled(known.alias()).equals(sought))
        || life.names().stream()
            .filter(name -> name.validity().overlaps(days))
            .flatMap(name -> Aliases.of(name.name(), name.kind(), List.of()).stream())
            .anyMatch(known -> spelled(known).equals(sought));
  }

  /// What speaks against a code for those days; a missing day is that of the unit or of the form
  /// the code has.
  public List<RuleViolated> against(
      UnitId unit,
      String scheme,
      String code,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    Life life = life(unit);
    List<RuleViolated> problems = new ArrayList<>();
    Optional<RuleViolated> form =
        againstForm(scheme, code, first, last).or(() -> againstLife(life, scheme, code));
    if (form.isPresent()) {
      problems.add(form.get());
    } else {
      days(life.validity(), first, last, CODE_FIRST, CODE_LAST, problems)
          .ifPresent(days -> againstDays(life, code(unit, scheme, code, first, last), problems));
    }
    return problems;
  }

  /// What speaks against a code whoever holds it: an unknown scheme, a form it does not have, days
  /// on which that form was not in use.
  public static Optional<RuleViolated> againstForm(
      String scheme, String code, @Nullable LocalDate first, @Nullable LocalDate last) {
    Optional<CodeScheme> fitting = form(scheme, code, first, last);
    if (fitting.isEmpty()) {
      return Optional.of(formUnknown(scheme, code));
    }
    DateRange days = fitting.get().validity();
    boolean early = isBefore(first, days.first()) || isBefore(days.last(), first);
    boolean late = isBefore(days.last(), last) || isBefore(last, days.first());
    return early || late
        ? Optional.of(ofOtherDays(early ? CODE_FIRST : CODE_LAST, code, fitting.get()))
        : Optional.empty();
  }

  /// A code whose form was in use only before the unit came, or after it was gone.
  private static Optional<RuleViolated> againstLife(Life life, String scheme, String code) {
    List<CodeScheme> fitting =
        CodeScheme.listOf(scheme).stream().filter(form -> form.fits(code)).toList();
    return fitting.stream().anyMatch(form -> form.validity().overlaps(life.validity()))
        ? Optional.empty()
        : Optional.of(ofOtherDays(CODE, code, fitting.getLast()));
  }

  private static NamingRefused ofOtherDays(String field, String code, CodeScheme form) {
    DateRange days = form.validity();
    return new NamingRefused(
        field,
        "organization.refused.code-of-other-days",
        code,
        form.basis(),
        said(days.first()),
        said(days.last()));
  }

  /// Whether somebody holds the code on the day or later: one given without end must be free.
  public Optional<RuleViolated> againstHolders(String scheme, String code, LocalDate from) {
    return holder(scheme, code, DateRange.from(from), null);
  }

  private Optional<RuleViolated> holder(
      String scheme, String code, DateRange days, @Nullable UnitId own) {
    return held.getOrDefault(List.of(scheme, code), List.of()).stream()
        .filter(other -> !other.unit().equals(own) && other.validity().overlaps(days))
        .findFirst()
        .map(
            other ->
                new NamingRefused(
                    CODE,
                    "organization.act.code-taken",
                    scheme + " " + code,
                    life(other.unit()).lastName()));
  }

  private void againstDays(Life life, UnitCode given, List<RuleViolated> problems) {
    DateRange days = given.validity();
    life.codes().stream()
        .filter(known -> known.scheme().equals(given.scheme()) && known.validity().overlaps(days))
        .filter(known -> !followed(known, days))
        .findFirst()
        .ifPresent(
            known ->
                problems.add(
                    new NamingRefused(
                        CODE,
                        "organization.refused.code-there",
                        given.scheme(),
                        known.code(),
                        said(known.validity().first()),
                        said(known.validity().last()))));
    holder(given.scheme(), given.code(), days, life.id()).ifPresent(problems::add);
  }

  private static NamingRefused formUnknown(String scheme, String code) {
    List<CodeScheme> forms = CodeScheme.listOf(scheme);
    return forms.isEmpty()
        ? new NamingRefused(CODE, "organization.refused.code-scheme", scheme)
        : new NamingRefused(
            CODE,
            "organization.refused.code-form",
            code,
            scheme,
            String.join("; ", forms.stream().map(CodeScheme::example).toList()));
  }

  /// Whether the new code ends the known one on its eve, as a code follows the one before it.
  static boolean followed(UnitCode known, DateRange days) {
    LocalDate first = days.first();
    LocalDate last = known.validity().last();
    return first != null
        && known.validity().contains(first)
        && !known.validity().beginsOn(first)
        && (last == null || days.last() == null || !days.last().isBefore(last));
  }

  /// The code for those days, once nothing speaks against it: as long as the unit lives and its
  /// form is in use.
  public UnitCode code(
      UnitId unit,
      String scheme,
      String code,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    DateRange form = form(scheme, code, first, last).orElseThrow().validity();
    DateRange life = life(unit).validity();
    return new UnitCode(
        scheme,
        code,
        new DateRange(
            first != null ? first : latest(life.first(), form.first()),
            last != null ? last : earliest(life.last(), form.last())));
  }

  /// Of several forms the code has, the one of the days said; else the newest.
  private static Optional<CodeScheme> form(
      String scheme, String code, @Nullable LocalDate first, @Nullable LocalDate last) {
    LocalDate day = first != null ? first : last;
    List<CodeScheme> fitting =
        CodeScheme.listOf(scheme).stream().filter(form -> form.fits(code)).toList();
    return fitting.stream()
        .filter(form -> day != null && form.validity().contains(day))
        .findFirst()
        .or(() -> fitting.stream().reduce((older, newer) -> newer));
  }

  private static Optional<DateRange> days(
      DateRange life,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String firstField,
      String lastField,
      List<RuleViolated> problems) {
    if (first != null && last != null && last.isBefore(first)) {
      problems.add(new NamingRefused(lastField, "organization.refused.days-reversed"));
    } else if (isBefore(first, life.first()) || isBefore(life.last(), first)) {
      problems.add(outside(firstField, life));
    } else if (isBefore(life.last(), last) || isBefore(last, life.first())) {
      problems.add(outside(lastField, life));
    } else {
      return Optional.of(within(life, first, last));
    }
    return Optional.empty();
  }

  private static NamingRefused outside(String field, DateRange life) {
    return new NamingRefused(
        field, "organization.refused.outside-life", said(life.first()), said(life.last()));
  }

  private static DateRange within(
      DateRange life, @Nullable LocalDate first, @Nullable LocalDate last) {
    return new DateRange(first != null ? first : life.first(), last != null ? last : life.last());
  }

  private Life life(UnitId unit) {
    return history.find(unit).orElseThrow(() -> new NotFound("unit " + unit.value()));
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.ofNullable(one)
        .flatMap(day -> Stream.concat(Stream.of(day), Stream.ofNullable(other)))
        .max(Comparator.naturalOrder())
        .orElse(other);
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.ofNullable(one)
        .flatMap(day -> Stream.concat(Stream.of(day), Stream.ofNullable(other)))
        .min(Comparator.naturalOrder())
        .orElse(other);
  }

  /// Of two days that were both said.
  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  private static String spelled(String name) {
    return Lettering.fold(Lettering.tidy(name));
  }

  /// "…" for an end that is open.
  private static String said(@Nullable LocalDate day) {
    return day == null ? "…" : DAYS.print(day, Locale.ROOT);
  }
}
