package org.openpar.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.plan.grid.GridVisitor.Answer;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// Plans that no paper is behind: begun with areas only, or with tasks of an earlier plan.
@OpenParTest
class NewDraftTests {

  private final GridVisitor coordinator;

  NewDraftTests(@Autowired MockMvc browser, @Autowired UserDetailsService accounts) {
    this.coordinator = new GridVisitor(browser, accounts.loadUserByUsername("ha.snv"));
  }

  @ParameterizedTest
  @CsvSource({"2018,8,Hiện đại hóa", "2021,7,chính quyền số", "2027,7,chế độ công vụ", "2005,0,''"})
  void offersTheAreasOfTheYear(String year, int areas, String one) throws Exception {
    Document page = coordinator.opens("/ke-hoach/moi?year=" + year).page();

    assertThat(page.select("[name=areas]")).hasSize(areas);
    assertThat(page.select("#areas").text()).contains(one);
    assertThat(page.select("[name=title]").attr("value")).contains("năm " + year);
  }

  @Test
  void beginsWithAreasAndNoTask() throws Exception {
    Answer begun =
        coordinator.sends(
            "/ke-hoach/moi",
            "year",
            "2027",
            "title",
            "Kế hoạch 2027",
            "areas",
            "1",
            "areas",
            "5",
            "more",
            "Chuyển đổi số\n\nTuyên truyền");

    assertThat(coordinator.opens(begun.leadsTo()).page().select("h1").text())
        .isEqualTo("Kế hoạch 2027");
    List<String> areas =
        coordinator.asks(begun.leadsTo(), -1).json().get("areas").values().stream()
            .map(area -> area.get("code").asString() + " " + area.get("title").asString())
            .toList();
    assertThat(areas)
        .containsExactly(
            "I Công tác chỉ đạo, điều hành cải cách hành chính",
            "II Cải cách chế độ công vụ",
            "III Chuyển đổi số",
            "IV Tuyên truyền");
  }

  @Test
  void aPlanWithNoTasksIsNotPromulgated() throws Exception {
    String plan = coordinator.begins().replace("/bang", "");

    assertThat(coordinator.opens(plan + "/ra-soat").status()).isEqualTo(200);
    assertThat(coordinator.opens(plan + "/nhiem-vu.xlsx").status()).isEqualTo(200);
    Answer refused = coordinator.sends(plan + "/ban-hanh", "number", "1/QĐ-UBND");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().text()).contains("Kế hoạch chưa có nhiệm vụ nào");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "18", "năm tới", "3018"})
  void wantsAYear(String year) throws Exception {
    Answer refused = coordinator.sends("/ke-hoach/moi", "year", year, "title", "Kế hoạch");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select(".refuse").text()).contains("năm kế hoạch");
  }

  @Test
  void wantsATitleAndAnArea() throws Exception {
    Answer noArea = coordinator.sends("/ke-hoach/moi", "year", "2018", "title", "Kế hoạch");
    Answer noTitle = coordinator.sends("/ke-hoach/moi", "year", "2018", "title", " ", "areas", "1");

    assertThat(noArea.status()).isEqualTo(422);
    assertThat(noArea.page().select("#areas-refusal").text()).contains("ít nhất một lĩnh vực");
    assertThat(noTitle.page().select("#title-refusal").text()).contains("tên kế hoạch");
  }

  @Test
  void carriesTasksOverIntoTheNextYear() throws Exception {
    String source = signedPlan();
    Document page = coordinator.opens("/ke-hoach/moi/tu-ke-hoach?nguon=" + source).page();
    List<String> tasks = page.select("[name=tasks]").eachAttr("value");
    String[] fields =
        Stream.concat(
                Stream.of("nguon", source, "year", "2019", "title", "Kế hoạch năm 2019"),
                tasks.stream().skip(5).flatMap(task -> Stream.of("tasks", task)))
            .toArray(String[]::new);

    Answer begun = coordinator.sends("/ke-hoach/moi/tu-ke-hoach", fields);

    assertThat(tasks).hasSize(65);
    JsonNode grid = coordinator.asks(begun.leadsTo(), -1).json();
    assertThat(grid.get("rows")).hasSize(60);
    List<String> deadlines =
        grid.get("rows").values().stream().map(row -> row.get("words").get(5).asString()).toList();
    assertThat(deadlines)
        .noneMatch(words -> words.contains("2018"))
        .anyMatch(words -> words.contains("2019"));
    List<String> doubts =
        grid.get("rows").values().stream()
            .map(row -> row.get("doubts").get(1).toString())
            .filter(doubt -> doubt.contains("Lấy từ kế hoạch năm 2018"))
            .toList();
    assertThat(doubts).isNotEmpty();
  }

  @Test
  void wantsATaskToCarryOver() throws Exception {
    String source = signedPlan();

    Answer none =
        coordinator.sends(
            "/ke-hoach/moi/tu-ke-hoach", "nguon", source, "year", "2019", "title", "Kế hoạch");
    Answer nowhere = coordinator.sends("/ke-hoach/moi/tu-ke-hoach");

    assertThat(none.status()).isEqualTo(422);
    assertThat(none.page().select("#tasks-refusal").text()).contains("ít nhất một nhiệm vụ");
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(nowhere.page().select("a[href*=nguon]")).isNotEmpty();
  }

  private String signedPlan() throws Exception {
    byte[] file = new ClassPathResource("samples/ke-hoach-cchc-2018.docx").getContentAsByteArray();
    Answer read = coordinator.uploads("ke-hoach.docx", file);
    String review =
        read.status() < 400 ? read.leadsTo() : read.page().select("a[href*=ra-soat]").attr("href");
    return review.replaceAll(".*/([0-9a-f-]{36})/.*", "$1");
  }
}
