package org.openpar.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AuditCommandTests {

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void saysThatThereIsNoDatabase() {
    assertThat(run("verify", "--data", folder.toString())).isEqualTo(3);
    assertThat(said.toString()).contains("Không có cơ sở dữ liệu OpenPAR trong thư mục " + folder);
  }

  @Test
  void saysThatAFileIsNoExport() throws Exception {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "hello\n");

    assertThat(run("verify", file.toString())).isEqualTo(18);
    assertThat(said.toString().strip())
        .isEqualTo("Tệp này không phải bản xuất nhật ký của OpenPAR.");
    assertThat(run("verify", folder.resolve("none").toString())).isEqualTo(3);
  }

  @Test
  void overwritesNoFile() throws Exception {
    Path file = Files.writeString(folder.resolve("x.jsonl"), "keep");

    assertThat(run("export", file.toString())).isEqualTo(3);
    assertThat(file).hasContent("keep");
  }

  @Test
  void changesNoKeyWhereThereIsNone() {
    assertThat(run("rotate-key", "--data", folder.toString())).isEqualTo(3);
    assertThat(run()).isEqualTo(2);
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said, true);
    return new CommandLine(new Audit()).setOut(writer).setErr(writer).execute(arguments);
  }
}
