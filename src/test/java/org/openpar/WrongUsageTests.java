package org.openpar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class WrongUsageTests {

  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start --khong-co        | Tùy chọn này không có: --khong-co.      | Unknown option
          chay                    | Lệnh hoặc tham số này không có: chay.   | Unmatched argument
          read-plan               | Thiếu TỆP.                              | Missing required parameter
          start --port            | Tùy chọn --port cần một giá trị.        | Missing required parameter
          start --port muoi       | Giá trị “muoi” không dùng được cho --port. | Invalid value
          start --port 1 --port 2 | Tùy chọn --port chỉ được ghi một lần.   | should be specified only once
          """)
  void saysWhatIsWrongInVietnameseAndEnglish(String line, String said, String english) {
    assertThat(execute(line.split(" "))).isEqualTo(2);

    assertThat(err.toString().lines()).first().isEqualTo(said);
    assertThat(err.toString()).contains(english).contains("Usage: openpar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --address 192.0.2.1 --port 8080    | Máy này không có địa chỉ 192.0.2.1.
          --port 70000                       | Cổng 70000 không có.
          """)
  void saysWhyNobodyCanListenThere(String line, String said, @TempDir Path data) {
    assertThat(execute(("start --data " + data + " " + line).split(" "))).isEqualTo(3);

    assertThat(err.toString()).startsWith(said);
  }

  @Test
  void saysThatAPortIsTaken(@TempDir Path data) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertThat(execute("start", "--data", data.toString(), "--port", port)).isEqualTo(3);
    }

    assertThat(err.toString()).contains("đang có chương trình khác dùng");
  }

  @Test
  void saysItsVersion() {
    CommandLine commands = OpenParApplication.commands();
    StringWriter out = new StringWriter();
    commands.setOut(new PrintWriter(out, true));

    assertThat(commands.execute("--version")).isZero();
    assertThat(out.toString()).startsWith("OpenPAR ");
  }

  @Test
  void saysWhatACommandSaysByItselfOnce() {
    execute("read-plan", "x.docx", "--year", "1234");

    assertThat(err.toString().lines()).hasSize(2).first().asString().contains("Năm kế hoạch");
  }

  private int execute(String... arguments) {
    CommandLine commands = OpenParApplication.commands();
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(arguments);
  }
}
