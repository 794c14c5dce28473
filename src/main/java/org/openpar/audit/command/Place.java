package org.openpar.audit.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.AuditSettings;
import picocli.CommandLine.Option;

/// Where a command finds the data, the keys and the anchors: as the server was told.
class Place {

  private final Map<String, String> environment;

  @Option(
      names = "--data",
      paramLabel = "THƯ-MỤC",
      description = "Thư mục dữ liệu (mặc định ./${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Option(
      names = "--anchors",
      paramLabel = "TỆP",
      description =
          "Tệp mốc neo (mặc định OPENPAR_AUDIT_ANCHORS hoặc audit/anchors.log của dữ liệu).")
  private @Nullable Path anchors;

  @Option(
      names = "--keys",
      paramLabel = "THƯ-MỤC",
      description = "Thư mục khóa (mặc định OPENPAR_AUDIT_KEYS hoặc audit của dữ liệu).")
  private @Nullable Path keys;

  Place() {
    this(System.getenv());
  }

  Place(Map<String, String> environment) {
    this.environment = environment;
  }

  Map<String, String> environment() {
    return environment;
  }

  Path data() {
    return data;
  }

  Path keys() {
    return settings().keys(data);
  }

  Path anchors() {
    return settings().anchors(data);
  }

  /// Only what was named on the command line or in the environment.
  @Nullable Path namedAnchors() {
    return settings().anchors();
  }

  @Nullable Path namedKeys() {
    return settings().keys();
  }

  private AuditSettings settings() {
    return new AuditSettings(
        named(keys, "OPENPAR_AUDIT_KEYS"),
        named(anchors, "OPENPAR_AUDIT_ANCHORS"),
        null,
        Duration.ZERO);
  }

  private @Nullable Path named(@Nullable Path option, String variable) {
    String said = environment.getOrDefault(variable, "");
    return option != null || said.isBlank() ? option : Path.of(Objects.requireNonNull(said));
  }
}
