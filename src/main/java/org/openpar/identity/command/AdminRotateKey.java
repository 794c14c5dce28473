package org.openpar.identity.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.model.KeyRotation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `openpar admin rotate-key`: a new key takes the place of the one that locks the secrets, beside
/// the running application.
@Command(
    name = "rotate-key",
    mixinStandardHelpOptions = true,
    description = "Thay khóa bí mật (secrets.key) và mã hóa lại mọi thứ bằng khóa mới.",
    exitCodeListHeading = "Mã thoát:%n",
    exitCodeList = {
      "0:đã thay khóa",
      "3:không tới được cơ sở dữ liệu",
      "4:OPENPAR_KEY chưa có khóa mới",
      "5:không đọc được khóa, hoặc khóa không mở được dữ liệu"
    })
class AdminRotateKey implements Callable<Integer> {

  private static final int NO_NEXT_KEY = 4;
  private static final int WRONG_KEY = 5;

  private final String given = Objects.requireNonNullElse(System.getenv("OPENPAR_KEY"), "");

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Beside running = new Beside();

  @Override
  public Integer call() {
    CommandLine streams = Objects.requireNonNull(spec).commandLine();
    return running.work(streams, database -> rotate(streams, database));
  }

  private int rotate(CommandLine streams, Connection database) throws SQLException {
    try {
      int secrets = KeyRotation.of(given, running.data(), Clock.systemUTC()).run(database);
      streams.getOut().println(done(secrets));
      return 0;
    } catch (KeyRotation.NextKeyMissing onlyOne) {
      streams
          .getErr()
          .println(
              "OPENPAR_KEY mới có một khóa. Đặt cả hai, khóa cũ trước, khóa mới sau, cách nhau bằng"
                  + " dấu phẩy, ở mọi máy chủ và ở đây, rồi chạy lại lệnh này.");
      return NO_NEXT_KEY;
    } catch (IOException | IllegalStateException | IllegalArgumentException wrong) {
      streams
          .getErr()
          .println("Chưa thay khóa, dữ liệu vẫn như trước. Nguyên do: " + wrong.getMessage());
      return WRONG_KEY;
    }
  }

  private String done(int secrets) {
    String next =
        given.isBlank()
            ? "Khóa cũ đã hủy; bản sao lưu trước lúc này cần khóa cũ trong bản sao lưu của khóa."
            : "Bây giờ đặt OPENPAR_KEY chỉ còn khóa mới ở mọi máy chủ.";
    return "Đã thay khóa, mã hóa lại %d bí mật. %s Việc này vào nhật ký và được báo cho các quản trị."
        .formatted(secrets, next);
  }
}
