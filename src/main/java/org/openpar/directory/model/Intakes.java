package org.openpar.directory.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.organization.LegalAct;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sheets on their way in. A sheet is kept as it came and looked through again whenever it is
/// shown; nothing is written before somebody says so, and then all of it or nothing.
@Service
@Transactional
public class Intakes {

  /// A sheet that was handed in.
  ///
  /// @param act the document on whose word units come in; people need none
  /// @param taken whether it was taken over
  public record Intake(IntakeId id, StoredFile file, @Nullable LegalAct act, boolean taken) {}

  private final StoredFiles files;
  private final SheetReader reader;
  private final JdbcClient jdbc;
  private final Clock clock;

  Intakes(StoredFiles files, SheetReader reader, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.reader = reader;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Keeps a sheet; one that cannot be read is refused before it is kept.
  public IntakeId hand(
      IntakeKind<?> kind, String name, byte[] content, @Nullable LegalAct act, Actor actor) {
    demandLines(kind, name, content);
    StoredFile file = files.store(name, content);
    IntakeId id = IntakeId.next();
    jdbc.sql(
            """
            insert into directory.intake (id, kind, file_id, by_id, at, act_number, act_issuer,
                                          act_signed_on, act_title, act_effective)
            values (:id, :kind, :file, :by, :at, :number, :issuer, :signed, :title, :effective)
            """)
        .param("id", id.value())
        .param("kind", kind.name())
        .param("file", file.id().value())
        .param("by", actor.account().value())
        .param("at", OffsetDateTime.now(clock))
        .param("number", act == null ? null : act.number())
        .param("issuer", act == null ? null : act.issuer())
        .param("signed", act == null ? null : act.signedOn())
        .param("title", act == null ? null : act.title())
        .param("effective", act == null ? null : act.effective())
        .update();
    return id;
  }

  /// Asked before a sheet is kept.
  public void demandLines(IntakeKind<?> kind, String name, byte[] content) {
    if (reader.read(kind.columns(), name, content).rows().isEmpty()) {
      throw new SheetEmpty();
    }
  }

  /// A sheet of this kind, for whoever handed it in.
  @Transactional(readOnly = true)
  public Intake intake(IntakeKind<?> kind, IntakeId id, Actor actor) {
    return jdbc.sql(
            """
            select file_id, act_number, act_issuer, act_signed_on, act_title, act_effective,
                   taken_at is not null as taken
              from directory.intake where id = ? and kind = ? and by_id = ?
            """)
        .params(id.value(), kind.name(), actor.account().value())
        .query(
            (row, number) ->
                new Intake(
                    id,
                    files.file(new StoredFileId(row.getObject("file_id", UUID.class))),
                    act(row),
                    row.getBoolean("taken")))
        .optional()
        .orElseThrow(() -> new NotFound("intake " + id.value()));
  }

  @Transactional(readOnly = true)
  public <T> IntakeReport<T> look(IntakeKind<T> kind, Intake intake, Actor actor) {
    SheetLines sheet = read(kind, intake);
    return kind.check(sheet.rows(), intake, actor).telling(sheet.struck());
  }

  /// Takes a sheet over, once, looked through again while nobody else can change the register.
  public <T> IntakeReport<T> take(IntakeKind<T> kind, IntakeId id, Actor actor) {
    jdbc.sql("select 1 from directory.intake where id = ? for update")
        .param(id.value())
        .query(Integer.class)
        .optional();
    Intake intake = intake(kind, id, actor);
    if (intake.taken()) {
      throw new AlreadyTakenIn();
    }
    List<IntakeRow> rows = read(kind, intake).rows();
    kind.closeRegister();
    IntakeReport<T> report = kind.check(rows, intake, actor);
    if (!report.against().isEmpty()) {
      throw report.against().getFirst();
    }
    if (!report.sound()) {
      throw new SheetStillWrong(report.problems().size());
    }
    kind.write(report.meant(), intake, actor);
    jdbc.sql("update directory.intake set taken_at = ? where id = ?")
        .params(OffsetDateTime.now(clock), id.value())
        .update();
    return report;
  }

  private SheetLines read(IntakeKind<?> kind, Intake intake) {
    var content = new ByteArrayOutputStream();
    try {
      files.copyTo(intake.file().id(), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return reader.read(kind.columns(), intake.file().name(), content.toByteArray());
  }

  private static @Nullable LegalAct act(ResultSet row) throws SQLException {
    String number = row.getString("act_number");
    return number == null
        ? null
        : new LegalAct(
            number,
            row.getString("act_issuer"),
            row.getObject("act_signed_on", LocalDate.class),
            row.getString("act_title"),
            row.getObject("act_effective", LocalDate.class));
  }
}
