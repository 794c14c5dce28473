package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/// What targets come to, and which tasks carry targets and key tasks.
@OpenParTest
@Import(Screen.class)
class AimPageTests {

  private static final String WORDS = "/muc-tieu/noi-dung";

  private final Screen screen;

  AimPageTests(@Autowired Screen screen) {
    this.screen = screen;
  }

  @Test
  void measuresATargetAndNamesItsTasks() throws Exception {
    String plan = draft();
    String task = screen.see("ha.snv", plan + "/muc-tieu").select("input[name=tasks]").get(2).val();

    MockHttpServletResponse kept =
        screen.press(
            "ha.snv",
            plan + "/muc-tieu",
            "loai",
            "TARGET",
            "so",
            "2",
            "baseline",
            "80,5",
            "goal",
            "95",
            "unit",
            "%",
            "direction",
            "UP",
            "due",
            "31/12/2018",
            "tasks",
            task);
    Document review = screen.see("ha.snv", plan + "/ra-soat");

    assertThat(kept.getStatus()).as(kept.getContentAsString()).isEqualTo(303);
    assertThat(review.select("section:has(#muc-tieu)").text())
        .contains("1/3 chỉ tiêu đo được", "80,5 → 95 %, càng cao càng tốt, 31/12/2018", "1.1.3");
  }

  @Test
  void saysWhatItCannotRead() throws Exception {
    String plan = draft();
    MockHttpServletResponse refused =
        screen.press("ha.snv", plan + "/muc-tieu", "so", "1", "goal", "nhiều", "due", "30/02/2018");
    Document page = Jsoup.parse(refused.getContentAsString());

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page.select(".refuse")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(page.select("input[name=goal]").val()).isEqualTo("nhiều");
    assertThat(screen.press("lan.snv", plan + "/muc-tieu", "so", "1").getStatus()).isEqualTo(403);
  }

