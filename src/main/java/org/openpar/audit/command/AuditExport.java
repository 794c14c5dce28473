package org.openpar.audit.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Outcome;
import org.openpar.audit.TraceSearch;
import org.openpar.audit.seal.KeyFolder;
import org.openpar.audit.seal.TrailExport;
import org.openpar.platform.persistence.DatabaseAccess;
import org.openpar.platform.persistence.NoDatabaseThere;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `openpar audit export FILE`: sealed traces with what proves them, for whoever shall check them
/// without the system.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Xuất nhật ký đã niêm phong kèm chứng minh (JSON Lines).")
class AuditExport implements Callable<Integer> {

  private static final int REFUSED = 3;

  private final Words words = new Words();

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Place place = new Place();

  @Parameters(paramLabel = "TỆP", description = "Tệp sẽ ghi; không ghi đè tệp đã có.")
  private @Nullable Path file;

  @Option(names = "--plan", paramLabel = "MÃ", description = "Chỉ của một kế hoạch.")
  private @Nullable UUID plan;

  @Option(names = "--unit", paramLabel = "MÃ", description = "Chỉ do người của một đơn vị làm.")
  private @Nullable UUID unit;

  @Option(names = "--subject", paramLabel = "MÃ", description = "Chỉ của một đối tượng.")
  private @Nullable UUID subject;

  @Option(names = "--from", paramLabel = "NGÀY", description = "Từ ngày (yyyy-MM-dd).")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "NGÀY", description = "Đến hết ngày (yyyy-MM-dd).")
  private @Nullable LocalDate to;

  @Override
  public Integer call() {
    Path target = Objects.requireNonNull(file);
    if (Files.exists(target)) {
      return refuse(words.say("audit.command.exists", target));
    }
    try (DatabaseAccess access = DatabaseAccess.of(place.data(), place.environment());
        Connection connection = access.connect();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      connection.setAutoCommit(false);
      var database = new SingleConnectionDataSource(connection, true);
      long count =
          new TrailExport(
                  AuditTrail.in(database), database, new KeyFolder(place.keys()), Clock.systemUTC())
              .write(search(), out);
      Objects.requireNonNull(spec)
          .commandLine()
          .getOut()
          .println(words.say("audit.command.exported", count, target));
      return 0;
    } catch (NoDatabaseThere none) {
      return refuse(words.say("audit.command.no-database", place.data()));
    } catch (IOException unwritable) {
      return refuse(words.say("audit.command.unreadable", String.valueOf(unwritable.getMessage())));
    } catch (SQLException failure) {
      return refuse(words.say("audit.command.database", String.valueOf(failure.getMessage())));
    }
  }

  private TraceSearch search() {
    var particulars =
        new TraceSearch.Particulars(null, unit, null, null, Arrays.asList(Outcome.values()), plan);
    return new TraceSearch(from, to, null, List.of(), subject, null, 0, particulars);
  }

  private int refuse(String sentence) {
    Objects.requireNonNull(spec).commandLine().getErr().println(sentence);
    return REFUSED;
  }
}
