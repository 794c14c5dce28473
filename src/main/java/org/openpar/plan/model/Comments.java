package org.openpar.plan.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what is said about the rows of a draft. Whoever sees the draft may speak; nothing is
/// taken back, and all of it stays with the plan when it is promulgated.
@Service
@Transactional
public class Comments {

  private static final String ENTRIES =
      """
      select c.task_id, c.kind, c.words, c.person_name, c.at,
             coalesce(t.code, c.code) as code, coalesce(t.text, c.about) as about,
             t.id is not null as there, t.position
        from plan.comment c left join plan.task t on t.id = c.task_id and t.plan_id = c.plan_id
       where c.plan_id = :plan order by c.number
      """;

  private final PlanRepository plans;
  private final TaskLines lines;
  private final JdbcClient jdbc;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Comments(
      PlanRepository plans,
      TaskLines lines,
      JdbcClient jdbc,
      Policy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.lines = lines;
    this.jdbc = jdbc;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  public void say(PlanId plan, TaskId task, String words, Actor by) {
    add(row(plan, task, by), RowComment.Kind.SAID, CommentRefused.check(words), by);
  }

  /// What was said is dealt with. Pressed twice it is so once.
  public void resolve(PlanId plan, TaskId task, Actor by) {
    TaskLine row = row(plan, task, by);
    if (thread(row).open()) {
      add(row, RowComment.Kind.RESOLVED, null, by);
    }
  }

  public void reopen(PlanId plan, TaskId task, Actor by) {
    TaskLine row = row(plan, task, by);
    CommentThread thread = thread(row);
    if (!thread.open() && !thread.entries().isEmpty()) {
      add(row, RowComment.Kind.REOPENED, null, by);
    }
  }

  /// What was said of every row, in the order of the rows; rows that are no more at the end.
  @Transactional(readOnly = true)
  public List<CommentThread> list(PlanId plan) {
    record Row(CommentThread thread, int position) {}
    Map<TaskId, List<RowComment>> entries = new LinkedHashMap<>();
    Map<TaskId, Row> rows = new LinkedHashMap<>();
    jdbc.sql(ENTRIES)
        .param("plan", plan.value())
        .query(
            (RowCallbackHandler)
                row -> {
                  TaskId task = new TaskId(row.getObject("task_id", UUID.class));
                  boolean there = row.getBoolean("there");
                  entries
                      .computeIfAbsent(task, none -> new ArrayList<>())
                      .add(
                          new RowComment(
                              RowComment.Kind.valueOf(row.getString("kind")),
                              row.getString("words"),
                              row.getString("person_name"),
                              row.getObject("at", OffsetDateTime.class).toInstant()));
                  rows.put(
                      task,
                      new Row(
                          new CommentThread(
                              task,
                              row.getString("code"),
                              row.getString("about"),
                              there,
                              entries.getOrDefault(task, List.of())),
                          there ? row.getInt("position") : Integer.MAX_VALUE));
                });
    return rows.values().stream()
        .sorted(Comparator.comparing(Row::position))
        .map(Row::thread)
        .toList();
  }

  /// What was said of one row; maybe nothing.
  @Transactional(readOnly = true)
  public CommentThread thread(TaskLine row) {
    return list(row.plan()).stream()
        .filter(thread -> thread.task().equals(row.id()))
        .findFirst()
        .orElseGet(() -> new CommentThread(row.id(), row.code(), row.text(), true, List.of()));
  }

  /// The row while it may be spoken of, or [NotFound] and [PlanNotOpen].
  private TaskLine row(PlanId id, TaskId task, Actor by) {
    policy.demand(by, PlanActs.COMMENT);
    Plan plan = plans.findById(id).orElseThrow(() -> new NotFound("plan " + id.value()));
    if (!policy.permits(by, PlanActs.READ, plan.state())) {
      throw new NotFound("plan " + id.value());
    } else if (!policy.permits(by, PlanActs.COMMENT, plan.state())) {
      throw new PlanNotOpen(plan.state());
    }
    return lines
        .find(task)
        .filter(line -> line.plan().equals(id))
        .orElseThrow(() -> new NotFound("task " + task.value()));
  }

  private void add(TaskLine row, RowComment.Kind kind, @Nullable String words, Actor by) {
    jdbc.sql(
            """
            insert into plan.comment
              (plan_id, task_id, code, about, kind, words, at, person_id, person_name)
            values (:plan, :task, :code, :about, :kind, :words, :at, :person, :name)
            """)
        .param("plan", row.plan().value())
        .param("task", row.id().value())
        .param("code", row.code())
        .param("about", row.text())
        .param("kind", kind.name())
        .param("words", words)
        .param("at", OffsetDateTime.now(clock))
        .param("person", by.person().value())
        .param("name", by.name())
        .update();
    events.publishEvent(new CommentWritten(row.id(), row.plan(), row.code(), kind, words));
  }
}