  @Test
  void refusesALeadTheRegisterNeverHad() throws Exception {
    String plan = draft();
    MockHttpServletResponse refused =
        screen.press(
            "ha.snv",
            plan + "/muc-tieu",
            "so",
            "1",
            "goal",
            "95",
            "lead",
            "00000000-0000-7000-8000-000000000000");
    Document page = Jsoup.parse(refused.getContentAsString());

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page.select("#lead-refusal").text()).contains("Danh mục không có đơn vị này");
    assertThat(page.select("input[name=goal]").val()).as("what was typed is kept").isEqualTo("95");
    assertThat(screen.see("ha.snv", plan + "/muc-tieu?so=1").select("input[name=goal]").val())
        .as("nothing is half done")
        .isEmpty();
  }

  @Test
  void linksAKeyTask() throws Exception {
    String plan = draft();
    String form = plan + "/muc-tieu?loai=KEY_TASK&so=8";
    String task = screen.see("ha.snv", form).select("input[name=tasks]").first().val();

    screen.press("ha.snv", plan + "/muc-tieu", "loai", "KEY_TASK", "so", "8", "tasks", task);

    assertThat(screen.see("ha.snv", form).select("input[name=tasks][checked]")).hasSize(1);
    assertThat(screen.see("ha.snv", form).select("input[name=goal]")).isEmpty();
  }

  @Test
  void fillsWhatATargetCouldSayWithOnePressAndTakesItBack() throws Exception {
    String plan = draft();
    Document before = screen.see("ha.snv", plan + "/ra-soat");

    for (String source : List.of("WORDS", "DAY", "YEAR_END", "DRAFTER")) {
      assertThat(mend(plan, source, "2", "3").getStatus()).isEqualTo(303);
    }
    Document after = screen.see("ha.snv", plan + "/ra-soat");
    Document fills = screen.see("ha.snv", plan + "/bang/dien-nhanh");

    assertThat(row(before)).contains("0 / 3", "Chỉ tiêu 1", "Điền hạn 31/12/2018 cho 2 chỉ tiêu");
    assertThat(before.select(".points").text()).contains("Chưa có thời hạn.");
    assertThat(row(after)).contains("1 / 3", "Điền hạn 31/12/2018 cho 1 chỉ tiêu");
    assertThat(fills.select("section.sec")).hasSize(4);
    assertThat(fills.text()).contains("31/12/2018", "31/01/2018", "Sở Nội vụ");
    String number = fills.select("section:contains(31/01/2018) button[name=number]").val();
    screen.press("ha.snv", plan + "/bang/dien-nhanh/hoan-tac", "number", number);
    assertThat(row(screen.see("ha.snv", plan + "/ra-soat"))).contains("0 / 3");
    assertThat(
            screen
                .press("lan.snv", plan + "/bang/dien-nhanh/chi-tieu", "source", "YEAR_END")
                .getStatus())
        .isEqualTo(403);
  }

  @Test
  void asksBeforeATargetNobodyCanMeasureIsPromulgated() throws Exception {
    String plan = draft();

    Document page = screen.see("ha.snv", plan + "/ban-hanh");
    MockHttpServletResponse refused = screen.press("ha.snv", plan + "/ban-hanh");

    assertThat(page.select("#accepted-TARGET li")).hasSize(3);
    assertThat(page.select("#accepted-TARGET a[href*=so=3]")).hasSize(1);
    assertThat(Jsoup.parse(refused.getContentAsString()).select("#accepted-TARGET-refusal").text())
        .contains("Còn 3 chỉ tiêu");
  }

  @Test
  void writesWhatADraftBegunOnTheScreenAimsAt() throws Exception {
    String plan = begun();
    assertThat(screen.see("ha.snv", plan + "/ra-soat").select("section:has(#muc-tieu)").text())
        .contains("Chưa ghi mục tiêu");

    MockHttpServletResponse kept =
        write(
            plan, "Đạt 90% hồ sơ đúng hạn\n\nGiảm 10% thủ tục\n  của cấp xã\n", "Đào tạo", "", "");
    Document review = screen.see("ha.snv", plan + "/ra-soat");

    assertThat(kept.getStatus()).as(kept.getContentAsString()).isEqualTo(303);
    assertThat(review.select("section:has(#muc-tieu)").text())
        .contains("0/2 chỉ tiêu đo được", "Giảm 10% thủ tục", "Nhiệm vụ trọng tâm 1");
    assertThat(screen.see("ha.snv", plan + WORDS).select("#targets").val())
        .isEqualTo("Đạt 90% hồ sơ đúng hạn\nGiảm 10% thủ tục\n  của cấp xã");
    assertThat(write(plan, "x", "", "", "").getStatus()).as("somebody was faster").isEqualTo(422);
    assertThat(screen.press("lan.snv", plan + WORDS, "targets", "x").getStatus()).isEqualTo(403);
  }

  @Test
  void keepsFiguresAndTasksOfAnAimWhoseWordsStay() throws Exception {
    String plan = draft();
    String task = screen.see("ha.snv", plan + "/muc-tieu").select("input[name=tasks]").get(2).val();
    for (String position : List.of("1", "2", "3")) {
      screen.press(
          "ha.snv", plan + "/muc-tieu", "so", position, "goal", "95", "unit", "%", "tasks", task);
    }
    Document form = screen.see("ha.snv", plan + WORDS);
    String targets = form.select("#targets").val();
    String keyTasks = form.select("#keyTasks").val();
    List<String> lines = targets.lines().toList();

    String second = lines.get(1) + " (sửa lời)";
    String other = lines.get(0).replace("03", "05");
    String reworded = String.join("\n", other, second, "Thêm một mục", lines.get(2));
    write(plan, reworded, keyTasks, targets, keyTasks);

    assertThat(goal(plan, 1)).as("other numbers").isEmpty();
    assertThat(goal(plan, 2)).as("reworded, the same numbers").isEqualTo("95");
    assertThat(goal(plan, 3)).as("new").isEmpty();
    assertThat(goal(plan, 4)).as("moved down").isEqualTo("95");
    assertThat(
            screen
                .see("ha.snv", plan + "/muc-tieu?so=1")
                .select("input[name=tasks][checked]")
                .eachAttr("value"))
        .as("its tasks stay")
        .containsExactly(task);
  }

  @Test
  void carriesWhatAPlanAimsAtIntoTheNextYear() throws Exception {
    String plan = draft();
    String source = plan.substring(plan.lastIndexOf('/') + 1);
    String form = "/ke-hoach/moi/tu-ke-hoach";
    String task =
        screen.see("ha.snv", form + "?nguon=" + source).select("input[name=tasks]").first().val();

    String next =
        String.valueOf(
                screen
                    .press(
                        "ha.snv",
                        form,
                        "nguon",
                        source,
                        "year",
                        "2019",
                        "title",
                        "Kế hoạch 2019",
                        "tasks",
                        task)
                    .getRedirectedUrl())
            .replace("/bang", "");

    assertThat(screen.see("ha.snv", next + WORDS).select("#targets").val())
        .isEqualTo(screen.see("ha.snv", plan + WORDS).select("#targets").val())
        .isNotEmpty();
  }

  private String goal(String plan, int position) throws Exception {
    return screen.see("ha.snv", plan + "/muc-tieu?so=" + position).select("[name=goal]").val();
  }

  private MockHttpServletResponse write(
      String plan, String targets, String keyTasks, String seenTargets, String seenKeyTasks)
      throws Exception {
    return screen.press(
        "ha.snv",
        plan + WORDS,
        "targets",
        targets,
        "keyTasks",
        keyTasks,
        "seenTargets",
        seenTargets,
        "seenKeyTasks",
        seenKeyTasks);
  }

  private String begun() throws Exception {
    MockHttpServletResponse answer =
        screen.press(
            "ha.snv",
            "/ke-hoach/moi",
            "year",
            "2018",
            "title",
            "Kế hoạch",
            "areas",
            "1",
            "areas",
            "2");
    return String.valueOf(answer.getRedirectedUrl()).replace("/bang", "");
  }

  private MockHttpServletResponse mend(String plan, String source, String... targets)
      throws Exception {
    return screen.press(
        "ha.snv",
        plan + "/bang/dien-nhanh/chi-tieu",
        "source",
        source,
        "targets",
        String.join(",", targets));
  }

  private static String row(Document review) {
    return review.select("#du-thieu tr:contains(Chỉ tiêu)").text();
  }

  private String draft() throws Exception {
    MockHttpServletResponse answer =
        screen.upload(
            "ha.snv",
            "/ke-hoach/nhap",
            new MockMultipartFile("file", "ke-hoach.docx", null, PlanFiles.aPlan()));
    return String.valueOf(answer.getRedirectedUrl()).replace("/ra-soat", "");
  }
}
