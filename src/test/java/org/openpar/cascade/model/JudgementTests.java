package org.openpar.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.cascade.Verdict;

class JudgementTests {

  private static final LocalDate DUE = LocalDate.of(2018, 6, 30);
  private static final Asked ASKED =
      new Asked("Rà soát thủ tục hành chính", "Quyết định phê duyệt", null, DUE);

  @Test
  void whatIsTakenUpAsGivenIsCovered() {
    assertThat(verdict("Rà soát thủ tục hành chính", "Quyết định phê duyệt", DUE))
        .isEqualTo(Verdict.COVERED);
  }

  @Test
  void anotherKeyboardMakesNoOtherTask() {
    String decomposed = Normalizer.normalize(ASKED.text(), Normalizer.Form.NFD);
    assertThat(verdict("  " + decomposed.replace(" ", "  "), "quyết định phê duyệt", DUE))
        .isEqualTo(Verdict.COVERED);
  }

  @Test
  void otherWordsOrAnEarlierDayAdaptIt() {
    assertThat(verdict("Rà soát thủ tục của ngành y tế", "Quyết định phê duyệt", DUE))
        .isEqualTo(Verdict.ADAPTED);
    assertThat(verdict(ASKED.text(), "Báo cáo kết quả", DUE)).isEqualTo(Verdict.ADAPTED);
    assertThat(verdict(ASKED.text(), ASKED.product(), DUE.minusDays(1))).isEqualTo(Verdict.ADAPTED);
  }

  @Test
  void aLaterDayOrNoneWeakensIt() {
    Judgement later = judge(ASKED.text(), ASKED.product(), DUE.plusDays(1));
    assertThat(later).isEqualTo(new Judgement(Verdict.WEAKENED, true, false, List.of()));
    assertThat(judge(ASKED.text(), ASKED.product(), null))
        .isEqualTo(new Judgement(Verdict.WEAKENED, true, false, List.of()));
  }

  @Test
  void withoutTheProductItIsWeakenedToo() {
    assertThat(judge("Chỉ nói", " ", DUE.plusDays(1)))
        .isEqualTo(new Judgement(Verdict.WEAKENED, true, true, List.of()));
  }

  @Test
  void whatWasNeverAskedForCannotBeWeakened() {
    Asked open = new Asked("Tuyên truyền", null, null, null);
    assertThat(Judgement.of(open, true, new Promised("Tuyên truyền", null, null, null)).verdict())
        .isEqualTo(Verdict.COVERED);
    assertThat(Judgement.of(open, true, new Promised("Tuyên truyền", null, DUE, null)).verdict())
        .isEqualTo(Verdict.ADAPTED);
  }

  @Test
  void anExcuseIsNoGap() {
    Promised excused = new Promised(ASKED.text(), null, null, "Đơn vị không có thủ tục");
    assertThat(Judgement.of(ASKED, true, excused).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void missingIsNotTheSameAsNotIssued() {
    assertThat(Judgement.of(ASKED, true, null).verdict()).isEqualTo(Verdict.MISSING);
    assertThat(Judgement.of(ASKED, false, null).verdict()).isEqualTo(Verdict.NOT_ISSUED);
  }

  private static Verdict verdict(String text, @Nullable String product, @Nullable LocalDate due) {
    return judge(text, product, due).verdict();
  }

  private static Judgement judge(String text, @Nullable String product, @Nullable LocalDate due) {
    return Judgement.of(ASKED, true, new Promised(text, product, due, null));
  }
}
