package org.openpar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// Signing in through a real Keycloak, as a province may run one. It takes minutes and 180 MB from
/// Maven Central, so it runs only when asked for: `./mvnw -Dopenpar.keycloak=true
/// -Dtest=KeycloakJourney test`.
@EnabledIfSystemProperty(named = "openpar.keycloak", matches = "true")
class KeycloakJourney extends InABrowser {

  private static final String VERSION = "26.7.3";
  private static final Path REALM = Path.of("src/test/resources/keycloak/sonla.json");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static Process keycloak;
  private static Path folder;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry properties) throws Exception {
    int port = freePort();
    start(port);
    String issuer = "http://127.0.0.1:" + port + "/realms/sonla";
    properties.add("openpar.identity.oidc.issuer", () -> issuer);
    properties.add("openpar.identity.oidc.client-id", () -> "openpar");
    properties.add("openpar.identity.oidc.client-secret", () -> "only-for-this-test");
    properties.add("openpar.identity.oidc.name", () -> "Keycloak");
  }

  @AfterAll
  static void stop() throws Exception {
    if (keycloak != null) {
      keycloak.descendants().forEach(ProcessHandle::destroy);
      keycloak.destroy();
      keycloak.waitFor();
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  @Test
  void opensTheAccountOfAVerifiedAddressAndNoOther() {
    try (Visit officer = desk().opens("/dang-nhap?ve=/viec")) {
      officer.takesAPicture("dang-nhap-mot-lan").follows("Đăng nhập qua Keycloak");
      signsInThere(officer, "ha");
      officer.page().waitForURL("**/viec");
      officer.sees("Trần Thị Hà");
    }
    try (Visit stranger = desk().opens("/dang-nhap")) {
      stranger.follows("Đăng nhập qua Keycloak");
      signsInThere(stranger, "la");
      stranger.sees("chưa có tài khoản nào").isAccessible();
      stranger.opens("/viec");
      assertThat(stranger.path()).startsWith("/dang-nhap");
    }
  }

  private static void signsInThere(Visit visit, String name) {
    visit.page().fill("#username", name);
    visit.page().fill("#password", "mat-khau-o-keycloak");
    visit.page().click("#kc-login");
    visit.page().waitForLoadState();
  }

  private static void start(int port) throws Exception {
    Path home = unpack(download());
    Files.createDirectories(home.resolve("data/import"));
    Files.copy(REALM, home.resolve("data/import/sonla.json"));
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--import-realm");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    keycloak =
        builder
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("keycloak.log").toFile())
            .start();
    await(URI.create("http://127.0.0.1:" + port + "/realms/sonla"), home);
  }

  /// Through Maven, from wherever it takes everything else.
  private static Path download() throws Exception {
    Path zip =
        Path.of(
                System.getProperty("user.home"),
                ".m2/repository/org/keycloak/keycloak-quarkus-dist")
            .resolve(VERSION)
            .resolve("keycloak-quarkus-dist-" + VERSION + ".zip");
    if (!Files.exists(zip)) {
      new ProcessBuilder(
              "./mvnw",
              "-q",
              "dependency:get",
              "-Dtransitive=false",
              "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip")
          .inheritIO()
          .start()
          .waitFor();
    }
    return zip;
  }

  private static Path unpack(Path zip) throws IOException {
    folder = Files.createTempDirectory("keycloak");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    return folder.resolve("keycloak-" + VERSION);
  }

  private static void await(URI realm, Path home) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (Instant.now().isBefore(end) && keycloak.isAlive()) {
        try {
          HttpRequest request = HttpRequest.newBuilder(realm).build();
          if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // It takes a minute or two.
        }
        Thread.sleep(500);
      }
    }
    throw new IllegalStateException(
        "Keycloak did not start:\n" + Files.readString(home.resolve("keycloak.log")));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
