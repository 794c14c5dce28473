package org.openpar.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.LineMatching.Row;

class LineMatchingTests {

  @Test
  void findsTheSameWordsWhereverTheyMoved() {
    assertThat(
            match(
                List.of(row("Kiểm tra công tác cải cách"), row("Tập huấn nghiệp vụ soạn thảo")),
                List.of(row("Tập huấn nghiệp vụ soạn thảo"), row("Kiểm tra công tác cải cách"))))
        .containsExactly(1, 0);
  }

  @Test
  void takesAnotherKeyboardAndOtherSpacesForTheSameWords() {
    String typed = Normalizer.normalize("Kiểm tra  công tác\ncải cách.", Normalizer.Form.NFD);

    assertThat(match(List.of(row("Kiểm tra công tác cải cách")), List.of(row(typed))))
        .containsExactly(0);
  }

  @Test
  void takesTheMostAlikeAndTheRestForNew() {
    assertThat(
            match(
                List.of(
                    row("Rà soát thủ tục hành chính trong lĩnh vực đất đai"),
                    row("Rà soát thủ tục hành chính trong lĩnh vực đầu tư")),
                List.of(
                    row("Rà soát, đơn giản hóa thủ tục hành chính trong lĩnh vực đầu tư"),
                    row("Mở hội thi tìm hiểu pháp luật cho thanh niên"))))
        .containsExactly(1, LineMatching.NEW);
  }

  /// Two tasks in the same words under two groups keep their groups, whatever stands between.
  @Test
  void tellsEqualWordsByTheirGroup() {
    Row first = new Row("Thể chế", "Rà soát văn bản", "1", "Báo cáo kết quả");
    Row second = new Row("Thể chế", "Theo dõi thi hành", "1", "Báo cáo kết quả");

    assertThat(match(List.of(first, second), List.of(second, first))).containsExactly(1, 0);
    assertThat(match(List.of(first, second), List.of(second))).containsExactly(1);
  }

  @Test
  void givesEachTaskOnce() {
    assertThat(
            match(
                List.of(row("Tổ chức hội nghị")),
                List.of(row("Tổ chức hội nghị"), row("Tổ chức hội nghị"))))
        .containsExactly(0, LineMatching.NEW);
  }

  @Test
  void comparesTwoThousandRewrittenTasksAtOnce() {
    List<Row> before = IntStream.range(0, 2_000).mapToObj(LineMatchingTests::numbered).toList();
    List<Row> after =
        before.reversed().stream()
            .map(row -> row(row.text() + " theo hướng dẫn của bộ, ngành trung ương"))
            .toList();

    assertThat(match(before, after))
        .containsExactly(IntStream.range(0, 2_000).map(place -> 1_999 - place).toArray());
  }

  private static Row numbered(int number) {
    return row("Rà soát thủ tục hành chính số %d thuộc lĩnh vực %d".formatted(number, number));
  }

  private static int[] match(List<Row> before, List<Row> after) {
    return LineMatching.match(before, after);
  }

  private static Row row(String text) {
    return new Row("Cải cách thể chế", "Rà soát văn bản", null, text);
  }
}
