package org.openpar.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.TraceSearch;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class ExportVerifierTests {

  private static final TraceSearch REPORTS =
      new TraceSearch(
          null,
          null,
          null,
          List.of(),
          null,
          null,
          0,
          new TraceSearch.Particulars(
              null, null, "ProgressReported", null, TraceSearch.Particulars.NONE.outcomes(), null));

  @TempDir private static Path folder;
  private static SealedTrail trail;
  private static List<String> whole;
  private static List<String> part;

  @BeforeAll
  static void exportATrail() throws Exception {
    trail = new SealedTrail(folder, 77);
    for (int seal = 0; seal < 5; seal++) {
      trail.writeAndSeal(150 + seal);
    }
    whole = exported(TraceSearch.all());
    part = exported(REPORTS);
  }

  @Test
  void provesTheWholeAndAPartWithoutADatabase() throws Exception {
    Verdict ofAll = verify(whole, null);
    Verdict ofPart = verify(part, null);

    assertThat(ofAll.findings()).isEmpty();
    assertThat(ofAll.checked()).isEqualTo(760);
    assertThat(ofAll.anchored()).isTrue();
    assertThat(ofPart.findings()).isEmpty();
    assertThat(ofPart.checked()).isBetween(300L, 460L);
  }

  @Test
  void provesOneTraceOfAnExportWhoseOtherLinesAreGone() throws Exception {
    List<String> one = new ArrayList<>(part.subList(0, 3));
    String line = part.get(part.size() / 2);
    one.add(line);
    long number = Long.parseLong(line.replaceFirst(".*\"number\":(\\d+).*", "$1"));

    assertThat(verify(one, number).findings()).isEmpty();
    assertThat(verify(one, number + 1_000_000).code()).isEqualTo(Fault.DELETED.code());
    one.set(3, line.replace("ProgressReported", "PlanIssued"));
    assertThat(verify(one, number).code()).isEqualTo(Fault.CHANGED.code());
  }

  @Test
  void findsEveryBentLineOfAnExport() throws Exception {
    Random random = new Random(1);
    for (List<String> original : List.of(whole, part)) {
      for (int i = 0; i < 60; i++) {
        List<String> bent = new ArrayList<>(original);
        int line = 3 + random.nextInt(bent.size() - 4);
        Fault fault =
            switch (i % 5) {
              case 0 -> {
                bent.set(line, bent.get(line).replace("\"count\":", "\"count\":1"));
                yield Fault.CHANGED;
              }
              case 1 -> {
                bent.remove(line);
                yield Fault.DELETED;
              }
              case 2 -> {
                bent.add(line, bent.get(line));
                yield Fault.REORDERED;
              }
              case 3 -> {
                bent.subList(line, bent.size()).clear();
                yield Fault.CUT;
              }
              default -> {
                bent.add(bent.get(line));
                yield Fault.INSERTED;
              }
            };
        assertThat(verify(bent, null).findings())
            .as("%s at line %d", fault, line)
            .anyMatch(finding -> finding.fault() == fault);
      }
    }
  }

  @Test
  void tellsAForeignKeyAForeignAnchorAndAForeignFile() throws Exception {
    Path stranger = Files.createTempDirectory(folder, "stranger");
    new KeyFolder(stranger).current(SealedTrail.CLOCK.instant());
    Path file = file(whole);
    AnchorFile empty = new AnchorFile(stranger.resolve("none.log"));

    assertThat(new ExportVerifier(new KeyFolder(stranger).known(), null, null).verify(file).code())
        .isEqualTo(Fault.RESIGNED.code());
    assertThat(new ExportVerifier(null, empty, null).verify(file).code())
        .isEqualTo(Fault.NOT_ANCHORED.code());
    assertThat(verify(List.of("{\"x\":1}", "not json"), null).code())
        .isEqualTo(Fault.UNREADABLE.code());
    assertThat(verify(List.of(), null).code()).isEqualTo(Fault.UNREADABLE.code());
  }

  private static Verdict verify(List<String> lines, @Nullable Long only) throws IOException {
    return new ExportVerifier(trail.keys.known(), trail.anchors, only).verify(file(lines));
  }

  private static Path file(List<String> lines) throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".jsonl");
    Files.write(file, lines);
    return file;
  }

  private static List<String> exported(TraceSearch search) throws Exception {
    Path file = folder.resolve("export-" + UUID.randomUUID());
    try (Connection connection = trail.written.connect();
        OutputStream out = Files.newOutputStream(file)) {
      connection.setAutoCommit(false);
      var database = new SingleConnectionDataSource(connection, true);
      new TrailExport(AuditTrail.in(database), database, trail.keys, SealedTrail.CLOCK)
          .write(search, out);
    }
    return Files.readAllLines(file);
  }
}
