package org.openpar.identity.command;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.model.ConsoleLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `openpar admin create`: prints a one-time link with which a new administrator introduces
/// themselves. It writes to the database of a running OpenPAR.
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description = "In ra liên kết dùng một lần để lập một người quản trị.",
    exitCodeListHeading = "Mã thoát:%n",
    exitCodeList = {"0:đã in liên kết", "3:không tới được cơ sở dữ liệu"})
class AdminCreate implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Console console = new Console();

  @Override
  public Integer call() {
    return console.print(
        Objects.requireNonNull(spec).commandLine(),
        "Mở liên kết này trong trình duyệt để lập người quản trị:",
        database -> ConsoleLink.make(database, Clock.systemUTC()),
        "Liên kết dùng một lần, trong %d giờ; liên kết in trước đó không dùng được nữa."
                .formatted(ConsoleLink.HOURS)
            + " Việc này vào nhật ký và được báo cho các quản trị khác.");
  }
}
