package org.openpar.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.plan.grid.GridVisitor.cell;
import static org.openpar.plan.grid.GridVisitor.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.plan.grid.GridVisitor.Answer;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// A draft written in the grid, as its script speaks to the server.
@OpenParTest
class GridTests {

  private static final UUID NONE = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final GridVisitor coordinator;
  private final GridVisitor officer;

  GridTests(
      @Autowired MockMvc browser,
      @Autowired UserDetailsService accounts,
      @Autowired JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.coordinator = new GridVisitor(browser, accounts.loadUserByUsername("ha.snv"));
    this.officer = new GridVisitor(browser, accounts.loadUserByUsername("lan.snv"));
  }

  @Test
  void readsWhatIsWrittenLikeThePaperOfAPlan() throws Exception {
    String grid = coordinator.begins();
    UUID task =
        coordinator.adds(
            grid, 1, "TEXT", "Rà soát thủ tục", "LEAD", "Sở Tư pháp", "DEADLINE", "Quý II");

    JsonNode row = coordinator.asks(grid, -1).row(task);

    assertThat(words(row))
        .containsExactly("", "Rà soát thủ tục", "", "Sở Tư pháp", "", "Quý II", "", "");
    assertThat(row.get("means").get(3).asString()).isEqualTo("Sở Tư pháp");
    assertThat(row.get("means").get(5).asString()).contains("30/06/2018");
    assertThat(row.get("doubts").get(2).get(0).asString()).contains("Chưa ghi sản phẩm");
  }

  @Test
  void changesTheWordsThemselvesAndWhatTheyMean() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc", "LEAD", "Sở Nội vụ");

    Answer answer = coordinator.writes(grid, task, "LEAD", "Sở Nội vụ", "Sở Tư pháp; Sở Tài chính");

