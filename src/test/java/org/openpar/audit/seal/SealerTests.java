package org.openpar.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTests {

  private static final String COPY =
      """
      insert into audit.trace (at, act, subject_kind, subject_id, after, mark)
      select at, act, subject_kind, subject_id, after, mark from audit.trace limit 1
      """;

  @TempDir private Path folder;

  @Test
  void sealsAllThatIsWrittenAndChainsTheSeals() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 1);
    assertThat(trail.sealer.seal()).isEmpty();
    trail.writeAndSeal(300);
    trail.writeAndSeal(1);
    trail.sealer.seal();
    trail.writeAndSeal(2_500);

    List<Checkpoint> seals = trail.sealer.listNewest(10);
    assertThat(seals).extracting(Checkpoint::size).containsExactly(2_801L, 301L, 300L);
    assertThat(seals.getFirst().previous()).isEqualTo(seals.get(1).root());
    assertThat(Files.readAllLines(trail.anchors.path())).hasSize(3);
    Verdict verdict = trail.verify();
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.checked()).isEqualTo(2_801);
    assertThat(verdict.anchored()).isTrue();
  }

  @Test
  void goesOnAfterARestartFromTheBranches() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 2);
    for (int i = 0; i < 7; i++) {
      trail.writeAndSeal(100);
    }
    Sealer restarted = SealedTrail.sealer(trail.written.database(), trail.keys, trail.anchors);
    trail.written.write(150);
    restarted.seal();

    assertThat(trail.verify().intact()).isTrue();
    assertThat(trail.verify().checked()).isEqualTo(850);
  }

  @Test
  void waitsForASlowTransactionAndSealsItAfterwards() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 3);
    trail.writeAndSeal(10);
    try (Connection slow = trail.written.connect();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute(COPY);
      trail.writeAndSeal(5);
      assertThat(trail.sealer.seal().orElseThrow().size()).isEqualTo(10);
      assertThat(trail.sealer.findOldestUnsealed()).isPresent();
      assertThat(trail.verify().pending()).isEqualTo(5);
      assertThat(trail.verify().intact()).isTrue();
      slow.commit();
    }
    assertThat(trail.sealer.seal().orElseThrow().size()).isEqualTo(16);
    assertThat(trail.sealer.findOldestUnsealed()).isEmpty();
  }

  @Test
  void tellsTheOtherMachineAlsoWhatItMissed() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 9);
    try (ServerSocket server = new ServerSocket(0)) {
      URI address = URI.create("tcp://127.0.0.1:" + server.getLocalPort());
      Sealer sealer =
          SealedTrail.sealer(
              trail.written.database(),
              trail.keys,
              trail.anchors,
              new Syslog(address),
              SealedTrail.CLOCK);
      int port = server.getLocalPort();
      server.close();
      trail.written.write(5);
      assertThatThrownBy(sealer::seal).isInstanceOf(IOException.class);
      assertThat(Files.readAllLines(trail.anchors.path())).as("anchored all the same").hasSize(1);

      try (ServerSocket again = new ServerSocket(port)) {
        CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> hear(again));
        sealer.seal();
        assertThat(heard.get(10, TimeUnit.SECONDS)).contains("openpar", "SEAL");
      }
    }
  }

  private static String hear(ServerSocket server) {
    try (Socket caller = server.accept()) {
      return new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void twoNodesSealInTurn() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 4);
    Sealer other = SealedTrail.sealer(trail.written.database(), trail.keys, trail.anchors);
    for (int i = 0; i < 5; i++) {
      trail.writeAndSeal(7);
      trail.written.write(3);
      other.seal();
    }

    assertThat(trail.verify().findings()).isEmpty();
    assertThat(trail.verify().checked()).isEqualTo(50);
  }

  @Test
  void keepsTheKeyFromEverybodyElse() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 5);
    trail.writeAndSeal(1);

    for (String file : List.of("seal.key", "trail.secret")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void goesOnWithANewKeyThatTheOldOneVouchesFor() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 6);
    trail.writeAndSeal(3);
    String old = trail.keys.known().ids().getFirst();
    String fresh = trail.keys.rotate(SealedTrail.CLOCK.instant());
    trail.writeAndSeal(3);

    assertThat(trail.sealer.listNewest(1).getFirst().key()).isEqualTo(fresh).isNotEqualTo(old);
    assertThat(trail.verify().findings()).isEmpty();
    assertThat(trail.keys.known().ids()).containsExactly(old, fresh);
  }

  @Test
  void signsNothingMoreOnceTheLeavesAreBent() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 7);
    trail.writeAndSeal(20);
    asSuperuser(trail, "update audit.leaf set hash = sha256('x') where number = 7");
    trail.written.write(1);
    Sealer restarted = SealedTrail.sealer(trail.written.database(), trail.keys, trail.anchors);

    assertThatThrownBy(restarted::seal).isInstanceOf(TrailBroken.class);
  }

  @Test
  void signsNothingMoreOnceTheAnchorsAreAhead() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 8);
    trail.writeAndSeal(20);
    trail.writeAndSeal(20);
    asSuperuser(
        trail,
        "delete from audit.checkpoint where size > 20",
        "delete from audit.leaf where number >= 20",
        "delete from audit.trace where number > 20");
    trail.written.write(1);

    assertThatThrownBy(trail.sealer::seal).isInstanceOf(TrailBroken.class);
  }

  @Test
  void tellsWhenTheAnchorsCannotBeWritten() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 9);
    Path disk = folder.resolve("other-disk");
    Files.writeString(disk, "not there");
    AnchorFile elsewhere = new AnchorFile(disk.resolve("anchors.log"));
    Sealer sealer = SealedTrail.sealer(trail.written.database(), trail.keys, elsewhere);
    trail.written.write(1);

    assertThatThrownBy(sealer::seal).isInstanceOf(IOException.class);
    assertThat(sealer.listNewest(5)).hasSize(1);
    assertThat(trail.verify().code()).isEqualTo(Fault.NOT_ANCHORED.code());
    Files.delete(disk);
    sealer.seal();
    assertThat(elsewhere.findLargest(sealer.listNewest(1).getFirst().log())).isPresent();
  }

  @Test
  void letsNobodyChangeWhatIsSealed() throws Exception {
    SealedTrail trail = new SealedTrail(folder, 10);
    trail.writeAndSeal(300);
    try (Connection connection = trail.written.connect();
        Statement statement = connection.createStatement()) {
      for (String table : List.of("trace", "leaf", "branch", "checkpoint", "log")) {
        for (String attack : List.of("delete from audit.%s", "truncate audit.%s")) {
          assertThatThrownBy(() -> statement.execute(attack.formatted(table)))
              .as(attack, table)
              .hasMessageContaining("audit." + table + " is append-only");
        }
      }
    }
  }

  private static void asSuperuser(SealedTrail trail, String... attacks) throws SQLException {
    try (Connection connection = trail.written.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String attack : attacks) {
        statement.execute(attack);
      }
    }
  }
}
