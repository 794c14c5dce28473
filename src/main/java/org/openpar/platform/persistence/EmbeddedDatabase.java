package org.openpar.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL kept under the data folder: `db` holds its cluster, `program` its binaries. It
/// survives restarts and a killed process; a second OpenPAR on the same folder is refused.
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration STARTUP = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final FileChannel lockFile;
  private final ClusterRoles roles;

  private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lockFile, ClusterRoles roles) {
    this.server = server;
    this.lockFile = lockFile;
    this.roles = roles;
  }

  static EmbeddedDatabase start(Path data) throws IOException, SQLException {
    OwnFolder.create(data);
    // The library makes the folder of its programs open to everyone; whoever may write there could
    // have the owner run his own.
    OwnFolder program = OwnFolder.create(data.resolve("program"));
    FileChannel lock = lock(data);
    Path cluster = data.resolve("db").toAbsolutePath();
    OrphanedServer.of(cluster).stop();
    ClusterRoles roles = ClusterRoles.of(data, cluster);
    LOG.info("Starting the embedded PostgreSQL in {}", cluster);
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(data.resolve("program").toAbsolutePath().toFile())
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setPGStartupWait(STARTUP)
            .setConnectConfig("password", roles.owner().value())
            // Builtin C.UTF-8 folds Vietnamese capitals and never changes with the system's libc.
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            // The library switches durability off for tests; here every commit outlives a crash.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "128MB")
            .start();
    program.close();
    roles.enforce(server);
    return new EmbeddedDatabase(server, lock, roles);
  }

  /// The address of its database, without a user.
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  ClusterRoles roles() {
    return roles;
  }

  private static FileChannel lock(Path data) throws IOException {
    FileChannel channel =
        FileChannel.open(
            data.resolve("openpar.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new DataFolderInUse(data);
    }
    return channel;
  }

  @Override
  public void close() throws IOException {
    server.close();
    lockFile.close();
  }
}
