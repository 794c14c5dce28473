package org.openpar.audit.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.TrailSecret;
import org.openpar.audit.seal.AnchorFile;
import org.openpar.audit.seal.Checkpoint;
import org.openpar.audit.seal.ExportVerifier;
import org.openpar.audit.seal.KeyFolder;
import org.openpar.audit.seal.KnownKeys;
import org.openpar.audit.seal.TrailVerifier;
import org.openpar.audit.seal.Verdict;
import org.openpar.platform.persistence.DataFolderInUse;
import org.openpar.platform.persistence.DatabaseAccess;
import org.openpar.platform.persistence.NoDatabaseThere;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `openpar audit verify [EXPORT]`: whether the trail is as it was sealed. Without an export it
/// reads the database, with one nothing else.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Kiểm tra cả nhật ký trong cơ sở dữ liệu, hoặc một tệp xuất (không cần máy chủ).",
    exitCodeListHeading = "Mã thoát:%n",
    exitCodeList = {
      "0:nguyên vẹn",
      "2:sai tham số",
      "3:không đọc được",
      "10:có dòng bị sửa",
      "11:có dòng bị xóa",
      "12:có dòng bị chèn",
      "13:có dòng bị đổi chỗ",
      "14:bị cắt phần cuối",
      "15:bị thay bằng bản cũ hơn",
      "16:bị ký lại bằng khóa khác",
      "17:thiếu mốc neo",
      "18:tệp không phải bản xuất nhật ký"
    })
class AuditVerify implements Callable<Integer> {

  private static final int UNREADABLE = 3;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Words words = new Words();

  @Spec private @Nullable CommandSpec spec;

  @Mixin private Place place = new Place();

  @Parameters(
      arity = "0..1",
      paramLabel = "TỆP-XUẤT",
      description = "Tệp do “audit export” hoặc trang Nhật ký xuất ra.")
  private @Nullable Path export;

  @Option(
      names = "--entry",
      paramLabel = "SỐ",
      description = "Chỉ chứng minh một dòng của tệp xuất, theo số thứ tự của dòng.")
  private @Nullable Long entry;

  @Override
  public Integer call() {
    try {
      return told(export == null ? ofDatabase() : ofExport(export));
    } catch (NoDatabaseThere none) {
      return refuse(words.say("audit.command.no-database", place.data()));
    } catch (IOException | UncheckedIOException unreadable) {
      return refuse(words.say("audit.command.unreadable", String.valueOf(unreadable.getMessage())));
    } catch (DataFolderInUse inUse) {
      return refuse(words.say("audit.command.in-use", place.data()));
    } catch (SQLException failure) {
      return refuse(words.say("audit.command.database", String.valueOf(failure.getMessage())));
    }
  }

  private Verdict ofDatabase() throws IOException, SQLException {
    Path keys = place.keys();
    try (DatabaseAccess access = DatabaseAccess.of(place.data(), place.environment());
        Connection connection = access.connect()) {
      TrailSecret secret =
          Files.exists(keys.resolve(TrailSecret.FILE)) ? TrailSecret.in(keys) : null;
      KnownKeys known = new KeyFolder(keys).known();
      return new TrailVerifier(connection, () -> known, new AnchorFile(place.anchors()), secret)
          .verify();
    }
  }

  private Verdict ofExport(Path file) throws IOException {
    Path keys = place.namedKeys();
    Path anchors = place.namedAnchors();
    return new ExportVerifier(
            keys == null ? null : new KeyFolder(keys).known(),
            anchors == null ? null : new AnchorFile(anchors),
            entry)
        .verify(file);
  }

  private int told(Verdict verdict) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    Checkpoint head = verdict.head();
    verdict.findings().forEach(finding -> err.println(words.say(finding)));
    if (verdict.intact()) {
      out.println(
          head == null
              ? words.say("audit.verdict.unsealed", verdict.pending())
              : words.say(
                  "audit.verdict.intact",
                  verdict.checked(),
                  head.size(),
                  MOMENT.format(head.at()),
                  head.key()));
      if (head != null && !verdict.anchored()) {
        out.println(words.say("audit.verdict.compare", head.key()));
      }
      if (head != null && verdict.pending() > 0) {
        out.println(words.say("audit.verdict.pending", verdict.pending()));
      }
    }
    out.flush();
    err.flush();
    return verdict.code();
  }

  private int refuse(String sentence) {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    err.println(sentence);
    err.flush();
    return UNREADABLE;
  }
}
