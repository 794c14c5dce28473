package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpar.testing.Acceptances.accepting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.plan.web.Visitor.Answer;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/// From the signed file to the promulgated plan, page by page.
@OpenParTest
class PlanPagesTests {

  private static final AtomicInteger NUMBER = new AtomicInteger(3320);

  private final JdbcClient jdbc;
  private final Visitor coordinator;
  private final Visitor officer;

  PlanPagesTests(
      @Autowired MockMvc browser,
      @Autowired UserDetailsService accounts,
      @Autowired JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.coordinator = new Visitor(browser, accounts.loadUserByUsername("ha.snv"));
    this.officer = new Visitor(browser, accounts.loadUserByUsername("lan.snv"));
  }

  @Test
  void readsTheSignedPlanIntoAReview() throws Exception {
    Document review = coordinator.opens(draft()).page();

    assertThat(review.select(".lead").text()).contains("8 lĩnh vực, 65 nhiệm vụ");
    assertThat(review.select(".kv").text())
        .contains("3320/QĐ-UBND", "28/12/2017", "UBND tỉnh Sơn La", "2018");
    assertThat(review.select("tr[id^=n-]")).hasSize(65);
    assertThat(review.select("details.fold[id^=linh-vuc]")).hasSize(8);
    assertThat(review.select("ol.prose").first().select("li")).hasSize(8);
  }

