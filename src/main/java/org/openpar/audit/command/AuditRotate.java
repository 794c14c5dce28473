package org.openpar.audit.command;

import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.seal.KeyFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `openpar audit rotate-key`: the next seal is signed with a new key, and the old one is
/// destroyed.
@Command(
    name = "rotate-key",
    mixinStandardHelpOptions = true,
    description = "Thay khóa niêm phong; khóa cũ ký xác nhận khóa mới rồi bị hủy.")
class AuditRotate implements Callable<Integer> {

  private static final int REFUSED = 3;

  private final Words words = new Words();
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Place place = new Place();

  AuditRotate() {
    this(Clock.systemUTC());
  }

  AuditRotate(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var command = Objects.requireNonNull(spec).commandLine();
    if (!Files.isDirectory(place.keys())) {
      command.getErr().println(words.say("audit.command.no-keys", place.keys()));
      return REFUSED;
    }
    String id = new KeyFolder(place.keys()).rotate(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    command.getOut().println(words.say("audit.command.rotated", id));
    return 0;
  }
}
