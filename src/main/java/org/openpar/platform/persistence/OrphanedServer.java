package org.openpar.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The PostgreSQL of an OpenPAR that was killed: it goes on running without its parent and holds
/// the cluster, so it is stopped before a new one starts.
record OrphanedServer(Path cluster) {

  static OrphanedServer of(Path cluster) {
    return new OrphanedServer(cluster);
  }

  void stop() throws IOException {
    Optional<ProcessHandle> orphan = process();
    if (orphan.isEmpty()) {
      return;
    }
    // SIGINT is PostgreSQL's "fast shutdown": roll back, write out, leave.
    new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid())).start();
    try {
      orphan.get().onExit().get(60, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException stuck) {
      throw new IOException("the earlier database of " + cluster + " does not stop", stuck);
    }
  }

  /// The running postmaster of this very cluster; another process that got the same pid is left
  /// alone.
  private Optional<ProcessHandle> process() throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.getFirst().strip().chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(ProcessHandle::isAlive)
        .filter(process -> commandLine(process).contains(cluster.toString()));
  }

  private static String commandLine(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }
}
