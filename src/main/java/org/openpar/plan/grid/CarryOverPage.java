package org.openpar.plan.grid;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanLine;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// What of an earlier plan goes on in a new one: first which plan, then which of its tasks.
///
/// @param sources the plans to choose from, as long as none is chosen
/// @param year as typed
/// @param chosen the tasks that are ticked
public record CarryOverPage(
    List<PlanLine> sources,
    @Nullable Plan source,
    List<TaskLine> tasks,
    String year,
    String title,
    Set<UUID> chosen,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String path() {
    return NewDraftPage.PATH + "/tu-ke-hoach";
  }

  /// The tasks area by area.
  public Collection<List<TaskLine>> areas() {
    return tasks.stream()
        .collect(Collectors.groupingBy(TaskLine::area, LinkedHashMap::new, Collectors.toList()))
        .values();
  }
}
