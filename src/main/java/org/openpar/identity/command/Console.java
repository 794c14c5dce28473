package org.openpar.identity.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.openpar.platform.persistence.RunningDatabase;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Where a running OpenPAR is found and how its address is printed: what every command has in
/// common that makes a link. Whoever can read the data folder or the address of the database owns
/// the system anyway, so no password is asked for.
class Console {

  static final int REFUSED = 3;

  @Option(names = "--data", description = "Thư mục dữ liệu (mặc định ./${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  @Option(
      names = "--url",
      description = "Địa chỉ của hệ thống trong trình duyệt (mặc định ${DEFAULT-VALUE}).")
  private String url = "http://127.0.0.1:8080";

  /// What makes a link, and may find the database wanting.
  interface Link {
    String path(Connection database) throws SQLException;
  }

  /// Prints the link between two sentences, or why there is none; returns the exit code.
  int print(CommandLine streams, String before, Link link, String after) {
    try (Connection database =
        RunningDatabase.connect(Optional.ofNullable(System.getenv("OPENPAR_DB_URL")), data)) {
      String path = link.path(database);
      PrintWriter out = streams.getOut();
      out.println(before);
      out.println("  " + url.replaceAll("/+$", "") + path);
      out.println(after);
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
}
