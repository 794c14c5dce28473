package org.openpar.identity.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.model.ConsoleLink;
import org.openpar.platform.persistence.RunningDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `openpar admin create`: prints a one-time link with which a new administrator introduces
/// themselves. It writes to the database of a running OpenPAR, and asks for no password: whoever
/// can read the data folder or the address of the database owns the system anyway.
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    description = "In ra liên kết dùng một lần để lập một người quản trị.",
    exitCodeListHeading = "Mã thoát:%n",
    exitCodeList = {"0:đã in liên kết", "3:không tới được cơ sở dữ liệu"})
class AdminCreate implements Callable<Integer> {

  private static final int REFUSED = 3;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--data", description = "Thư mục dữ liệu (mặc định ./${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Option(
      names = "--url",
      description = "Địa chỉ của hệ thống trong trình duyệt (mặc định ${DEFAULT-VALUE}).")
  private String url = "http://127.0.0.1:8080";

  @Override
  public Integer call() {
    var streams = Objects.requireNonNull(spec).commandLine();
    try (Connection database = connect()) {
      String path = ConsoleLink.make(database, Clock.systemUTC());
      PrintWriter out = streams.getOut();
      out.println("Mở liên kết này trong trình duyệt để lập người quản trị:");
      out.println("  " + url.replaceAll("/+$", "") + path);
      out.println(
          "Liên kết dùng một lần, trong %d giờ; liên kết in trước đó không dùng được nữa."
              .formatted(ConsoleLink.HOURS));
      return 0;
    } catch (SQLException unreachable) {
      streams.getErr().println("Không tới được cơ sở dữ liệu: " + unreachable.getMessage());
      return REFUSED;
    } catch (RunningDatabase.NotRunning stopped) {
      streams
          .getErr()
          .println(
              "OpenPAR chưa chạy trên thư mục %s. Khởi động trước: ./openpar start --data %s"
                  .formatted(data, data));
      return REFUSED;
    }
  }

  private Connection connect() throws SQLException {
    return RunningDatabase.connect(Optional.ofNullable(System.getenv("OPENPAR_DB_URL")), data);
  }
}
