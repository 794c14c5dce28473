package org.openpar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Acting;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps files: evidence, attachments, what the house itself has written. Who may read one is said
/// by the module that knows what it means; here only the id is asked.
@Service
public class StoredFiles {

  /// Upload limit, 25 MB.
  private static final int LARGEST = 25 * 1024 * 1024;

  private static final int PIECE = 1024 * 1024;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Acting acting;
  private final ApplicationEventPublisher events;

  StoredFiles(JdbcClient jdbc, Clock clock, Acting acting, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.acting = acting;
    this.events = events;
  }

  /// Stores a file in the caller's transaction. Its kind is told by content; a kind that may not be
  /// evidence, an empty file and one above 25 MB are refused.
  @Transactional
  public StoredFile store(String name, byte[] content) {
    FileName cleaned = FileName.of(name);
    EvidenceKind kind = kind(cleaned, content);
    StoredFile file =
        new StoredFile(
            StoredFileId.next(),
            cleaned.value(),
            kind.mediaType(),
            content.length,
            sha256(content),
            Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
    insert(file, content);
    events.publishEvent(new FileStored(file.id(), file.name(), file.size(), file.sha256()));
    return file;
  }

  /// The file, or NotFound.
  @Transactional(readOnly = true)
  public StoredFile file(StoredFileId id) {
    return jdbc.sql(
            """
            select id, name, media_type, size, sha256, stored_at
              from documents.stored_file where id = :id
            """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new StoredFile(
                    new StoredFileId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getLong("size"),
                    row.getString("sha256"),
                    row.getObject("stored_at", OffsetDateTime.class).toInstant()))
        .optional()
        .orElseThrow(() -> new NotFound("file"));
  }

  /// Copies the content out piece by piece, so that no file is ever whole in memory.
  @Transactional(readOnly = true)
  public void copyTo(StoredFileId id, OutputStream out) throws IOException {
    StoredFile file = file(id);
    for (long from = 0; from < file.size(); from += PIECE) {
      out.write(piece(file.sha256(), from));
    }
  }

  private byte[] piece(String sha256, long from) {
    return jdbc.sql(
            """
            select substring(content from :first::int for :length)
              from documents.stored_content where sha256 = :sha256
            """)
        .param("first", from + 1)
        .param("length", PIECE)
        .param("sha256", sha256)
        .query(byte[].class)
        .single();
  }

  private static EvidenceKind kind(FileName name, byte[] content) {
    if (content.length == 0) {
      throw new FileRefused("file.empty");
    } else if (content.length > LARGEST) {
      throw new FileRefused("file.too-large");
    }
    return EvidenceKind.findKind(name, content)
        .orElseThrow(() -> new FileRefused("file.not-allowed", name.value()));
  }

  private void insert(StoredFile file, byte[] content) {
    jdbc.sql(
            """
            insert into documents.stored_content (sha256, content)
            values (:sha256, :content) on conflict (sha256) do nothing
            """)
        .param("sha256", file.sha256())
        .param("content", content)
        .update();
    jdbc.sql(
            """
            insert into documents.stored_file
                   (id, name, media_type, size, sha256, stored_at, stored_by)
            values (:id, :name, :mediaType, :size, :sha256, :storedAt, :storedBy)
            """)
        .param("id", file.id().value())
        .param("name", file.name())
        .param("mediaType", file.mediaType())
        .param("size", file.size())
        .param("sha256", file.sha256())
        .param("storedAt", file.storedAt().atOffset(ZoneOffset.UTC))
        .param("storedBy", storedBy(), Types.OTHER)
        .update();
  }

  private @Nullable UUID storedBy() {
    return acting.findActor().map(actor -> actor.account().value()).orElse(null);
  }

  /// What tells whether two files are the same, byte for byte: 64 hexadecimal digits.
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
