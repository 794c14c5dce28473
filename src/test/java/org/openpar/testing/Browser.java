package org.openpar.testing;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The real browser of the journeys. It finds Chromium on the machine, installs it where it may,
/// and otherwise says what to install.
public final class Browser implements AutoCloseable {

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  public static Browser open() {
    Path program = findProgram().or(Browser::install).orElseThrow(Browser::missing);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(program)
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  public com.microsoft.playwright.Browser chromium() {
    return chromium;
  }

  private static Optional<Path> findProgram() {
    return Stream.of(
            Optional.ofNullable(System.getenv("OPENPAR_CHROMIUM")),
            Optional.of("/usr/bin/chromium"),
            Optional.of("/usr/bin/chromium-browser"),
            Optional.of("/usr/bin/google-chrome"))
        .flatMap(Optional::stream)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> install() {
    if (!Objects.equals(System.getProperty("user.name"), "root")
        || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    try {
      new ProcessBuilder(
              "sh",
              "-c",
              "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q"
                  + " --no-install-recommends chromium")
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException failure) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    return findProgram();
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The journeys need Chromium. On Debian: apt-get install chromium; elsewhere install it and"
            + " set OPENPAR_CHROMIUM to its program.");
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
