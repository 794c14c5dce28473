package org.openpar.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFile;
import org.openpar.plan.DeadlineNotes.DeadlineNote;
import org.openpar.plan.PlanKind;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.AcceptedPoints;
import org.openpar.plan.model.CommentThread;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanStep;
import org.openpar.plan.model.PlanVersion;
import org.openpar.plan.model.SignedCopy;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// A promulgated plan: the decision, its tasks, and what it lays on whom.
///
/// @param versions all versions that were promulgated, the first in front
/// @param steps what was decided about it, the last first
/// @param accepted what was open when it was promulgated, for those who may see drafts
/// @param threads what was said of its rows, for those who may see drafts
/// @param signed the signed decision, if somebody attached it
/// @param deadlines what is to be said beside the deadlines, by the lines of the tasks
/// @param words what whoever decides has typed
public record PlanPage(
    Review review,
    TaskFilter filter,
    List<PlanVersion> versions,
    List<PlanStep> steps,
    List<AcceptedPoints> accepted,
    List<CommentThread> threads,
    PlanQueries.Family family,
    AimTable aims,
    @Nullable Signed signed,
    Map<TaskId, DeadlineNote> deadlines,
    Offers offers,
    String words,
    FormErrors errors)
    implements Page {

  /// What its reader may do with it as it stands.
  public record Offers(
      boolean amend,
      boolean decide,
      boolean takeBack,
      boolean issue,
      boolean close,
      boolean attach,
      boolean comment) {}

  /// The signed copy with its file.
  public record Signed(SignedCopy copy, StoredFile file) {}

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  /// Which plan it is, in few words.
  public String heading(Texts t) {
    PlanKind kind = plan().kind();
    String year = Integer.toString(plan().year());
    if (kind == PlanKind.YEARLY) {
      return t.say("plan.page.title", year);
    }
    String called = t.say("plan.kind." + kind);
    return kind.spans()
        ? t.say("plan.page.title.spans", called, year, Integer.toString(plan().lastYear()))
        : t.say("plan.page.title.matter", called, year);
  }

  /// Whether a later decision has taken its place.
  public boolean superseded() {
    return plan().state().promulgated() && !versions.getLast().id().equals(plan().id());
  }

  /// Whether the address alone would lead to a later version.
  public boolean pinned() {
    return superseded() && !plan().amendment();
  }

  public Plan plan() {
    return review.plan();
  }

  public Review shown() {
    return filter.of(review);
  }

  /// A long plan is shown area by area.
  public boolean onlyAreas() {
    return review.folded() && !filter.any();
  }

  public Shares shares() {
    return Shares.of(review.tasks(), review.understood());
  }

  public List<Option> areas() {
    return review.areas().stream()
        .map(
            area ->
                new Option(Integer.toString(area.position()), area.code() + ". " + area.title()))
        .toList();
  }

  public List<Option> units() {
    return shares().lines().stream()
        .map(line -> new Option(line.unit().id().value().toString(), line.unit().name()))
        .toList();
  }

  public String path() {
    return Paths.plan(plan().id());
  }

  /// What the tasks, as they are filtered, have as their files.
  public String tasks() {
    return filter.on(path() + "/nhiem-vu");
  }

  public String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