  @Test
  void losesNothingThatTheFileHolds() throws Exception {
    String page = plain(coordinator.opens(draft()).page().select("main").text());

    assertThat(Truth.cells())
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(page).contains(plain(cell)));
  }

  @Test
  void showsWhatTheFileSaysOutsideItsTables() throws Exception {
    String review = draft();
    String path = review.replace("/ra-soat", "/loi-van");

    assertThat(coordinator.opens(review).page().select("a[href=" + path + "]")).hasSize(1);
    assertThat(coordinator.opens(path).page().select(".doc p").eachText())
        .anyMatch(line -> line.contains("Sở Nội vụ giúp UBND tỉnh chỉ đạo"))
        .anyMatch(line -> line.contains("Lưu: VT, NC"))
        .noneMatch(line -> line.contains("Tham mưu UBND tỉnh ban hành Kế hoạch"));
    assertThat(officer.opens(path).status()).as("a draft").isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "xlsx", "xls", "odt", "ods"})
  void readsEveryOfficeFormat(String ending) throws Exception {
    Answer answer = coordinator.uploads("ke-hoach." + ending, PlanFiles.sample(ending), "");

    assertThat(coordinator.opens(answer.leadsTo()).page().select("tr[id^=n-]")).hasSize(65);
  }

  @Test
  void setsTheWordsOfThePaperBesideWhatTheyMean() throws Exception {
    Document review = coordinator.opens(draft()).page();
    String group = review.select("tr[id=n-1-1-2]").text();
    String span = review.select("tr:contains(Quý II - Quý IV/2018)").first().text();

    assertThat(group).contains("Các sở, ban, ngành; UBND các huyện, thành phố", "32 đơn vị");
    assertThat(span).contains("01/04 – 31/12/2018");
  }

  @Test
  void listsWhatIsDoubtfulFirstAndSaysWhy() throws Exception {
    Document review = coordinator.opens(draft()).page();

    assertThat(review.select("ol.doubts > li"))
        .hasSize(Integer.parseInt(review.select("#con-lai").text()))
        .allSatisfy(
            doubt -> {
              assertThat(doubt.select("mark").text()).isNotBlank();
              assertThat(doubt.select(".why").text()).isNotBlank().doesNotContain("doubt.");
            });
    assertThat(review.select("section.sec h2[id]").eachAttr("id"))
        .filteredOn(part -> !part.equals("tep"))
        .startsWith("van-ban", "can-xem", "canh-bao");
    assertThat(review.select(".lead a").attr("href")).isEqualTo("#can-xem");
  }

  @Test
  void saysHowManyTasksHaveProductLeadDeadlineAndResources() throws Exception {
    Document review = coordinator.opens(draft()).page();

    assertThat(review.select("#du-thieu tbody tr")).hasSize(6);
    assertThat(review.select("#du-thieu tbody").text()).contains("65 / 65", "8 / 8 Không thiếu");
  }

  @Test
  void takesAPlaceFromTheListWhenAPersonSaysItIsRight() throws Exception {
    String review = draft();
    Document before = coordinator.opens(review).page();
    String accept = before.select("ol.doubts > li form").first().attr("action");
    int places = Integer.parseInt(before.select("#con-lai").text());

    Answer change = coordinator.sendsInPlace(accept);

    assertThat(change.page().select("[hx-swap-oob=delete]")).isNotEmpty();
    assertThat(change.page().select("#con-lai").text()).isEqualTo(Integer.toString(places - 1));
    assertThat(coordinator.opens(review).page().select("ol.doubts > li")).hasSize(places - 1);
  }

  @Test
  void settlesAllThatIsLeftAfterShowingItOnceMore() throws Exception {
    String review = draft();
    int places = coordinator.opens(review).page().select("ol.doubts > li").size();

    assertThat(coordinator.opens(review + "/dung").page().select("tbody tr")).hasSize(places);
    coordinator.sends(review + "/dung");

    Document after = coordinator.opens(review).page();
    assertThat(after.select("ol.doubts > li")).isEmpty();
    assertThat(after.select("a[href$=/ban-hanh].btn-main")).hasSize(1);
  }

  @Test
  void understandsAnotherLeadAndKeepsTheWordsOfThePaper() throws Exception {
    String review = draft();
    String field = fieldOf(review, "n-1-1-1", "lead");

    Answer change = coordinator.sendsInPlace(field, "words", "so tu phap; Sở Tài chính");

    assertThat(change.status()).isEqualTo(200);
    assertThat(change.page().select("body").text()).contains("2 đơn vị");
    assertThat(row(review, "n-1-1-1")).contains("Sở Nội vụ", "2 đơn vị");
  }

  @Test
  void refusesALeadTheRegisterDoesNotKnowAndGivesBackWhatWasTyped() throws Exception {
    String field = fieldOf(draft(), "n-1-1-1", "lead");

    Answer refusal = coordinator.sendsInPlace(field, "words", "Hội người yêu thơ");

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("input[name=words]").val()).isEqualTo("Hội người yêu thơ");
    assertThat(refusal.page().select(".refuse").text()).contains("Chưa nhận ra cơ quan nào");
  }

  @Test
  void showsHowADeadlineIsUnderstoodBeforeItIsSaved() throws Exception {
    String review = draft();
    String field = fieldOf(review, "n-1-1-1", "deadline");

    Answer trial = coordinator.opens(field + "/doc-thu?words=Tháng 6 và tháng 12/2018");
    assertThat(trial.page().text()).contains("30/06; 31/12/2018");
    assertThat(row(review, "n-1-1-1")).contains("31/12/2017");

    coordinator.sends(field, "words", "Tháng 6 và tháng 12/2018");
    assertThat(row(review, "n-1-1-1")).contains("30/06; 31/12/2018", "Tháng 12/2017");
  }

  @Test
  void refusesADayTheCalendarDoesNotHave() throws Exception {
    String field = fieldOf(draft(), "n-1-1-1", "deadline");

    Answer refusal = coordinator.sends(field, "words", "Trước ngày 31/9/2018");

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select(".refuse").text()).contains("không có trong lịch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "product", "money", "note", "cooperating"})
  void mendsEveryFieldInPlace(String name) throws Exception {
    String review = draft();
    String words = name.equals("cooperating") ? "Sở Tài chính" : "Chữ đã sửa tay";

    Answer change = coordinator.sendsInPlace(fieldOf(review, "n-1-1-1", name), "words", words);

    assertThat(change.status()).isEqualTo(200);
    assertThat(row(review, "n-1-1-1")).contains(words);
  }

  @Test
  void renamesAGroupForAllItsTasks() throws Exception {
    String review = draft();
    String field = fieldOf(review, "nhom-n-1-1-1", "group");

    coordinator.sends(field, "words", "Ban hành kế hoạch");

    Document after = coordinator.opens(review).page();
    assertThat(after.select("tr.grp").first().text()).isEqualTo("Ban hành kế hoạch");
    assertThat(after.select("tr.grp:contains(Ban hành kế hoạch)")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"product", "lead", "deadline"})
  void showsWhatSomebodyElseTypedIntoTheSameCell(String name) throws Exception {
    String review = draft();
    String field = fieldOf(review, "n-1-1-1", name);
    String theirs = name.equals("deadline") ? "Quý III/2018" : "Sở Tài chính";
    String mine = name.equals("deadline") ? "Quý IV/2018" : "Sở Tư pháp";
    String seen = seen(coordinator.opens(field));
    coordinator.sendsInPlace(field, "words", theirs, "seen", seen);

    Answer overtaken = coordinator.sendsInPlace(field, "words", mine, "seen", seen);

    assertThat(overtaken.status()).isEqualTo(409);
    assertThat(overtaken.page().select("[role=alert]").text()).contains("người khác đã sửa");
    assertThat(overtaken.page().select("[name=words]").val()).isEqualTo(mine);
    String stands = seen(overtaken);
    assertThat(stands).isNotEqualTo(seen);
    assertThat(row(review, "n-1-1-1")).doesNotContain(mine);

    Answer decided = coordinator.sendsInPlace(field, "words", mine, "seen", stands);

    assertThat(decided.status()).isEqualTo(200);
    assertThat(seen(coordinator.opens(field))).isNotEqualTo(stands);
  }

  @Test
  void doesNotMindWhatSomebodyElseTypedIntoAnotherCell() throws Exception {
    String review = draft();
    String product = fieldOf(review, "n-1-1-1", "product");
    String seen = seen(coordinator.opens(product));
    coordinator.sends(fieldOf(review, "n-1-1-1", "note"), "words", "Ghi chú mới");

    Answer saved = coordinator.sendsInPlace(product, "words", "Công văn", "seen", seen);

    assertThat(saved.status()).isEqualTo(200);
    assertThat(row(review, "n-1-1-1")).contains("Công văn", "Ghi chú mới");
  }

  @Test
  void setsTheYearOfADraftRightAndReadsDeadlinesWithoutAYearAgain() throws Exception {
    String review = draft();
    String plan = review.replace("/ra-soat", "");
    coordinator.sends(fieldOf(review, "n-1-1-2", "deadline"), "words", "Quý IV/2018");
    String before = coordinator.opens(review).page().select("main").text();

    Answer saved = coordinator.sends(plan + "/nam", "year", "2019");

    assertThat(saved.leadsTo()).isEqualTo(review);
    Document after = coordinator.opens(review).page();
    assertThat(after.select("a[href$=/nam]").text()).isEqualTo("2019");
    assertThat(after.select("main").text()).contains("31/12/2019");
    assertThat(before).doesNotContain("31/12/2019");
    assertThat(row(review, "n-1-1-2")).contains("2018").doesNotContain("2019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1890", "hai nghìn"})
  void refusesAYearThatIsNone(String year) throws Exception {
    Answer refusal = coordinator.sends(draft().replace("/ra-soat", "/nam"), "year", year);

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("#year").val()).isEqualTo(year);
    assertThat(refusal.page().select("#year-refusal")).hasSize(1);
  }

  @Test
  void mendsTheTitleOfAnArea() throws Exception {
    String review = draft();
    String area = review.replace("/ra-soat", "/linh-vuc/1");

    assertThat(coordinator.sends(area, "title", " ").status()).isEqualTo(422);
    Answer saved = coordinator.sends(area, "title", "Cải cách thể chế (sửa)");

    assertThat(saved.leadsTo()).isEqualTo(review);
    assertThat(coordinator.opens(review).page().select("#linh-vuc-1 summary").text())
        .contains("Cải cách thể chế (sửa)");
    assertThat(coordinator.opens(area.replace("/1", "/99")).status()).isEqualTo(404);
    assertThat(officer.opens(area).status()).isEqualTo(403);
  }

  private static String seen(Answer editor) {
    return editor.page().select("input[name=seen]").val();
  }

  @Test
  void opensAnEditorOnAPageOfItsOwnForWhoeverHasNoScript() throws Exception {
    String field = fieldOf(draft(), "n-1-1-2", "lead");

    Document page = coordinator.opens(field).page();

    assertThat(page.select("form.cell-form input[name=words]").val())
        .isEqualTo("Các sở, ban, ngành; UBND các huyện, thành phố");
    assertThat(page.select("datalist option[value=Sở Nội vụ][label=so noi vu]")).hasSize(1);
  }

  @Test
  void saysEverythingThatIsWrongWithAnUploadAtOnce() throws Exception {
    Answer refusal =
        coordinator.uploads("anh.docx", "không phải tệp văn phòng".getBytes("UTF-8"), "20188");

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("#file-refusal").text()).isNotBlank();
    assertThat(refusal.page().select("#year-refusal").text()).contains("20188");
    assertThat(refusal.page().select("#year").val()).isEqualTo("20188");
  }

  @Test
  void asksForAFileWhenNoneWasChosen() throws Exception {
    Answer refusal = coordinator.uploads("", new byte[0], "2018");

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("#file-refusal").text()).isNotBlank();
    assertThat(refusal.page().select("#year").val()).isEqualTo("2018");
  }

  @Test
  void refusesAFileWithoutAPlanInIt() throws Exception {
    Answer refusal = coordinator.uploads("danh-ba.xlsx", PlanFiles.aListOfNames(), "");

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("#file-refusal").text())
        .contains("danh-ba.xlsx", "không có nội dung kế hoạch");
  }

  @Test
  void leadsToWhatWasReadFromTheSameFileBefore() throws Exception {
    byte[] plan = PlanFiles.aPlan();
    String review = coordinator.uploads("ke-hoach.docx", plan, "").leadsTo();

    Answer refusal = coordinator.uploads("ban-sao.docx", plan, "");

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("a[href=" + review + "]")).isNotEmpty();
  }

  @Test
  void keepsDraftsFromThoseWhoOnlyRead() throws Exception {
    String review = draft();

    assertThat(officer.uploads("a.docx", PlanFiles.aPlan(), "").status()).isEqualTo(403);
    assertThat(officer.opens(review).status()).isEqualTo(403);
    assertThat(officer.opens(review.replace("/ra-soat", "")).status()).isEqualTo(404);
    assertThat(officer.opens(review.replace("/ra-soat", "/tep")).status()).isEqualTo(404);
    assertThat(officer.opens("/ke-hoach").page().select("a[href=" + review + "]")).isEmpty();
  }

  @Test
  void refusesToPromulgateAndSaysAllReasonsBesideTheirFields() throws Exception {
    String plan = draft().replace("/ra-soat", "");

    Answer refusal =
        coordinator.sends(
            plan + "/ban-hanh",
            "number",
            "ba nghìn",
            "issuedOn",
            "31/9/2018",
            "title",
            "",
            "issuer",
            "UBND tỉnh",
            "signerTitle",
            "",
            "signerName",
            "");

    Document page = refusal.page();
    assertThat(refusal.status()).isEqualTo(422);
    assertThat(page.select("#number-refusal").text()).contains("ba nghìn");
    assertThat(page.select("#issuedOn-refusal").text()).contains("không có trong lịch");
    assertThat(page.select("#title-refusal, #signerName-refusal")).hasSize(2);
    assertThat(page.select(".note-hot").text()).contains("chỗ chưa ai xem");
    assertThat(page.select("#issuedOn").val()).isEqualTo("31/9/2018");
    assertThat(page.select("#issuer").val()).isEqualTo("UBND tỉnh");
  }

  @Test
  void showsTheFileAndWhatPromulgationWillDo() throws Exception {
    String plan = draft().replace("/ra-soat", "");

    Document page = coordinator.opens(plan + "/ban-hanh").page();

    assertThat(page.select("#number").val()).isEqualTo("3320/QĐ-UBND");
    assertThat(page.select("#issuedOn").val()).isEqualTo("28/12/2017");
    assertThat(page.select(".hash").text()).matches("[0-9a-f]{64}");
    assertThat(page.select(".lead").text()).contains("65 nhiệm vụ", "đơn vị", "phần việc");
  }

  @Test
  void freezesWhatWasPromulgated() throws Exception {
    String review = draft();
    String field = fieldOf(review, "n-1-1-1", "product");
    String plan = issue(review);

    Answer edit = coordinator.sends(field, "words", "khác");

    assertThat(edit.status()).isEqualTo(422);
    assertThat(edit.page().select("[role=alert]").text()).contains("đã ban hành nên không sửa");
    assertThat(coordinator.sends(plan, "_method", "delete").status()).isEqualTo(422);
    assertThat(coordinator.opens(review).leadsTo()).isEqualTo(plan);
    assertThatThrownBy(
            () ->
                jdbc.sql("update plan.task set product = 'khác' where plan_id = ?")
                    .param(UUID.fromString(plan.replace("/ke-hoach/", "")))
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("frozen");
  }

  @Test
  void refusesTheSameNumberTwiceAYear() throws Exception {
    String number = NUMBER.incrementAndGet() + "/QĐ-UBND";
    issue(draft(), number);
    String second = draft();
    coordinator.sends(second + "/dung");

    Answer refusal = promulgate(second, number);

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("#number-refusal").text()).contains("đã được ban hành");
  }

  @Test
  void showsThePromulgatedPlanToWhoeverReads() throws Exception {
    Document page = officer.opens(issue(draft())).page();

    assertThat(page.select("tr[id^=n-]")).hasSize(65);
    assertThat(page.select("tr[id=n-1-1-2]").text()).contains("32 đơn vị");
    assertThat(page.select(".shares tbody tr")).hasSizeGreaterThan(30);
    assertThat(page.select("a[href^=/danh-sach?plan=]")).isNotEmpty();
  }

  @Test
  void filtersTheTasksByAreaUnitAndWordsWithoutTones() throws Exception {
    String plan = issue(draft());

    assertThat(officer.opens(plan + "?tim=&linh-vuc=&don-vi=").page().select("tr[id^=n-]"))
        .hasSize(65);
    assertThat(officer.opens(plan + "?linh-vuc=2").page().select("tr[id^=n-]")).hasSize(7);
    Document found = officer.opens(plan + "?tim=tuyen truyen").page();
    assertThat(found.select("tr[id^=n-]")).isNotEmpty().hasSizeLessThan(20);
    assertThat(found.select("#tim").val()).isEqualTo("tuyen truyen");
    assertThat(officer.opens(plan + "?tim=khongcogi").page().text())
        .contains("Bỏ lọc để xem cả 65");
  }

  @Test
  void handsOutTheFileByteForByte() throws Exception {
    byte[] file = PlanFiles.aPlan();
    String review = coordinator.uploads("kế hoạch.docx", file, "").leadsTo();
    String plan = issue(review);

    var response = officer.opens(plan + "/tep").response();

    assertThat(response.getContentAsByteArray()).isEqualTo(file);
    assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void asksToChooseAFileWhereNoneWasChosen() throws Exception {
    Answer refusal = coordinator.uploads("", new byte[0], "1890");

    assertThat(refusal.status()).isEqualTo(422);
    assertThat(refusal.page().select("#file-refusal").text()).startsWith("Ông/bà chưa chọn tệp");
    assertThat(refusal.page().select("#year-refusal")).hasSize(1);
  }

  @Test
  void exportsTheTasksAsTheyAreFiltered() throws Exception {
    String plan = issue(draft());

    assertThat(rows(officer.opens(plan + "/nhiem-vu.xlsx"))).isEqualTo(65);
    assertThat(rows(officer.opens(plan + "/nhiem-vu.xlsx?linh-vuc=2"))).isEqualTo(7);
    String text =
        officer
            .opens(plan + "/nhiem-vu.csv?linh-vuc=2")
            .response()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(text.lines().filter(line -> line.matches("\\d+(\\.\\d+)+,.*"))).hasSize(7);
  }

  @Test
  void findsAndSortsPlans() throws Exception {
    String issued = issue(draft());
    String second = draft();
    coordinator.sends(second.replace("/ra-soat", "/nam"), "year", "2019");

    Document all = coordinator.opens("/ke-hoach").page();
    assertThat(all.select(".rows .code").eachText()).contains("2018", "2019");
    Document year = coordinator.opens("/ke-hoach?nam=2019").page();
    assertThat(year.select(".rows .code").eachText()).containsOnly("2019");
    assertThat(year.select("a[href^=/ke-hoach.csv]").attr("href")).contains("nam=2019");
    Document found = coordinator.opens("/ke-hoach?tim=cai cach&trang-thai=ISSUED").page();
    assertThat(found.select(".rows a.t").eachAttr("href")).contains(issued).doesNotContain(second);
    Document nothing = coordinator.opens("/ke-hoach?tim=khong co").page();
    assertThat(nothing.select(".empty").text()).startsWith("Không có kế hoạch nào khớp");
    assertThat(nothing.select("#tim").val()).isEqualTo("khong co");
  }

  @Test
  void handsOutTheListOfPlansWithoutDraftsToReaders() throws Exception {
    issue(draft());
    draft();

    assertThat(lines(coordinator.opens("/ke-hoach.csv")))
        .anyMatch(line -> line.contains(",Đang nhập,"))
        .anyMatch(line -> line.contains(",Đã ban hành,"));
    assertThat(lines(officer.opens("/ke-hoach.csv")))
        .noneMatch(line -> line.contains(",Đang nhập,"))
        .anyMatch(line -> line.contains(",Đã ban hành,"));
    assertThat(officer.opens("/ke-hoach?trang-thai=DRAFT").page().select(".rows")).isEmpty();
    assertThat(coordinator.opens("/ke-hoach.xlsx").response().getContentAsByteArray())
        .startsWith('P', 'K');
  }

  private static List<String> lines(Answer text) throws Exception {
    return text.response().getContentAsString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void throwsADraftAwayAfterAsking() throws Exception {
    String review = draft();
    String plan = review.replace("/ra-soat", "");

    assertThat(coordinator.opens(plan + "/bo").page().select("input[name=_method]")).hasSize(1);
    coordinator.sends(plan, "_method", "delete");

    assertThat(coordinator.opens(review).status()).isEqualTo(404);
  }

  @Test
  void bringsTheTasksOfALongPlanAreaByArea() throws Exception {
    String review = coordinator.uploads("lon.xlsx", PlanFiles.aPlanOf(400), "2018").leadsTo();

    Document page = coordinator.opens(review).page();

    assertThat(page.select("tr[id^=n-]")).hasSize(100);
    String third = page.select("details#linh-vuc-3").attr("hx-get");
    assertThat(coordinator.opens(third).page().select("tr[id^=n-]")).hasSize(100);
  }

  @Test
  void showsALongPlanAreaByArea() throws Exception {
    String plan = issue(coordinator.uploads("lon.xlsx", PlanFiles.aPlanOf(401), "2018").leadsTo());

    Document page = officer.opens(plan).page();

    assertThat(page.select("tr[id^=n-]")).isEmpty();
    assertThat(officer.opens(plan + "?linh-vuc=2").page().select("tr[id^=n-]")).hasSize(100);
    assertThat(page.select("a[href*=linh-vuc=2]")).hasSize(1);
  }

  @Test
  void leavesNoTextWithoutWords() throws Exception {
    Document page = coordinator.opens(draft()).page();

    assertThat(page.select("main").text())
        .doesNotContainPattern(
            "\\b(plan|doubt|problem|deadline|file)\\.[a-z-]+[.a-z-]*\\b(?<!xlsx|docx)");
  }

  private String draft() throws Exception {
    return coordinator.uploads("ke-hoach-cchc-2018.docx", PlanFiles.aPlan(), "").leadsTo();
  }

  private String issue(String review) throws Exception {
    return issue(review, NUMBER.incrementAndGet() + "/QĐ-UBND");
  }

  private String issue(String review, String number) throws Exception {
    coordinator.sends(review + "/dung");
    return promulgate(review, number).leadsTo();
  }

  /// What the particulars typed bring up is accepted as well.
  private Answer promulgate(String review, String number) throws Exception {
    String path = review.replace("/ra-soat", "/ban-hanh");
    Answer first = coordinator.sends(path, promulgation(number));
    return first.status() == 422
        ? coordinator.sends(path, accepting(first.page(), promulgation(number)))
        : first;
  }

  private static String[] promulgation(String number) {
    return new String[] {
      "number", number,
      "issuedOn", "28/12/2017",
      "title", "Kế hoạch cải cách hành chính năm 2018",
      "issuer", "UBND tỉnh Sơn La",
      "signerTitle", "CHỦ TỊCH",
      "signerName", "Cầm Ngọc Minh"
    };
  }

  private String fieldOf(String review, String row, String field) throws Exception {
    return coordinator
        .opens(review)
        .page()
        .select("#" + row + " a[href$=/" + field + "]")
        .attr("href");
  }

  private String row(String review, String row) throws Exception {
    return coordinator.opens(review).page().select("#" + row).text();
  }

  private static int rows(Answer sheet) throws Exception {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.response().getContentAsByteArray()))) {
      return (int)
          book.getFirstSheet().read().stream()
              .filter(row -> row.getCellText(0).matches("\\d+(\\.\\d+)+"))
              .count();
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
