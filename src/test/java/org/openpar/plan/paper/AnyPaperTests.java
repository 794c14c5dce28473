package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.plan.paper.Paper.paper;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Papers that nobody would write, for a reading must report and never fail.
class AnyPaperTests {

  private static final String[] WORDS = {
    "",
    " ",
    "…",
    "-",
    "nt",
    "\"",
    "I",
    "II.",
    "1",
    "1.1",
    "a)",
    "A",
    "(1)",
    "Phần II",
    "STT",
    "Nhiệm vụ",
    "Cơ quan chủ trì",
    "Thời gian",
    "Chỉ tiêu",
    "Sản phẩm",
    "THỂ CHẾ",
    "I. THỂ CHẾ",
    "- một việc",
    "tiếp theo",
    "Sở Nội vụ",
    "Các sở, ban, ngành",
    "Quý I/2018",
    "31/11/2018",
    "Tổng cộng",
    "^",
    "<",
    "Chủ trì: Sở Tư pháp",
    "(Kèm theo Quyết định số /QĐ-UBND ngày 31/02/2018 của )",
    "Số:",
    "KẾ HOẠCH",
    "II. NHIỆM VỤ TRỌNG TÂM",
    "MỤC TIÊU",
    "TM. ỦY BAN NHÂN DÂN",
    "\u200b",
    "🙂",
    "Sơn La, ngày 31 tháng 02 năm 2018"
  };

  @Test
  void neverFailsWhateverThePaperSays() {
    Random random = new Random(3320);
    for (int i = 0; i < 3000; i++) {
      Paper paper = paper();
      for (int block = random.nextInt(8); block >= 0; block--) {
        if (random.nextBoolean()) {
          paper.lines(word(random), word(random), word(random) + "\t" + word(random));
        } else {
          paper.table(rows(random));
        }
      }
      assertThat(paper.read().problems()).isNotEmpty();
    }
  }

  @Test
  void readsAnEmptyPaperAsEmpty() {
    assertThat(paper().read().empty()).isTrue();
    assertThat(paper().lines("", " ").table("").read().empty()).isTrue();
  }

  private static String[] rows(Random random) {
    int columns = 1 + random.nextInt(7);
    return IntStream.rangeClosed(0, random.nextInt(9))
        .mapToObj(row -> row(random, row, columns))
        .toArray(String[]::new);
  }

  /// Nothing is merged with what lies outside the table.
  private static String row(Random random, int row, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(
            column -> {
              String word = word(random);
              return row == 0 && word.equals("^") || column == 0 && word.equals("<") ? "" : word;
            })
        .collect(Collectors.joining("|"));
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
