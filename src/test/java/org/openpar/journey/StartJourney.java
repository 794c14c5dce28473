package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `openpar start` as a process of its own: its data outlives a killed process, and two of them
/// never work on one folder.
class StartJourney {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @TempDir private Path folder;

  @Test
  void dataOutlivesAKilledProcess() throws Exception {
    Path data = folder.resolve("data");
    Process first = start(data, "first");
    int accounts;
    try {
      assertThat(says("first")).contains("ha.snv", "chutich", "quantri");
      accounts = accounts(data);
      assertThat(accounts).isEqualTo(15);
      String place = "--data=" + data;
      assertThat(java("recovery", "admin", "recover", "quantri", place).waitFor()).isZero();
      assertThat(says("recovery")).contains("http://127.0.0.1:8080/kich-hoat/");
      assertThat(java("nobody", "admin", "recover", "lan.snv", place).waitFor()).isEqualTo(4);
      assertThat(start(data, "second").waitFor()).as("a second one on the folder").isEqualTo(3);
      assertThat(says("second")).contains("đang được một OpenPAR khác dùng");
    } finally {
      first.destroyForcibly().waitFor();
    }
    Process again = start(data, "again");
    try {
      assertThat(accounts(data)).isEqualTo(accounts);
    } finally {
      again.destroy();
      assertThat(again.waitFor(60, TimeUnit.SECONDS)).as("stops in good order").isTrue();
    }
  }

  /// Starts it and waits until it answers, or until it gave up.
  private Process start(Path data, String name) throws IOException {
    int port = freePort();
    Process process =
        java(
            name, "start", "--sample", "--port", Integer.toString(port), "--data", data.toString());
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !process.isAlive() || answers(port));
    return process;
  }

  /// Runs `openpar` with these words.
  private Process java(String name, String... words) throws IOException {
    List<String> line =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.openpar.OpenParApplication"),
                Stream.of(words))
            .toList();
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  private String says(String name) throws IOException {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> Files.readString(folder.resolve(name + ".log")).lines().count() > 0);
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                Files.readString(folder.resolve(name + ".log"))
                    .matches("(?s).*(quantri|OpenPAR khác).*"));
    return Files.readString(folder.resolve(name + ".log"));
  }

  private static boolean answers(int port) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/dang-nhap"))
                      .build(),
                  BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Asks the embedded database itself, by the password of its folder.
  private static int accounts(Path data) throws IOException, SQLException {
    List<String> postmaster = Files.readAllLines(data.resolve("db/postmaster.pid"));
    String address = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/postgres";
    String password = Files.readString(data.resolve("db.password")).strip();
    try (Connection connection = DriverManager.getConnection(address, "postgres", password);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from identity.account")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
