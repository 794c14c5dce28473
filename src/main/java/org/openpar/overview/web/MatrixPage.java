package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.TaskProgress;
import org.openpar.organization.UnitKind;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// Units × tasks on one sheet.
///
/// @param areas of the whole plan, to choose one
/// @param map the day whose units the figures are counted by
/// @param typed the day as it was typed; when it is none, the page holds for today
public record MatrixPage(
    PlanSummary plan,
    LocalDate day,
    MatrixFilter filter,
    Matrix matrix,
    List<AreaLine> areas,
    Reader reader,
    TypedDay typed,
    LocalDate map,
    MapDay typedMap)
    implements Page {

  /// With more columns than this, a telephone shows the sums alone.
  private static final int COLUMNS_ON_A_PHONE = 20;

  /// The columns of one area.
  public record Span(AreaLine area, int columns) {}

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return typedMap.and(typed.errors());
  }

  public String dayField(Texts t) {
    return typed.errors().any() ? typed.typed() : t.date(day);
  }

  /// What stands in the field of the map.
  public String mapField(Texts t) {
    return typedMap.field(map, day, t);
  }

  /// Whether the units are those of another day than the figures.
  public boolean restated() {
    return !map.equals(day);
  }

  public Links links() {
    return new Links(plan.id(), day, reader, map);
  }

  public boolean many() {
    return matrix.tasks().size() > COLUMNS_ON_A_PHONE;
  }

  /// The areas above the columns, in the order of the paper: one that comes again stands again.
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (TaskProgress task : matrix.tasks()) {
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.area().position() == task.areaPosition()) {
        spans.set(spans.size() - 1, new Span(last.area(), last.columns() + 1));
      } else {
        spans.add(new Span(area(task.areaPosition()), 1));
      }
    }
    return spans;
  }

  /// The columns an area begins with.
  public BitSet firstColumns() {
    BitSet first = new BitSet();
    int column = 0;
    for (Span span : spans()) {
      first.set(column);
      column += span.columns();
    }
    return first;
  }

  private AreaLine area(int position) {
    return areas.stream().filter(area -> area.position() == position).findFirst().orElseThrow();
  }

  public List<Option> areaOptions() {
    return areas.stream()
        .map(
            area ->
                new Option(Integer.toString(area.position()), area.code() + ". " + area.title()))
        .toList();
  }

  static List<Option> kinds(Texts t) {
    return Stream.of(UnitKind.values())
        .map(kind -> new Option(kind.name(), t.say("organization.kind." + kind)))
        .toList();
  }

  static List<Option> sorts(Texts t) {
    return MatrixFilter.SORTS.stream()
        .map(sort -> new Option(sort, t.say("matrix.sort." + sort)))
        .toList();
  }

  static String words(@Nullable Object value) {
    return TasksPage.words(value);
  }
}
