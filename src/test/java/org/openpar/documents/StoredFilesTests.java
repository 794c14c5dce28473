package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpar.identity.AccountId;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.NotFound;
import org.openpar.testing.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class StoredFilesTests {

  private static final Instant NOW = Instant.parse("2018-10-15T02:30:00Z");
  private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
  private static final String DATABASE = TestDatabase.create();
  private static final DriverManagerDataSource SOURCE = new DriverManagerDataSource(DATABASE);

  private final JdbcClient jdbc = JdbcClient.create(SOURCE);
  private final List<Object> events = new ArrayList<>();
  private final StoredFiles files = files(Optional::empty);

  @BeforeAll
  static void migrate() {
    Flyway.configure()
        .dataSource(SOURCE)
        .locations("classpath:db/migration/documents")
        .load()
        .migrate();
  }

  @Test
  void givesAFileBackByteForByte() throws IOException {
    byte[] content = pdf(3 * 1024 * 1024 + 17);
    StoredFile stored = files.store("Kế hoạch.pdf", content);
    assertThat(files.file(stored.id())).isEqualTo(stored);
    assertThat(stored.mediaType()).isEqualTo("application/pdf");
    assertThat(stored.size()).isEqualTo(content.length);
    assertThat(stored.storedAt()).isEqualTo(NOW);
    assertThat(contentOf(stored.id())).isEqualTo(content);
  }

  @Test
  void keepsEqualContentsOnce() throws IOException {
    byte[] content = "Biên bản họp".getBytes(StandardCharsets.UTF_8);
    StoredFile first = files.store("một.txt", content);
    StoredFile second = files.store("hai.txt", content);
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(
            jdbc.sql("select count(*) from documents.stored_content where sha256 = ?")
                .param(first.sha256())
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(contentOf(second.id())).isEqualTo(content);
  }

  @Test
  void takesTheDigestThatAnybodyCanCheck() {
    StoredFile stored = files.store("a.txt", "abc".getBytes(StandardCharsets.US_ASCII));
    assertThat(stored.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void saysThatAFileWasStored() {
    StoredFile stored = files.store("../Kế hoạch.pdf", pdf(100));
    assertThat(events)
        .containsExactly(new FileStored(stored.id(), "Kế hoạch.pdf", 100, stored.sha256()));
  }

  @Test
  void remembersWhoStoredIt() {
    var actor =
        new Actor(
            ACCOUNT,
            new PersonId(UUID.randomUUID()),
            "Lò Thị Bình",
            "Chuyên viên",
            new UnitId(UUID.randomUUID()),
            "Sở Nội vụ",
            List.of());
    StoredFile stored = files(() -> Optional.of(actor)).store("a.pdf", pdf(100));
    assertThat(storedBy(stored)).isEqualTo(ACCOUNT.value());
  }

  @Test
  void belongsToTheTransactionOfItsCaller() {
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(SOURCE));
    StoredFileId id =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              return files.store("a.pdf", pdf(101)).id();
            });
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.file(id));
  }

  @Test
  void refusesWhatMayNotBeEvidence() {
    assertRefused("file.empty", "a.pdf", new byte[0]);
    assertRefused("file.too-large", "a.pdf", pdf(25 * 1024 * 1024 + 1));
    assertRefused("file.not-allowed", "a.exe", pdf(100));
    assertThat(events).isEmpty();
  }

  @Test
  void takesAFileOfExactlyTheLimit() {
    assertThat(files.store("a.pdf", pdf(25 * 1024 * 1024)).size()).isEqualTo(26_214_400);
  }

  @Test
  void doesNotKnowAFileThatWasNeverStored() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> files.file(new StoredFileId(UUID.randomUUID())));
  }

  @Test
  void neverKeepsAFileWithoutItsContent() {
    StoredFile stored = files.store("a.pdf", pdf(102));
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(
            () ->
                jdbc.sql("delete from documents.stored_content where sha256 = ?")
                    .param(stored.sha256())
                    .update())
        .withMessageContaining("stored_file_sha256_fkey");
  }

  private void assertRefused(String key, String name, byte[] content) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> files.store(name, content))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private byte[] contentOf(StoredFileId id) throws IOException {
    var out = new ByteArrayOutputStream();
    files.copyTo(id, out);
    return out.toByteArray();
  }

  private UUID storedBy(StoredFile file) {
    return jdbc.sql("select stored_by from documents.stored_file where id = ?")
        .param(file.id().value())
        .query(UUID.class)
        .single();
  }

  private StoredFiles files(Acting acting) {
    return new StoredFiles(jdbc, Clock.fixed(NOW, ZoneOffset.UTC), acting, events::add);
  }

  private static byte[] pdf(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
    return content;
  }
}