    assertThat(answer.row(task).get("words").get(3).asString())
        .isEqualTo("Sở Tư pháp; Sở Tài chính");
    assertThat(answer.row(task).get("means").get(3).asString()).isEqualTo("2 đơn vị");
    assertThat(leads(task)).containsExactly("Sở Tư pháp", "Sở Tài chính");
  }

  @Test
  void keepsWordsNobodyUnderstandsAndDoubtsThem() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc", "DEADLINE", "Quý I");

    Answer answer = coordinator.writes(grid, task, "DEADLINE", "Quý I", "Trước ngày 31/9/2018");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.row(task).get("words").get(5).asString()).isEqualTo("Trước ngày 31/9/2018");
    assertThat(answer.row(task).get("doubts").get(5)).isNotEmpty();
  }

  @Test
  void givesBothToChooseFromWhenSomebodyWasFaster() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc");
    coordinator.writes(grid, task, "TEXT", "Việc", "Việc của người kia");

    Answer answer = coordinator.writes(grid, task, "TEXT", "Việc", "Việc của tôi");

    JsonNode clash = answer.json().get("clashes").get(0);
    assertThat(clash.get("kind").asString()).isEqualTo("CHANGED");
    assertThat(clash.get("theirs").asString()).isEqualTo("Việc của người kia");
    assertThat(clash.get("by").asString()).isEqualTo("Trần Thị Hà");
    assertThat(answer.row(task).get("words").get(1).asString()).isEqualTo("Việc của người kia");
  }

  @Test
  void sentTwiceDoesNothingTheSecondTime() throws Exception {
    String grid = coordinator.begins();
    UUID task = UUID.randomUUID();
    Map<String, Object> edits =
        Map.of(
            "since", 0,
            "areas", List.of(Map.of("position", 0, "title", "Chuyển đổi số")),
            "rows", List.of(row(task, 1, NONE, "TEXT", "Việc")));
    coordinator.edits(grid, edits);
    coordinator.edits(grid, edits);
    coordinator.writes(grid, task, "NOTE", "", "Gấp");
    Answer again = coordinator.writes(grid, task, "NOTE", "", "Gấp");

    assertThat(again.json().get("clashes")).isEmpty();
    assertThat(coordinator.asks(grid, -1).rows(1)).containsExactly("1.1 " + task);
    assertThat(coordinator.asks(grid, -1).json().get("areas")).hasSize(3);
  }

  @Test
  void tellsWhatCameAfterANumberAndByWhom() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc");
    coordinator.adds(grid, 2, "TEXT", "Việc khác");
    long number = coordinator.asks(grid, -1).json().get("number").asLong();

    assertThat(coordinator.asks(grid, number).json().get("rows")).isEmpty();
    coordinator.writes(grid, task, "NOTE", "", "Gấp");

    Answer news = coordinator.asks(grid, number);
    assertThat(news.json().get("rows")).hasSize(1);
    assertThat(news.row(task).get("by").asString()).isEqualTo("Trần Thị Hà");
    assertThat(news.json().get("areas").isNull()).isTrue();
  }

  @Test
  void tellsWhatWasSetRightOnThePageOfDoubts() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc", "PRODUCT", "Báo cáo");
    long number = coordinator.asks(grid, -1).json().get("number").asLong();
    String plan = grid.replace("/bang", "");

    coordinator.sends(plan + "/nhiem-vu/" + task + "/product", "words", "Quyết định");
    coordinator.sends(plan + "/linh-vuc/1", "title", "Điều hành");

    Answer news = coordinator.asks(grid, number);
    assertThat(news.row(task).get("words").get(2).asString()).isEqualTo("Quyết định");
    assertThat(news.json().get("areas").get(0).get("title").asString()).isEqualTo("Điều hành");
  }

  @Test
  void movesRowsWithinAndAcrossAreasAndNumbersThemAnew() throws Exception {
    String grid = coordinator.begins();
    UUID one = coordinator.adds(grid, 1, "TEXT", "Một", "GROUP", "Chung");
    UUID two = coordinator.adds(grid, 1, "TEXT", "Hai", "GROUP", "Chung");
    UUID three = coordinator.adds(grid, 1, "TEXT", "Ba");

    Answer within = moves(grid, Map.of("task", two, "area", 1));
    assertThat(within.rows(1)).containsExactly("1.1.1 " + two, "1.1.2 " + one, "1.1 " + three);

    Answer across = moves(grid, Map.of("task", one, "area", 2));
    assertThat(across.rows(1)).containsExactly("1.1.1 " + two, "1.1 " + three);
    assertThat(across.rows(2)).containsExactly("2.1.1 " + one);
  }

  @Test
  void putsAreasElsewhereAndNumbersTheirRowsAnew() throws Exception {
    String grid = coordinator.begins();
    UUID one = coordinator.adds(grid, 1, "TEXT", "Một");
    UUID two = coordinator.adds(grid, 2, "TEXT", "Hai");

    Map<String, Object> down = Map.of("area", 1, "after", 2);
    Answer answer = coordinator.edits(grid, Map.of("since", 0, "placed", List.of(down)));
    UUID late = coordinator.adds(grid, 1, "TEXT", "Gửi khi chưa biết");

    assertThat(answer.rows(1)).containsExactly("1.1 " + two);
    assertThat(answer.rows(2)).containsExactly("2.1 " + one);
    assertThat(areas(answer)).containsExactly("I 2", "II 1");
    assertThat(coordinator.asks(grid, -1).rows(2))
        .as("an area keeps its number")
        .containsExactly("2.1 " + one, "2.2 " + late);
    assertThat(traces("AreasArranged", id(grid))).contains("before");
  }

  @Test
  void takesAnAreaOutWhenNothingIsInIt() throws Exception {
    String grid = coordinator.begins();
    coordinator.adds(grid, 2, "TEXT", "Hai");

    Answer held = coordinator.edits(grid, Map.of("since", 0, "gone", List.of(2)));
    Answer gone = coordinator.edits(grid, Map.of("since", 0, "gone", List.of(1)));

    assertThat(held.json().get("clashes").get(0).get("kind").asString()).isEqualTo("HELD");
    assertThat(areas(gone)).containsExactly("I 2");
    assertThat(gone.rows(1).getFirst()).startsWith("1.1 ");
    assertThat(traces("AreaRemoved", id(grid))).contains("title");
  }

  private static List<String> areas(Answer answer) {
    return answer.json().get("areas").values().stream()
        .map(area -> area.get("code").asString() + " " + area.get("position").asInt())
        .toList();
  }

  @Test
  void takesRowsOutButNotOnesSomebodyHasJustWrittenInto() throws Exception {
    String grid = coordinator.begins();
    UUID gone = coordinator.adds(grid, 1, "TEXT", "Bỏ");
    UUID kept = coordinator.adds(grid, 1, "TEXT", "Giữ");
    coordinator.writes(grid, kept, "NOTE", "", "Gấp");

    Answer answer =
        coordinator.edits(
            grid,
            Map.of("since", 0, "removed", List.of(removed(gone, "Bỏ"), removed(kept, "Giữ"))));

    assertThat(answer.rows(1)).containsExactly("1.1 " + kept);
    assertThat(answer.json().get("clashes").get(0).get("kind").asString()).isEqualTo("KEPT");
    Answer late = coordinator.writes(grid, gone, "NOTE", "", "Của tôi");
    assertThat(late.json().get("clashes").get(0).get("kind").asString()).isEqualTo("GONE");
    assertThat(late.json().get("clashes").get(0).get("by").asString()).isEqualTo("Trần Thị Hà");
  }

  @Test
  void takesAPasteOfFiveThousandRowsInOneGo() throws Exception {
    String grid = coordinator.begins();
    Map<String, Object> paste = Map.of("since", 0, "rows", rows(5_000));

    Answer answer = coordinator.edits(grid, paste);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.rows(1)).hasSize(5_000);
    assertThat(answer.rows(1).getLast()).startsWith("1.5000 ");
    overwrite(grid, answer);
  }

  /// The same block once more over the same rows.
  private void overwrite(String grid, Answer pasted) throws Exception {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (JsonNode row : pasted.json().get("rows")) {
      UUID task = UUID.fromString(row.get("id").asString());
      cells.add(cell(task, "LEAD", "Sở Nội vụ", "Sở Tư pháp"));
      cells.add(cell(task, "DEADLINE", "Quý I/2018", "Quý II/2018"));
    }
    Answer answer = coordinator.edits(grid, Map.of("since", 0, "cells", cells));
    assertThat(answer.json().get("clashes")).isEmpty();
    assertThat(answer.json().get("rows").get(4_999).get("means").get(3).asString())
        .isEqualTo("Sở Tư pháp");
  }

  @Test
  void refusesMoreThanThatAndChangesNothing() throws Exception {
    String grid = coordinator.begins();

    Answer answer = coordinator.edits(grid, Map.of("since", 0, "rows", rows(5_001)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("refused").asString()).contains("5.000 dòng");
    assertThat(coordinator.asks(grid, -1).json().get("rows")).isEmpty();
  }

  @Test
  void refusesACellThatIsAPaperOfItsOwn() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc");

    Answer answer = coordinator.writes(grid, task, "NOTE", "", "dài ".repeat(6_000));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("refused").asString()).contains("20.000 ký tự");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "không phải JSON",
        "[]",
        "{\"since\":0,\"cells\":[{}]}",
        "{\"since\":0,\"cells\":[{\"task\":\"x\",\"field\":\"TEXT\",\"seen\":\"\",\"words\":\"\"}]}",
        "{\"since\":0,\"rows\":[null]}",
        "{\"since\":0,\"moves\":{}}"
      })
  void refusesWhatDoesNotComeFromAGrid(String body) throws Exception {
    Answer answer = coordinator.posts(coordinator.begins(), body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("refused").asString()).contains("không đọc được");
  }

  @Test
  void leavesOutWhatADatabaseDoesNotKeep() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc");

    Answer answer = coordinator.writes(grid, task, "NOTE", "", "a\u0000b\r\nc");

    assertThat(answer.row(task).get("words").get(7).asString()).isEqualTo("a b\nc");
  }

  @Test
  void takesNoRowOfAnotherPlan() throws Exception {
    String mine = coordinator.begins();
    String other = coordinator.begins();
    UUID task = coordinator.adds(other, 1, "TEXT", "Việc");

    coordinator.writes(mine, task, "TEXT", "Việc", "Khác");
    coordinator.edits(
        mine, Map.of("since", 0, "rows", List.of(row(task, 1, NONE, "TEXT", "Khác"))));
    moves(mine, Map.of("task", task, "area", 2));

    assertThat(words(coordinator.asks(other, -1).row(task))).contains("Việc");
    assertThat(coordinator.asks(mine, -1).json().get("rows")).isEmpty();
  }

  @Test
  void isOnlyForThoseWhoDraft() throws Exception {
    String grid = coordinator.begins();

    assertThat(officer.opens(grid).status()).isEqualTo(403);
    assertThat(officer.asks(grid, -1).status()).isEqualTo(403);
    assertThat(officer.posts(grid, "{}").status()).isEqualTo(403);
    assertThat(officer.opens("/ke-hoach/moi").status()).isEqualTo(403);
    assertThat(officer.begins()).isEqualTo("null");
    assertThat(officer.sends("/ke-hoach/moi/tu-ke-hoach").status()).isEqualTo(403);
    String missing = "/ke-hoach/" + UUID.randomUUID() + "/bang";
    assertThat(coordinator.opens(missing).status()).isEqualTo(404);
    assertThat(coordinator.posts(missing, "{}").status()).isEqualTo(404);
  }

  @Test
  void offersTheNamesOfTheDayOfThePlanToWhoeverWrites() throws Exception {
    String grid = coordinator.begins();

    String names = coordinator.opens(grid + "/co-quan").text();

    assertThat(names).startsWith("[{\"name\":\"Các sở, ban, ngành\"");
    assertThat(names).contains("\"name\":\"Sở Tư pháp\"", "\"name\":\"UBND huyện Mai Sơn\"");
    assertThat(officer.opens(grid + "/co-quan").status()).isEqualTo(403);
    jdbc.sql("update plan.plan set state = 'DISCARDED' where id = ?").param(id(grid)).update();
    assertThat(coordinator.opens(grid + "/co-quan").status()).isEqualTo(404);
  }

  @Test
  void closesWithTheDraft() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc");
    jdbc.sql("update plan.plan set state = 'DISCARDED' where id = ?").param(id(grid)).update();

    assertThat(coordinator.opens(grid).status()).isEqualTo(404);
    assertThat(coordinator.writes(grid, task, "TEXT", "Việc", "Khác").status()).isEqualTo(404);
  }

  @Test
  void writesIntoTheTrailWhatStoodBefore() throws Exception {
    String grid = coordinator.begins();
    UUID task = coordinator.adds(grid, 1, "TEXT", "Việc");
    coordinator.writes(grid, task, "TEXT", "Việc", "Việc lớn");

    assertThat(traces("CellWritten", task)).contains("Việc", "Việc lớn");
    assertThat(traces("DraftArranged", id(grid))).contains("\"added\"");
    assertThat(
            jdbc.sql(
                    "select before ->> 'text' from plan.draft_change where task_id = ? and kind ="
                        + " 'WRITTEN'")
                .param(task)
                .query(String.class)
                .single())
        .isEqualTo("Việc");
  }

  private String traces(String act, UUID subject) {
    return jdbc.sql("select after::text from audit.trace where act = ? and subject_id = ?")
        .params(act, subject)
        .query(String.class)
        .list()
        .toString();
  }

  private Answer moves(String grid, Map<String, Object> move) throws Exception {
    return coordinator.edits(grid, Map.of("since", 0, "moves", List.of(move)));
  }

  private static Map<String, Object> removed(UUID task, String text) {
    return Map.of("task", task, "seen", List.of("", text, "", "", "", "", "", ""));
  }

  private static List<Map<String, Object>> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            line ->
                row(
                    UUID.randomUUID(),
                    1,
                    UUID.randomUUID(),
                    "TEXT",
                    "Rà soát thủ tục hành chính số " + line,
                    "PRODUCT",
                    "Báo cáo",
                    "LEAD",
                    "Sở Nội vụ",
                    "COOPERATING",
                    "Các sở, ban, ngành",
                    "DEADLINE",
                    "Quý I/2018"))
        .toList();
  }

  private List<String> leads(UUID task) {
    return jdbc.sql(
            "select words from plan.party where task_id = ? and role = 'LEAD' order by position")
        .param(task)
        .query(String.class)
        .list();
  }

  private static List<String> words(JsonNode row) {
    return row.get("words").values().stream().map(JsonNode::asString).toList();
  }

  private static UUID id(String grid) {
    return Stream.of(grid.split("/"))
        .filter(part -> part.length() == 36)
        .map(UUID::fromString)
        .findFirst()
        .orElseThrow();
  }
}
