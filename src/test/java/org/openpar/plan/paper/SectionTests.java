package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.plan.paper.Paper.decision;

import org.junit.jupiter.api.Test;
import org.openpar.plan.model.PlanReading;

class SectionTests {

  @Test
  void readsNumberedItemsAndJoinsWhatContinuesThem() {
    PlanReading plan =
        decision(2018)
            .lines(
                "II. NHIỆM VỤ TRỌNG TÂM",
                "1. Bố trí nguồn lực cho cải cách hành chính.",
                "Gắn trách nhiệm của người đứng đầu.",
                "2. Đơn giản hóa thủ tục, trọng tâm là:",
                "- Đầu tư;",
                "- Đất đai.",
                "III. NHIỆM VỤ CỤ THỂ",
                "1. Không thuộc phần trên.")
            .read();
    assertThat(plan.keyTasks())
        .containsExactly(
            "Bố trí nguồn lực cho cải cách hành chính. Gắn trách nhiệm của người đứng đầu.",
            "Đơn giản hóa thủ tục, trọng tâm là: - Đầu tư; - Đất đai.");
  }

  @Test
  void takesTheTitlesOfTargetsAndWhatOnlyRefersForNone() {
    PlanReading plan =
        decision(2018)
            .lines(
                "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH",
                "(Kèm theo Quyết định số 3320/QĐ-UBND ngày 28/12/2017)",
                "a) Cải cách thể chế",
                "- 100% văn bản được kiểm tra;",
                "- 100% văn bản được công khai.",
                "b) Cải cách thủ tục hành chính:",
                "- 95% hồ sơ đúng hạn.",
                "c) Chỉ số hài lòng đạt 90%.",
                "- Trong đó cấp xã đạt 88%.",
                "III. TỔ CHỨC THỰC HIỆN")
            .read();
    assertThat(plan.targets())
        .containsExactly(
            "100% văn bản được kiểm tra;",
            "100% văn bản được công khai.",
            "95% hồ sơ đúng hạn.",
            "Chỉ số hài lòng đạt 90%. - Trong đó cấp xã đạt 88%.");
  }

  @Test
  void readsParagraphsWithoutNumbersAsItems() {
    PlanReading plan =
        decision(2018)
            .lines(
                "NHIỆM VỤ TRỌNG TÂM NĂM 2018",
                "Nâng cao chất lượng văn bản.",
                "Sắp xếp tổ chức bộ máy.",
                "NHIỆM VỤ CỤ THỂ")
            .read();
    assertThat(plan.keyTasks())
        .containsExactly("Nâng cao chất lượng văn bản.", "Sắp xếp tổ chức bộ máy.");
  }

  @Test
  void readsTargetsOfSubsectionsAndStopsAtTheRequirements() {
    PlanReading plan =
        decision(2018)
            .lines(
                "I. MỤC TIÊU, YÊU CẦU",
                "1. Mục tiêu chung",
                "Nâng cao chỉ số cải cách hành chính.",
                "2. Mục tiêu cụ thể:",
                "- 95% hồ sơ đúng hạn.",
                "- 100% đơn vị có kế hoạch.",
                "3. Yêu cầu",
                "- Bám sát chương trình tổng thể.")
            .read();
    assertThat(plan.targets())
        .containsExactly(
            "Nâng cao chỉ số cải cách hành chính.",
            "95% hồ sơ đúng hạn.",
            "100% đơn vị có kế hoạch.");
  }

  @Test
  void leavesTheLabelOfATargetOut() {
    PlanReading plan =
        decision(2018)
            .lines(
                "I. MỤC TIÊU",
                "1. Mục tiêu chung: Nâng cao chỉ số cải cách hành chính.",
                "2. Mục tiêu cụ thể: Phấn đấu đến hết năm 2018:",
                "a) 95% hồ sơ đúng hạn.",
                "b) Chỉ số hài lòng: đạt 90%.",
                "II. NHIỆM VỤ")
            .read();
    assertThat(plan.targets())
        .containsExactly(
            "Nâng cao chỉ số cải cách hành chính.",
            "95% hồ sơ đúng hạn.",
            "Chỉ số hài lòng: đạt 90%.");
  }

  @Test
  void beginsATargetAtANumberOfAHigherLevel() {
    PlanReading plan =
        decision(2018)
            .lines(
                "I. MỤC TIÊU",
                "2. Chỉ tiêu cụ thể:",
                "2.1. 100% văn bản đúng luật;",
                "2.2. Mức độ hài lòng: trên 85%;",
                "3. Mục tiêu về chuyển đổi số: 80% hồ sơ trực tuyến.",
                "II. NHIỆM VỤ")
            .read();
    assertThat(plan.targets())
        .containsExactly(
            "100% văn bản đúng luật;",
            "Mức độ hài lòng: trên 85%;", "Mục tiêu về chuyển đổi số: 80% hồ sơ trực tuyến.");
  }

  @Test
  void leavesOutTheWordsThatOnlyLeadToTheTargets() {
    PlanReading plan =
        decision(2018)
            .lines(
                "I. CHỈ TIÊU",
                "Phấn đấu đạt các chỉ tiêu sau:",
                "1. 95% hồ sơ đúng hạn.",
                "II. NHIỆM VỤ")
            .read();
    assertThat(plan.targets()).containsExactly("95% hồ sơ đúng hạn.");
  }

  @Test
  void takesASentenceThatOnlyMentionsTargetsForNoSection() {
    PlanReading plan =
        decision(2018).lines("1. Mục tiêu của Kế hoạch là nâng cao chất lượng phục vụ.").read();
    assertThat(plan.targets()).isEmpty();
  }

  @Test
  void keepsAnItemThatBeginsLikeTheTitleOfAnotherSection() {
    PlanReading plan =
        decision(2018)
            .lines(
                "II. NHIỆM VỤ TRỌNG TÂM",
                "1. Yêu cầu người đứng đầu chịu trách nhiệm.",
                "2. Kinh phí được bố trí kịp thời.",
                "III. NHIỆM VỤ CỤ THỂ")
            .read();
    assertThat(plan.keyTasks())
        .containsExactly(
            "Yêu cầu người đứng đầu chịu trách nhiệm.", "Kinh phí được bố trí kịp thời.");
  }
}
