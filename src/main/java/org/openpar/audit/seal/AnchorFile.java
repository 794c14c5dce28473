package org.openpar.audit.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Seals written down outside the database, one a line, only ever appended. Whoever rewrites the
/// database cannot make it agree with them.
public record AnchorFile(Path path) {

  void append(Checkpoint checkpoint) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer line = ByteBuffer.wrap(Checkpoint.bytes(checkpoint.line() + "\n"));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(false);
    }
  }

  /// Every seal in it, in the order of writing; a torn line is passed over.
  void each(Consumer<Checkpoint> anchor) {
    if (!Files.exists(path)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Checkpoint.find(line).ifPresent(anchor);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The largest seal of this trail in it.
  Optional<Checkpoint> findLargest(UUID log) {
    Largest largest = new Largest(log);
    each(largest);
    return Optional.ofNullable(largest.found);
  }

  private static final class Largest implements Consumer<Checkpoint> {
    private final UUID log;
    private @Nullable Checkpoint found;

    Largest(UUID log) {
      this.log = log;
    }

    @Override
    public void accept(Checkpoint one) {
      if (one.log().equals(log) && (found == null || one.size() >= found.size())) {
        found = one;
      }
    }
  }
}
