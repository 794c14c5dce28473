package org.openpar.directory.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.organization.Contact;
import org.openpar.organization.Enrolments;
import org.openpar.organization.Unit;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sheets of people on their way in. A sheet is kept as it came and looked through again whenever
/// it is shown; nothing is written before somebody says so, and then all of it or nothing.
@Service
@Transactional
public class Intakes {

  /// A sheet that was handed in.
  ///
  /// @param taken whether it was taken over
  public record Intake(IntakeId id, StoredFile file, boolean taken) {}

  /// Reads a sheet: its name and content as lines.
  public interface SheetReader extends BiFunction<String, byte[], List<IntakeRow>> {}

  private final Keeping keeping;
  private final Enrolments enrolments;
  private final StoredFiles files;
  private final JdbcClient jdbc;
  private final Clock clock;

  Intakes(Keeping keeping, Enrolments enrolments, StoredFiles files, JdbcClient jdbc, Clock clock) {
    this.keeping = keeping;
    this.enrolments = enrolments;
    this.files = files;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Keeps a sheet; one that cannot be read is refused before it is kept.
  public IntakeId hand(String name, byte[] content, SheetReader reader, Actor actor) {
    demandLines(reader.apply(name, content));
    StoredFile file = files.store(name, content);
    IntakeId id = IntakeId.next();
    jdbc.sql("insert into directory.intake (id, file_id, by_id, at) values (?, ?, ?, ?)")
        .params(id.value(), file.id().value(), actor.account().value(), OffsetDateTime.now(clock))
        .update();
    return id;
  }

  /// A sheet, for whoever handed it in.
  @Transactional(readOnly = true)
  public Intake intake(IntakeId id, Actor actor) {
    return jdbc.sql(
            """
            select file_id, taken_at is not null from directory.intake where id = ? and by_id = ?
            """)
        .params(id.value(), actor.account().value())
        .query(
            (row, number) ->
                new Intake(
                    id,
                    files.file(new StoredFileId(row.getObject(1, UUID.class))),
                    row.getBoolean(2)))
        .optional()
        .orElseThrow(() -> new NotFound("intake " + id.value()));
  }

  @Transactional(readOnly = true)
  public IntakeReport look(Intake intake, SheetReader reader, Actor actor) {
    return check(read(intake, reader), actor);
  }

  /// Takes a sheet over, once, looked through again while nobody else can change the register.
  public IntakeReport take(IntakeId id, SheetReader reader, Actor actor) {
    jdbc.sql("select 1 from directory.intake where id = ? for update")
        .param(id.value())
        .query(Integer.class)
        .optional();
    Intake intake = intake(id, actor);
    if (intake.taken()) {
      throw new AlreadyTakenIn();
    }
    List<IntakeRow> rows = read(intake, reader);
    enrolments.closeRegister();
    IntakeReport report = check(rows, actor);
    if (!report.sound()) {
      throw new SheetStillWrong(report.problems().size());
    }
    enrolments.enrol(
        report.enrolment(), actor.unit(), intake.file().name(), intake.file().sha256());
    jdbc.sql("update directory.intake set taken_at = ? where id = ?")
        .params(OffsetDateTime.now(clock), id.value())
        .update();
    return report;
  }

  private static void demandLines(List<IntakeRow> rows) {
    if (rows.isEmpty()) {
      throw new SheetEmpty();
    }
  }

  private IntakeReport check(List<IntakeRow> rows, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<Unit> kept = keeping.kept(actor, today);
    List<String> emails =
        rows.stream()
            .map(row -> Contact.of("", row.at(IntakeField.EMAIL), "").email())
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    return new IntakeCheck(
            new IntakeUnits(kept, today),
            enrolments.known(emails, kept.stream().map(Unit::id).toList(), today))
        .look(rows);
  }

  private List<IntakeRow> read(Intake intake, SheetReader reader) {
    var content = new ByteArrayOutputStream();
    try {
      files.copyTo(intake.file().id(), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return reader.apply(intake.file().name(), content.toByteArray());
  }
}
