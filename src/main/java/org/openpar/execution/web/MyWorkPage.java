package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.WorkQueries.Cooperation;
import org.openpar.identity.News;
import org.openpar.organization.UnitId;
import org.openpar.platform.web.Page;

/// Where an officer, a head or the coordinator lands: what must be done, by when, with what.
///
/// @param news what the unit has to know before it goes on
/// @param whose the reader's own work, or that of the whole unit
/// @param toVerify what all units handed in, null for everyone but the coordinator
/// @param headApproves the unit's own rule, null for everyone but its head
public record MyWorkPage(
    LocalDate day,
    UnitId unit,
    List<News> news,
    Whose whose,
    List<WorkGroup> groups,
    List<WorkGroup> folded,
    List<Cooperation> cooperations,
    @Nullable WorkGroup toVerify,
    @Nullable Boolean headApproves)
    implements Page {

  /// What nobody is in charge of, among what is shown.
  public long nobodys() {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.charge() != null && row.charge().nobody())
        .count();
  }

  /// What the unit itself must do now.
  public int toDo() {
    return groups.stream()
        .filter(group -> !Set.of("to-approve", "with-head").contains(group.key()))
        .mapToInt(WorkGroup::count)
        .sum();
  }

  public int overdue() {
    return groups.stream()
        .filter(group -> group.key().equals("overdue"))
        .mapToInt(WorkGroup::count)
        .sum();
  }

  public String list() {
    return "/danh-sach?unit=" + unit.value();
  }
}
