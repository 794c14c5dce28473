package org.openpar.plan.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFiles;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Doubt;
import org.openpar.platform.text.Texts;

/// Something of a draft that a person must have seen before it is promulgated: it may stay as it
/// is, but then by that person's name.
///
/// @param said why, in sentences
/// @param field the field a doubt is about, null where it is the task or the plan
/// @param tasks the tasks it is about, none where it is the plan
/// @param heir who follows a lead that ends, where the paper would have to say so
/// @param target the place of the target it is about, 0 where it is none
public record OpenPoint(
    Kind kind,
    List<Doubt> said,
    @Nullable TaskField field,
    List<TaskLine> tasks,
    @Nullable Handover heir,
    int target) {

  /// Accepted kind by kind, for nobody ticks a hundred boxes with care.
  public enum Kind {
    DOUBT,
    LEAD_ENDS,
    SECOND_PLAN,
    DUE,
    TARGET;

    /// Its place among the fields of the form that promulgates.
    public String field() {
      return "accepted-" + name();
    }
  }

  /// @param name of the heir, as the paper would call it
  public record Handover(UnitId from, UnitId to, String name) {}

  public OpenPoint {
    said = List.copyOf(said);
    tasks = List.copyOf(tasks);
  }

  static OpenPoint of(Kind kind, TaskLine task, Doubt said) {
    return new OpenPoint(kind, List.of(said), null, List.of(task), null, 0);
  }

  /// The whole of it in one line, as it is shown and kept.
  public String line(Texts t) {
    String codes = tasks.stream().map(TaskLine::code).collect(Collectors.joining(", "));
    String place = field == null ? codes : codes + ", " + t.say("plan.field." + field.key());
    return place.isEmpty() ? sentence(t) : place + ": " + sentence(t);
  }

  /// Why, without the place.
  public String sentence(Texts t) {
    return said.stream().map(t::of).collect(Collectors.joining(" "));
  }

  /// Tells two lists of points apart, and one that was shown from what is open now.
  public static String digest(List<OpenPoint> points) {
    String all = points.stream().map(OpenPoint::identity).collect(Collectors.joining("\n"));
    return StoredFiles.sha256(all.getBytes(StandardCharsets.UTF_8));
  }

  private String identity() {
    String ids =
        tasks.stream().map(task -> task.id().value().toString()).collect(Collectors.joining(","));
    String why =
        said.stream()
            .map(doubt -> doubt.key() + doubt.arguments())
            .collect(Collectors.joining(","));
    return kind + "|" + why + "|" + field + "|" + ids + "|" + target;
  }
}
