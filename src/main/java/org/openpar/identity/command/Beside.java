package org.openpar.identity.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.openpar.platform.persistence.RunningDatabase;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Where a running OpenPAR is found. Whoever can read the data folder or the address of the
/// database owns the system anyway, so no password is asked for.
class Beside {

  static final int REFUSED = 3;

  @Option(names = "--data", description = "Thư mục dữ liệu (mặc định ./${DEFAULT-VALUE}).")
  private Path data = Path.of("data");

  /// What is done to the database, and may find it wanting.
  interface Work {
    int on(Connection database) throws SQLException;
  }

  Path data() {
    return data;
  }

  /// Does the work, or says why the database cannot be reached; returns the exit code.
  int work(CommandLine streams, Work work) {
    try (Connection database =
        RunningDatabase.connect(Optional.ofNullable(System.getenv("OPENPAR_DB_URL")), data)) {
      return work.on(database);
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
