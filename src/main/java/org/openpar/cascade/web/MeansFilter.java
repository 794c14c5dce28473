package org.openpar.cascade.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.Means;
import org.openpar.cascade.model.MeansPart;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.Normal;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.TypedDay;
import org.springframework.web.util.UriComponentsBuilder;

/// What the means are narrowed to and how they are put together, as it stands in the address.
///
/// @param by a row for each unit, each task, or each task of each unit
/// @param words of a unit's name, or of a task
/// @param show "blank" what nothing is promised for, "short" where less money is promised than the
///     province's plan names, "unstaffed" where nothing is said of people, "few" where fewer people
///     are promised than the province's plan names
/// @param map the day whose units the figures are counted by, as it was typed
public record MeansFilter(
    @Nullable By by,
    @Nullable String words,
    @Nullable UnitKind kind,
    @Nullable Integer area,
    @Nullable String show,
    @Nullable UnitId unit,
    @Nullable TaskId task,
    @Nullable String map) {

  static final String UNSTAFFED = "unstaffed";
  static final List<String> SHOWS = List.of("blank", "short", UNSTAFFED, "few");

  /// What a row is.
  public enum By {
    UNIT,
    TASK,
    PART
  }

  MapDay mapDay() {
    return MapDay.of(map);
  }

  public By view() {
    return Objects.requireNonNullElse(by, By.UNIT);
  }

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  public boolean narrowed() {
    return !said().isEmpty()
        || kind != null
        || area != null
        || show != null
        || unit != null
        || task != null;
  }

  /// The parts of which the rows are made; the row says itself whether it is shown.
  List<MeansPart> of(Means means) {
    String bare = Normal.fold(said());
    return means.parts().stream()
        .filter(part -> kind == null || part.unit().kind() == kind)
        .filter(part -> unit == null || unit.equals(part.unit().id()))
        .filter(part -> isOf(part.task()))
        .filter(part -> Normal.fold(sought(part)).contains(bare))
        .toList();
  }

  private boolean isOf(@Nullable TaskBrief of) {
    return (area == null || (of != null && of.areaPosition() == area))
        && (task == null || (of != null && of.id().equals(task)));
  }

  private String sought(MeansPart part) {
    String name = part.unit().name();
    String text = (part.task() == null ? "" : part.task().code() + " ") + part.text();
    return switch (view()) {
      case UNIT -> name;
      case TASK -> text;
      case PART -> name + "\n" + text;
    };
  }

  boolean shows(MeansRow row) {
    return show == null
        || ("blank".equals(show) && row.blank() > 0)
        || ("short".equals(show) && row.lacking() > 0)
        || (UNSTAFFED.equals(show) && row.unstaffed())
        || ("few".equals(show) && row.lackingPeople() > 0);
  }

  /// The same in another shape: the parts of a unit or of a task.
  MeansFilter parts(@Nullable UnitId ofUnit, @Nullable TaskId ofTask) {
    return new MeansFilter(By.PART, null, kind, area, null, ofUnit, ofTask, map);
  }

  /// The units that say nothing of people.
  static MeansFilter unstaffedUnits() {
    return new MeansFilter(By.UNIT, null, null, null, UNSTAFFED, null, null, null);
  }

  String at(String path, Means means) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath(path)
            .queryParam("plan", means.plan().id().value())
            .queryParam(TypedDay.FIELD, means.day());
    query(address, "by", by);
    query(address, "words", said().isEmpty() ? null : said());
    query(address, "kind", kind);
    query(address, "area", area);
    query(address, "show", show);
    query(address, "unit", unit == null ? null : unit.value());
    query(address, "task", task == null ? null : task.value());
    query(address, MapDay.FIELD, map == null || map.isBlank() ? null : map);
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }
}
