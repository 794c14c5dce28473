package org.openpar.cascade.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.AskedTask;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.CoverageRow;
import org.openpar.cascade.model.Judgement;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.MapDay;

/// Coverage as files: the matrix, and the list of what is missing.
record CoverageListing(Coverage coverage, CoverageWords words, Texts t, VerdictMarks marks) {

  static CoverageListing of(Coverage coverage, Texts t) {
    CoverageWords words = new CoverageWords(coverage, t);
    return new CoverageListing(coverage, words, t, new VerdictMarks(words.by(), t));
  }

  /// A unit a row, a task a column, a letter a cell.
  ListFile matrix() {
    Listing<CoverageRow> list =
        Listing.<CoverageRow>of(
                "do-phu-%d-den-%s".formatted(coverage.plan().year(), coverage.day()),
                t.say("coverage.sheet"),
                words.title() + " " + coverage.plan().year(),
                asOf() + ". " + legend())
            .with(text(t.say("cascade.unit"), 34), row -> row.unit().name())
            .with(number(t.say("coverage.given"), 10), CoverageRow::given)
            .with(number(t.say("coverage.taken"), 10), CoverageRow::taken)
            .with(number(t.say("coverage.gaps"), 10), CoverageRow::gaps)
            .with(date(t.say("cascade.due"), 14), row -> row.issuance().dueOn())
            .with(date(t.say("cascade.issued-on"), 14), row -> row.issuance().issuedOn())
            .with(
                number(t.say("cascade.days-late"), 12),
                row -> row.issuance().daysLate(coverage.day()))
            .with(date(t.say("cascade.opened"), 14), row -> row.issuance().openedOn());
    for (int task = 0; task < coverage.tasks().size(); task++) {
      int place = task;
      list = list.with(label(coverage.tasks().get(task).code(), 6), row -> letter(row, place));
    }
    return list.rows(coverage.rows()::forEach);
  }

  /// A part a row: which task which unit has not taken up, or only weakened.
  ListFile gaps() {
    LocalDate map = coverage.map();
    Listing<Gap> list =
        Listing.<Gap>of(
                "chua-phu-%d-den-%s".formatted(coverage.plan().year(), coverage.day()),
                t.say("coverage.gaps.sheet"),
                t.say("coverage.gaps.title") + " " + coverage.plan().year(),
                asOf())
            .with(text(t.say("cascade.unit"), 34), gap -> gap.unit().name());
    if (map != null) {
      list = list.with(text(t.say("map.column", t.date(map)), 34), gap -> gap.seat().name());
    }
    return list.with(label(t.say("coverage.code"), 8), gap -> gap.task().code())
        .with(text(t.say("cascade.task"), 60), gap -> gap.task().asked().text())
        .with(text(t.say("cascade.product"), 30), gap -> gap.task().asked().product())
        .with(date(t.say("cascade.task.due"), 14), gap -> gap.task().asked().due())
        .with(text(t.say("coverage.verdict"), 40), gap -> words(gap.judgement()))
        .rows(this::eachGap);
  }

  /// A part that is not covered.
  ///
  /// @param seat in whose line the unit stands
  record Gap(Unit seat, Unit unit, AskedTask task, Judgement judgement) {}

  void eachGap(Consumer<Gap> each) {
    for (CoverageRow row : coverage.rows()) {
      row.own().forEach(own -> eachGap(row.unit(), own, each));
    }
  }

  private void eachGap(Unit seat, CoverageRow row, Consumer<Gap> each) {
    for (int place = 0; place < row.cells().size(); place++) {
      Judgement judgement = row.cells().get(place);
      if (judgement != null && judgement.verdict().gap()) {
        each.accept(new Gap(seat, row.unit(), coverage.tasks().get(place), judgement));
      }
    }
  }

  private String words(Judgement judgement) {
    List<String> words = new ArrayList<>();
    words.add(t.say("verdict." + judgement.verdict()));
    words.addAll(marks.reasons(judgement));
    return String.join("; ", words);
  }

  private @Nullable String letter(CoverageRow row, int task) {
    Judgement judgement = row.cells().get(task);
    return judgement == null ? null : marks.letter(judgement.verdict());
  }

  private String asOf() {
    LocalDate map = coverage.map();
    return MapDay.words(
        t.say("coverage.caption", t.date(coverage.day())),
        coverage.day(),
        map == null ? coverage.day() : map,
        t);
  }

  private String legend() {
    return CoverageFilter.ORDER.stream()
        .map(verdict -> marks.letter(verdict) + " " + t.say("verdict." + verdict))
        .collect(Collectors.joining("; "));
  }
}
