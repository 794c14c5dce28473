package org.openpar.plan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command as a person at a terminal meets it.
class ReadPlanTests {

  private static final String SAMPLE = "src/test/resources/samples/ke-hoach-cchc-2018.docx";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsOneObjectWithEveryKey() {
    assertThat(run(SAMPLE)).isZero();
    assertThat(err.toString()).isEmpty();
    JsonNode plan = JsonMapper.shared().readTree(out.toString());
    assertThat(plan.propertyNames())
        .containsExactly("document", "keyTasks", "targets", "tasks", "problems");
    assertThat(plan.get("document").propertyNames())
        .contains("number", "issuedOn", "issuer", "title", "planYear");
    assertThat(plan.get("keyTasks")).hasSize(8);
    assertThat(plan.get("targets")).hasSize(3);
    assertThat(plan.get("tasks")).hasSize(65);
    for (JsonNode task : plan.get("tasks")) {
      assertThat(task.propertyNames())
          .contains(
              "area",
              "group",
              "number",
              "text",
              "product",
              "lead",
              "leads",
              "cooperating",
              "cooperators",
              "deadline",
              "due",
              "money",
              "note",
              "source",
              "doubts");
      assertThat(task.get("due").propertyNames())
          .containsExactly("kind", "start", "due", "recurrence");
    }
  }

  @Test
  void printsDaysUnitsAndGroupsInTheAgreedForm() {
    run(SAMPLE);
    JsonNode tasks = JsonMapper.shared().readTree(out.toString()).get("tasks");
    assertThat(tasks.at("/0/leads/0/unit").asString()).isEqualTo("Sở Nội vụ");
    assertThat(tasks.at("/1/leads/0/group").asString()).isNotEmpty();
    assertThat(tasks.at("/4/due/due").asString()).isEqualTo("2018-06-30;2018-10-31");
    assertThat(tasks.at("/4/cooperating").isNull()).isTrue();
    assertThat(tasks.at("/4/cooperators").isEmpty()).isTrue();
    assertThat(tasks.at("/5/due/recurrence").asString()).isEqualTo("QUARTERLY");
    assertThat(tasks.at("/0/source/table").asInt()).isEqualTo(3);
    assertThat(tasks.at("/0/source/row").asInt()).isEqualTo(3);
  }

  @Test
  void namesEveryBodyByOneKeyAndExceptionsOnlyWhereThereAreSome() {
    run(SAMPLE);
    for (JsonNode task : JsonMapper.shared().readTree(out.toString()).get("tasks")) {
      for (JsonNode body : task.get("leads")) {
        assertThat(body.propertyNames())
            .filteredOn(name -> !name.equals("except"))
            .hasSize(1)
            .containsAnyOf("unit", "group", "unresolved");
        assertThat(body.has("except") && body.get("except").isEmpty()).isFalse();
      }
    }
  }

  @Test
  void saysEveryProblemAndDoubtInVietnamese() {
    run(SAMPLE, "--year", "2020");
    JsonNode plan = JsonMapper.shared().readTree(out.toString());
    assertThat(plan.at("/document/planYear").asInt()).isEqualTo(2020);
    assertThat(plan.get("problems"))
        .anySatisfy(
            problem -> {
              assertThat(problem.get("code").asString()).isEqualTo("plan.year-differs");
              assertThat(problem.get("message").asString())
                  .isEqualTo("Năm kế hoạch được chọn là 2020, nhưng tên văn bản ghi năm 2018.");
            });
    for (JsonNode task : plan.get("tasks")) {
      for (JsonNode doubt : task.get("doubts")) {
        assertThat(doubt.propertyNames()).containsExactly("field", "code", "message");
        assertThat(doubt.get("message").asString()).contains(" ");
      }
    }
  }

  @Test
  void looksAgenciesUpInTheMapOfTheDayAsked() {
    run(SAMPLE, "--units", "2025-08-01");
    JsonNode plan = JsonMapper.shared().readTree(out.toString());
    assertThat(plan.get("tasks")).hasSize(65);
  }

  @Test
  void refusesAFileThatIsNotThereInOneLine() {
    assertThat(run("khong-co.docx")).isEqualTo(3);
    refusedInOneLine("Không tìm thấy tệp khong-co.docx.");
  }

  @Test
  void refusesAFolder() {
    assertThat(run(folder.toString())).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void refusesWhatIsNoOfficeFileInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("ke-hoach.docx"), "không phải Word");
    assertThat(run(file.toString())).isEqualTo(3);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).doesNotContain("file.not-office").doesNotContain("{0}");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Path file = Files.write(folder.resolve("rong.docx"), new byte[0]);
    assertThat(run(file.toString())).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void saysThatAPaperIsTypedForAnOldCharacterSetInsteadOfFindingNoPlan() throws IOException {
    Path file = folder.resolve("tcvn3.docx");
    try (var word = new XWPFDocument();
        var bytes = Files.newOutputStream(file)) {
      word.createParagraph().createRun().setText("§iÒu 1. KÕ ho¹ch c¶i c¸ch hµnh chÝnh");
      word.write(bytes);
    }
    assertThat(run(file.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("bảng mã cũ").doesNotContain("Không tìm thấy");
  }

  @Test
  void refusesAPaperWithoutAPlan() throws IOException {
    Path file = folder.resolve("thu-moi.docx");
    try (var word = new XWPFDocument();
        var bytes = Files.newOutputStream(file)) {
      word.createParagraph().createRun().setText("Kính mời ông/bà đến dự họp.");
      word.write(bytes);
    }
    assertThat(run(file.toString())).isEqualTo(3);
    refusedInOneLine("Không tìm thấy nội dung kế hoạch trong tệp " + file + ".");
  }

  @Test
  void refusesWrongArguments() {
    assertThat(run()).isEqualTo(2);
    assertThat(run(SAMPLE, "--year", "18")).isEqualTo(2);
    assertThat(run(SAMPLE, "--year", "hai nghìn")).isEqualTo(2);
    assertThat(run(SAMPLE, "--units", "01/01/2018")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void hasASentenceInBothLanguagesForEveryKey() throws IOException {
    List<String> vietnamese = keys("plan.properties");
    assertThat(vietnamese).isNotEmpty().isEqualTo(keys("plan_en.properties"));
  }

  private void refusedInOneLine(String sentence) {
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines()).containsExactly(sentence);
  }

  private static List<String> keys(String bundle) throws IOException {
    return Files.readAllLines(
            Path.of("src/main/resources/messages", bundle), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private int run(String... arguments) {
    return new CommandLine(new ReadPlan(CLOCK))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
