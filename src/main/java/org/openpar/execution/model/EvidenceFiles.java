package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.execution.AssignmentId;
import org.openpar.identity.Actor;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files beside an assignment. One that is taken away is kept with who did it and when, so that
/// a past day can still be shown.
@Service
public class EvidenceFiles {

  private static final String ADD =
      """
      insert into execution.evidence
        (id, assignment_id, file_id, file_name, size, added_on, added_by)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String LIST =
      """
      select id, file_id, file_name, size, added_on, added_by from execution.evidence
       where assignment_id = ? and added_on <= ? and (removed_on is null or removed_on > ?)
       order by id
      """;
  private static final String REMOVE =
      """
      update execution.evidence set removed_on = ?, removed_by = ?
       where id = ? and assignment_id = ? and removed_on is null
      """;

  private final Assignments assignments;
  private final StoredFiles files;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EvidenceFiles(
      Assignments assignments,
      StoredFiles files,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.events = events;
    this.assignments = assignments;
    this.files = files;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Lays a file beside the assignment. One that lies there already, byte for byte, is not laid
  /// twice: after a refusal people choose their files again.
  @Transactional
  public Assignment add(AssignmentId id, String name, byte[] content, Actor actor) {
    if (lies(id, StoredFiles.sha256(content))) {
      return assignments.own(id, actor);
    }
    Assignment assignment = assignments.addEvidence(id, actor);
    StoredFile file = files.store(name, content);
    jdbc.sql(ADD)
        .params(
            EvidenceId.next().value(),
            id.value(),
            file.id().value(),
            file.name(),
            file.size(),
            LocalDate.now(clock),
            actor.name())
        .update();
    return assignment;
  }

  @Transactional
  public Assignment remove(AssignmentId id, EvidenceId evidence, Actor actor) {
    Assignment assignment = assignments.removeEvidence(id, actor);
    Evidence removed =
        list(id, LocalDate.now(clock)).stream()
            .filter(one -> one.id().equals(evidence))
            .findFirst()
            .orElseThrow(() -> new NotFound("evidence " + evidence.value()));
    jdbc.sql(REMOVE)
        .params(LocalDate.now(clock), actor.name(), evidence.value(), id.value())
        .update();
    String sha256 = files.file(removed.file()).sha256();
    events.publishEvent(new EvidenceRemoved(id, removed.name(), sha256));
    return assignment;
  }

  /// What lay beside it at the end of the day.
  @Transactional(readOnly = true)
  public List<Evidence> list(AssignmentId id, LocalDate day) {
    return jdbc.sql(LIST).params(id.value(), day, day).query((row, number) -> evidence(row)).list();
  }

  private boolean lies(AssignmentId id, String sha256) {
    return list(id, LocalDate.now(clock)).stream()
        .anyMatch(one -> files.file(one.file()).sha256().equals(sha256));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        new EvidenceId(row.getObject("id", UUID.class)),
        new StoredFileId(row.getObject("file_id", UUID.class)),
        row.getString("file_name"),
        row.getLong("size"),
        row.getObject("added_on", LocalDate.class),
        row.getString("added_by"));
  }
}
