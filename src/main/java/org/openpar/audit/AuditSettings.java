package org.openpar.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the trail keeps what must lie outside the database.
///
/// @param keys the folder of the keys (`OPENPAR_AUDIT_KEYS`)
/// @param anchors the file every seal is written to (`OPENPAR_AUDIT_ANCHORS`), best on another
///     machine or on a disk that can only be added to
/// @param syslog where every seal is sent, `udp://host:514` or `tcp://host:601`
///     (`OPENPAR_AUDIT_SYSLOG`); nowhere when blank
/// @param every how often is sealed (`OPENPAR_AUDIT_EVERY`)
@ConfigurationProperties("openpar.audit")
public record AuditSettings(
    @Nullable Path keys,
    @Nullable Path anchors,
    @Nullable String syslog,
    @DefaultValue("5s") Duration every) {

  public Path keys(Path data) {
    return Objects.requireNonNullElse(keys, data.resolve("audit"));
  }

  public Path anchors(Path data) {
    return Objects.requireNonNullElse(anchors, data.resolve("audit/anchors.log"));
  }
}
