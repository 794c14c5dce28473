package org.openpar.opinion.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.OpinionVerdict;
import org.openpar.opinion.model.AskedTask;
import org.openpar.opinion.model.AskedUnit;
import org.openpar.opinion.model.OpinionLetter;
import org.openpar.opinion.model.Remark;
import org.openpar.opinion.model.Round;
import org.openpar.opinion.paper.OpinionTable;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// A round for whoever asked: who has answered and who is silent, and every remark, task by task,
/// with what becomes of it.
///
/// @param remarks what was sent
/// @param now who stands today for a unit that is no more, by name; "" where nobody does
/// @param decides whether the reader decides, prolongs and closes
/// @param answer what whoever decides has typed
public record RoundPage(
    Round round,
    List<AskedUnit> units,
    List<AskedTask> tasks,
    List<Remark> remarks,
    UnitMap map,
    Map<UnitId, String> now,
    RemarkFilter filter,
    LocalDate day,
    String answer,
    boolean decides,
    FormErrors errors)
    implements Page {

  private static final int FEW = 40;

  /// The same for somebody who may only read it.
  RoundPage offering(boolean decisions) {
    return new RoundPage(
        round, units, tasks, remarks, map, now, filter, day, answer, decisions, errors);
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  /// The remarks about one task, or about the whole.
  public record Group(@Nullable AskedTask task, List<Remark> remarks) {}

  /// Those about the whole first, then in the order of the draft.
  public List<Group> groups() {
    Map<@Nullable TaskId, List<Remark>> of = new HashMap<>();
    Map<UnitId, Integer> places = places();
    remarks.stream()
        .filter(filter::admits)
        .sorted(Comparator.comparing(remark -> places.getOrDefault(remark.unit(), 0)))
        .forEach(
            remark -> of.computeIfAbsent(remark.task(), none -> new ArrayList<>()).add(remark));
    List<Group> groups = new ArrayList<>();
    if (of.containsKey(null)) {
      groups.add(new Group(null, Objects.requireNonNull(of.get(null))));
    }
    tasks.stream()
        .filter(task -> of.containsKey(task.id()))
        .map(task -> new Group(task, Objects.requireNonNull(of.get(task.id()))))
        .forEach(groups::add);
    return groups;
  }

  public List<OpinionTable.Row> paperRows() {
    Map<UnitId, OpinionLetter> letters = letters();
    return groups().stream()
        .flatMap(
            group ->
                group.remarks().stream()
                    .map(
                        remark ->
                            new OpinionTable.Row(
                                group.task(),
                                name(remark.unit()),
                                letters.get(remark.unit()),
                                remark)))
        .toList();
  }

  /// Whether more units were asked than anyone wants to pass on the way down the page.
  public boolean many() {
    return units().size() > FEW;
  }

  /// Those that have nothing to add, for the paper.
  public List<OpinionTable.Agreed> agreed() {
    return byLateness().stream()
        .filter(AskedUnit::agrees)
        .map(unit -> new OpinionTable.Agreed(name(unit.unit()), unit.sentLetter()))
        .toList();
  }

  /// By which letter the units have answered.
  public Map<UnitId, OpinionLetter> letters() {
    Map<UnitId, OpinionLetter> letters = new HashMap<>();
    for (AskedUnit unit : units) {
      OpinionLetter letter = unit.sentLetter();
      if (letter != null) {
        letters.put(unit.unit(), letter);
      }
    }
    return letters;
  }

  public long daysLate(AskedUnit unit) {
    return unit.daysLate(round.dueOn(), round.countedUntil(day));
  }

  public String letterPath(UnitId unit) {
    return OpinionPaths.letter(round.id(), unit);
  }

  /// The silent ones first, the latest in front.
  public List<AskedUnit> byLateness() {
    Map<UnitId, Integer> places = places();
    return units.stream()
        .sorted(
            Comparator.comparing((AskedUnit unit) -> unit.sentOn() != null)
                .thenComparing(unit -> unit.openedOn() != null)
                .thenComparing(unit -> places.getOrDefault(unit.unit(), 0)))
        .toList();
  }

  private Map<UnitId, Integer> places() {
    Map<UnitId, Integer> places = new HashMap<>();
    map.units().forEach(unit -> places.put(unit.id(), places.size()));
    return places;
  }

  public String name(UnitId unit) {
    return map.find(unit).map(Unit::name).orElse("");
  }

  public long never() {
    return units.stream().filter(it -> it.openedOn() == null && it.sentOn() == null).count();
  }

  public long agreeing() {
    return units.stream().filter(AskedUnit::agrees).count();
  }

  public String path() {
    return OpinionPaths.round(round.id());
  }

  public String address() {
    return filter.at(path() + "/tong-hop");
  }

  public List<Option> answering() {
    return units.stream()
        .filter(unit -> unit.remarks() > 0)
        .map(unit -> new Option(unit.unit().value().toString(), name(unit.unit())))
        .toList();
  }

  public static List<Option> states(Texts t) {
    return RemarkFilter.STATES.stream()
        .map(state -> new Option(state, t.say("opinion.verdict." + state)))
        .toList();
  }

  public static List<Option> verdicts(Texts t) {
    return Stream.of(OpinionVerdict.values())
        .map(verdict -> new Option(verdict.name(), t.say("opinion.verdict." + verdict)))
        .toList();
  }

  public static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
