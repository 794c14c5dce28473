package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Agencies;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitGroupId;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.TypedDay;

/// A group as a person describes it; members and exceptions in the words of papers, one a line or
/// with semicolons.
///
/// @param ngay the first day of the rule, as typed
public record UnitGroupForm(
    @Nullable String name,
    @Nullable List<UnitKind> kinds,
    @Nullable UnitId under,
    @Nullable String with,
    @Nullable String without,
    @Nullable String ngay) {

  private static final DateWords DAYS = new DateWords();

  /// What the form was understood to mean, and which of its words were not understood.
  record Read(UnitGroup rule, List<RuleViolated> problems) {}

  static UnitGroupForm blank(LocalDate today) {
    return new UnitGroupForm("", List.of(), null, "", "", DAYS.print(today, Locale.ROOT));
  }

  static UnitGroupForm of(UnitGroup group, UnitMap map, LocalDate today) {
    return new UnitGroupForm(
        group.name(),
        List.copyOf(group.kinds()),
        group.under(),
        names(group.with(), map),
        names(group.without(), map),
        DAYS.print(today, Locale.ROOT));
  }

  Read read(UnitGroupId id, UnitMap map) {
    List<RuleViolated> problems = new ArrayList<>();
    return new Read(
        new UnitGroup(
            id.value().toString(),
            said(name),
            Set.copyOf(kinds == null ? List.of() : kinds),
            under,
            units("with", said(with), map, problems),
            units("without", said(without), map, problems)),
        problems);
  }

  LocalDate day(LocalDate today) {
    return TypedDay.of(ngay).or(today);
  }

  FormErrors errors() {
    return TypedDay.of(ngay).errors();
  }

  public boolean chosen(UnitKind kind) {
    return kinds != null && kinds.contains(kind);
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  private static Set<UnitId> units(
      String field, String words, UnitMap map, List<RuleViolated> problems) {
    Set<UnitId> meant = new LinkedHashSet<>();
    if (words.isEmpty()) {
      return meant;
    }
    List<String> unknown = new ArrayList<>();
    for (AgencyPart part : new Agencies(map).read(words.replaceAll("\\R", "; ")).parts()) {
      if (part.unit() == null) {
        unknown.add(part.words());
      } else {
        meant.add(part.unit().id());
      }
    }
    if (!unknown.isEmpty()) {
      problems.add(new UnitsNotKnown(field, String.join("; ", unknown)));
    }
    return meant;
  }

  private static String names(Set<UnitId> units, UnitMap map) {
    return units.stream()
        .flatMap(id -> map.find(id).stream())
        .map(Unit::name)
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
