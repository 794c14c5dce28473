package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingTests {

  private record Task(String words, @Nullable LocalDate due) {}

  private static final Listing<Task> TASKS =
      Listing.<Task>of("nhiem-vu", "Nhiệm vụ", "NHIỆM VỤ NĂM 2018", "Tính đến ngày 05/02/2018")
          .counting(Column.label("TT", 6))
          .with(Column.text("Nhiệm vụ", 40), Task::words)
          .with(Column.date("Hạn", 12), Task::due);

  private static final ListFile FILE =
      TASKS.rows(
          List.of(new Task("Rà soát", LocalDate.of(2018, 6, 30)), new Task("Tự kiểm tra", null))
              ::forEach);

  @Test
  void saysTheSameInEveryFormat() throws IOException {
    assertThat(written(ListFormat.CSV).toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFTT,Nhiệm vụ,Hạn\r\n1,Rà soát,30/06/2018\r\n2,Tự kiểm tra,\r\n");
    assertThat(rows(written(ListFormat.EXCEL)))
        .extracting(row -> row.getCellText(1))
        .containsSubsequence("Nhiệm vụ", "Rà soát", "Tự kiểm tra");
  }

  @Test
  void putsTitleAndDayAboveASheetButNotAboveText() throws IOException {
    assertThat(rows(written(ListFormat.EXCEL)))
        .extracting(row -> row.getCellText(0))
        .startsWith("NHIỆM VỤ NĂM 2018", "Tính đến ngày 05/02/2018");
    assertThat(written(ListFormat.CSV).toString(StandardCharsets.UTF_8))
        .doesNotContain("NHIỆM VỤ NĂM 2018");
  }

  @Test
  void isAskedForByTheEndingOfItsAddress() {
    assertThat(ListFormat.of("/danh-sach.csv")).isEqualTo(ListFormat.CSV);
    assertThat(ListFormat.of("/danh-sach.xlsx")).isEqualTo(ListFormat.EXCEL);
  }

  @Test
  void stopsWhenTheReaderIsGone() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("gone");
          }
        };
    ListFile endless =
        TASKS.rows(
            row -> {
              for (int i = 0; i < 1_000_000; i++) {
                row.accept(new Task("Rà soát", null));
              }
              throw new IllegalStateException("went on to the end");
            });

    assertThatIOException()
        .isThrownBy(() -> endless.content().writeTo(ListFormat.CSV, gone))
        .withMessage("gone");
  }

  private static ByteArrayOutputStream written(ListFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    FILE.content().writeTo(format, out);
    return out;
  }

  private static List<Row> rows(ByteArrayOutputStream out) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getFirstSheet().read().stream().filter(row -> row.getCellCount() > 0).toList();
    }
  }
}
