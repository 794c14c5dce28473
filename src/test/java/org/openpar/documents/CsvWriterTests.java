package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTests {

  @Test
  void beginsWithTheMarkByWhichExcelKnowsUtf8() throws IOException {
    var out = new ByteArrayOutputStream();
    CsvWriter.to(out).columns(Column.text("Nhiệm vụ", 20)).close();
    assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFNhiệm vụ\r\n");
  }

  @Test
  void writesDaysAsPapersDoAndNumbersForMachines() throws IOException {
    assertThat(row(LocalDate.of(2018, 10, 15), new BigDecimal("0.5897"), -5, null, "Sở Nội vụ"))
        .isEqualTo("15/10/2018,0.5897,-5,,Sở Nội vụ");
  }

  @Test
  void quotesWhatWouldBreakTheLine() throws IOException {
    assertThat(row("Các sở, ban, ngành", "gọi là \"một cửa\"", "dòng một\ndòng hai"))
        .isEqualTo("\"Các sở, ban, ngành\",\"gọi là \"\"một cửa\"\"\",\"dòng một\ndòng hai\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-1+1", "@SUM(A1)", "\t=1", "\r=1"})
  void disarmsTextThatASpreadsheetWouldRun(String text) throws IOException {
    assertThat(row(text).replace("\"", "")).startsWith("'");
  }

  @Test
  void composesLettersAndDropsWhatNobodyCanPrint() throws IOException {
    assertThat(row("x".repeat(70_000))).hasSize(70_000);
    assertThat(row("Nhie\u0323\u0302m v\u1EE5\u0000 \uD83D\u2013")).isEqualTo("Nhiệm vụ \u2013");
  }

  @Test
  void writesALongListInPieces() throws IOException {
    var out = new ByteArrayOutputStream();
    try (CsvWriter csv = CsvWriter.to(out)) {
      for (int i = 1; i <= 10_000; i++) {
        csv.row(i, "Rà soát văn bản quy phạm pháp luật");
      }
      assertThat(out.size()).isGreaterThan(400_000);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(10_000)
        .last()
        .isEqualTo("10000,Rà soát văn bản quy phạm pháp luật");
  }

  private static String row(@Nullable Object... values) throws IOException {
    var out = new ByteArrayOutputStream();
    try (CsvWriter csv = CsvWriter.to(out)) {
      csv.row(values);
    }
    return out.toString(StandardCharsets.UTF_8).substring(1).replaceAll("\r\n$", "");
  }
}
