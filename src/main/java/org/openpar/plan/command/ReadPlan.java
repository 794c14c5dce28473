package org.openpar.plan.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.FileRefused;
import org.openpar.documents.OfficeFiles;
import org.openpar.organization.SeedUnits;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.paper.PlanReader;
import org.openpar.plan.paper.ReadingOptions;
import org.openpar.platform.command.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `openpar read-plan FILE`: how a signed plan is read, as JSON, with every doubt. It needs no
/// server and no database, and looks agencies up in the seeded register.
@Command(
    name = "read-plan",
    mixinStandardHelpOptions = true,
    description = "Đọc kế hoạch đã ký (Word, Excel, OpenDocument) và in ra JSON.",
    exitCodeListHeading = "Mã thoát:%n",
    exitCodeList = {
      "0:đã đọc",
      "2:sai tham số",
      "3:tệp bị từ chối hoặc không có nội dung kế hoạch"
    })
public class ReadPlan implements Subcommand {

  private static final int REFUSED = 3;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "TỆP", description = "Tệp kế hoạch.")
  private @Nullable Path file;

  @Option(
      names = "--year",
      paramLabel = "NĂM",
      description = "Năm kế hoạch, thay cho năm ghi trong văn bản.")
  private @Nullable Integer year;

  @Option(
      names = "--units",
      paramLabel = "NGÀY",
      description = "Ngày của danh sách đơn vị (yyyy-MM-dd); mặc định là ngày ban hành.")
  private @Nullable LocalDate units;

  public ReadPlan() {
    this(Clock.systemDefaultZone());
  }

  ReadPlan(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    Path path = Objects.requireNonNull(file);
    Sentences sentences = new Sentences();
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new ParameterException(command.commandLine(), sentences.of("read-plan.year"));
    }
    if (!Files.exists(path)) {
      return refuse(command, sentences.of("read-plan.missing", path));
    }
    if (!Files.isRegularFile(path)) {
      return refuse(command, sentences.of("read-plan.unreadable", path));
    }
    try {
      PlanReading reading = read(path);
      return reading.empty()
          ? refuse(command, noPlan(reading, sentences, path))
          : print(reading, sentences, command.commandLine().getOut());
    } catch (FileRefused refused) {
      return refuse(command, sentences.of(refused.key(), refused.arguments().toArray()));
    } catch (UncheckedIOException unreadable) {
      return refuse(command, sentences.of("read-plan.unreadable", path));
    }
  }

  private PlanReading read(Path path) {
    ReadingOptions options = new ReadingOptions(year, units, LocalDate.now(clock));
    return new PlanReader(SeedUnits::on).read(new OfficeFiles().read(path), options);
  }

  private static String noPlan(PlanReading reading, Sentences sentences, Path path) {
    return reading
        .illegible()
        .map(sentences::of)
        .orElseGet(() -> sentences.of("read-plan.no-plan", path));
  }

  private static int print(PlanReading reading, Sentences sentences, PrintWriter out) {
    ReadingJson.write(reading, sentences, out);
    out.println();
    out.flush();
    return 0;
  }

  private static int refuse(CommandSpec command, String sentence) {
    PrintWriter err = command.commandLine().getErr();
    err.println(sentence.replaceAll("\\s+", " "));
    err.flush();
    return REFUSED;
  }
}
