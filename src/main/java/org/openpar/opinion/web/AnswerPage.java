package org.openpar.opinion.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.model.AskedTask;
import org.openpar.opinion.model.AskedUnit;
import org.openpar.opinion.model.OpinionLetter;
import org.openpar.opinion.model.Remark;
import org.openpar.opinion.model.Round;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// A draft as a unit was asked about it, with what it thinks beside each task.
///
/// @param instead the unit that is no more and for which the reader's answers; null for the own one
/// @param writes whether the reader writes for the unit
/// @param typed what was typed and not kept, by the name of its field
public record AnswerPage(
    Round round,
    AskedUnit asked,
    @Nullable String instead,
    List<AskedTask> tasks,
    List<Remark> remarks,
    boolean writes,
    LocalDate day,
    Map<String, String> typed,
    FormErrors errors)
    implements Page {

  public static final String LETTER_NUMBER = "letterNumber";
  public static final String LETTER_DATE = "letterDate";
  static final String WHOLE = "whole";

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  /// Whether the form is open.
  public boolean open() {
    return writes && round.open() && asked.sentOn() == null;
  }

  public boolean mayTakeBack() {
    return writes
        && round.open()
        && asked.sentOn() != null
        && !day.isAfter(round.dueOn())
        && remarks.stream().allMatch(remark -> remark.verdict() == null);
  }

  public long daysLate() {
    return asked.daysLate(round.dueOn(), round.countedUntil(day));
  }

  /// The own tasks first, then area by area.
  public Map<String, List<AskedTask>> areas(String own) {
    Map<String, List<AskedTask>> areas = new LinkedHashMap<>();
    List<AskedTask> mine = tasks.stream().filter(this::isOwn).toList();
    if (!mine.isEmpty()) {
      areas.put(own, mine);
    }
    tasks.stream()
        .filter(task -> !isOwn(task))
        .forEach(task -> areas.computeIfAbsent(task.area(), none -> new ArrayList<>()).add(task));
    return areas;
  }

  private boolean isOwn(AskedTask task) {
    return task.units().contains(asked.unit());
  }

  public Optional<Remark> remark(@Nullable TaskId task) {
    return remarks.stream().filter(remark -> Objects.equals(remark.task(), task)).findFirst();
  }

  /// What stands in the field: what was typed, or what was kept.
  public String words(@Nullable TaskId task) {
    String field = field(task);
    String kept = remark(task).map(Remark::words).orElse("");
    return typed.getOrDefault(field, kept);
  }

  /// What somebody else wrote while this was typed, "" when it is the same.
  public String others(@Nullable TaskId task) {
    String kept = remark(task).map(Remark::words).orElse("");
    return typed.isEmpty() || kept.equals(words(task)) ? "" : kept;
  }

  public String letterNumber() {
    OpinionLetter letter = asked.letter();
    return typed.getOrDefault(LETTER_NUMBER, letter == null ? "" : letter.number());
  }

  public String letterDate(Texts t) {
    OpinionLetter letter = asked.letter();
    return typed.getOrDefault(LETTER_DATE, letter == null ? "" : t.date(letter.date()));
  }

  public String letterPath() {
    return OpinionPaths.letter(round.id(), asked.unit());
  }

  public static String field(@Nullable TaskId task) {
    return "words." + (task == null ? WHOLE : task.value().toString());
  }

  public String path() {
    return OpinionPaths.round(round.id());
  }
}
