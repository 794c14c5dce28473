package org.openpar.identity.command;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.model.ConsoleLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `openpar admin recover`: prints a one-time link that gives an administrator the account back,
/// for the day on which nobody else can help.
@Command(
    name = "recover",
    mixinStandardHelpOptions = true,
    description = "In ra liên kết dùng một lần để khôi phục một tài khoản quản trị.",
    exitCodeListHeading = "Mã thoát:%n",
    exitCodeList = {
      "0:đã in liên kết",
      "3:không tới được cơ sở dữ liệu",
      "4:không có người quản trị nào tên như vậy"
    })
class AdminRecover implements Callable<Integer> {

  private static final int NOBODY = 4;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "TÀI-KHOẢN", description = "Tên tài khoản hoặc thư công vụ.")
  private String username = "";

  @Override
  public Integer call() {
    var streams = Objects.requireNonNull(spec).commandLine();
    try {
      return console.print(
          streams,
          "Mở liên kết này trong trình duyệt để đặt mật khẩu mới cho %s:".formatted(username),
          database -> ConsoleLink.recover(database, Clock.systemUTC(), username),
          "Liên kết dùng một lần, trong %d giờ. Dùng xong, ứng dụng xác thực và khóa truy cập cũ bị gỡ."
                  .formatted(ConsoleLink.RECOVERY_HOURS)
              + " Việc này vào nhật ký và được báo cho các quản trị khác.");
    } catch (ConsoleLink.NoAdministrator nobody) {
      streams.getErr().println("Không có người quản trị nào là " + nobody.getMessage() + ".");
      return NOBODY;
    }
  }
}
