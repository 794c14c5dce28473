package org.openpar.audit.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.WrittenTrail;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A written trail with its sealer, its keys and its anchors.
final class SealedTrail {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-10-15T02:00:00.123456Z"), ZoneOffset.UTC);

  final WrittenTrail written;
  final KeyFolder keys;
  final AnchorFile anchors;
  final Sealer sealer;

  SealedTrail(Path folder, long seed) {
    this.written = new WrittenTrail(folder, CLOCK, seed);
    this.keys = new KeyFolder(folder);
    this.anchors = new AnchorFile(folder.resolve("anchors.log"));
    this.sealer = sealer(written.database(), keys, anchors);
  }

  static Sealer sealer(DataSource database, KeyFolder keys, AnchorFile anchors) {
    return sealer(database, keys, anchors, CLOCK);
  }

  static Sealer sealer(DataSource database, KeyFolder keys, AnchorFile anchors, Clock clock) {
    return sealer(database, keys, anchors, null, clock);
  }

  static Sealer sealer(
      DataSource database,
      KeyFolder keys,
      AnchorFile anchors,
      @Nullable Syslog syslog,
      Clock clock) {
    return new Sealer(
        new SealStore(database),
        keys,
        anchors,
        syslog,
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        clock);
  }

  void writeAndSeal(int traces) throws IOException {
    written.write(traces);
    sealer.seal();
  }

  Verdict verify() throws SQLException {
    try (Connection connection = written.connect()) {
      return verify(connection);
    }
  }

  Verdict verify(Connection connection) throws SQLException {
    return new TrailVerifier(connection, keys::known, anchors, written.secret()).verify();
  }
}
