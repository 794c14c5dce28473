package org.openpar.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.cascade.model.Cascading;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/// The provincial office copies from the approved plan of another department.
@ExecutionTest
@Import(Screen.class)
class ExemplarPageTests {

  private static final String OFFICER = "hoa.vpub";
  private static final String PEER = "dung.stttt";
  private static final String COORDINATOR = "ha.snv";

  private final Screen screen;
  private final IssuedPlan plans;
  private final Cascading cascading;
  private final TransactionTemplate transaction;
  private final Units units;
  private String plan = "";
  private String own = "";
  private String other = "";

  ExemplarPageTests(
      Screen screen,
      IssuedPlan plans,
      Cascading cascading,
      TransactionTemplate transaction,
      Units units) {
    this.screen = screen;
    this.plans = plans;
    this.cascading = cascading;
    this.transaction = transaction;
    this.units = units;
  }

  @BeforeEach
  void layAPlanOnTwoDepartments() throws Exception {
    List<UnitId> leads = List.of(Cast.unit(units, "vpub"), Cast.unit(units, "stttt"));
    PlanIssued issued = plans.issue(List.of("Trước ngày 30/6/2018", "Quý III/2018"), leads);
    transaction.executeWithoutResult(open -> cascading.cascade(issued));
    plan = issued.plan().value().toString();
    own = link("Văn phòng UBND tỉnh");
    other = link("Sở Thông tin và Truyền thông");
  }

  private String link(String unit) throws Exception {
    return screen
        .see(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan)
        .select("tbody th a:contains(" + unit + ")")
        .attr("href");
  }

  @Test
  void onlyApprovedPlansOfItsKindAreOffered() throws Exception {
    assertThat(screen.see(OFFICER, own + "/mau").text()).contains("Chưa đơn vị cùng loại nào");
    assertThat(screen.open(OFFICER, own + "/mau?from=" + id(other)).getStatus())
        .as("a draft of another unit")
        .isEqualTo(404);
    assertThat(screen.open(OFFICER, own + "/mau?from=" + id(own)).getStatus()).isEqualTo(404);
    assertThat(screen.open("thong.chiengkhoa", own + "/mau").getStatus()).isEqualTo(404);
  }

  @Test
  void rowsAreCopiedInItsOwnName() throws Exception {
    approveThePeersPlan();
    Document page = screen.see(OFFICER, own + "/mau?from=" + id(other));
    assertThat(page.select("tbody tr")).hasSize(3);
    assertThat(page.select("tbody").text())
        .contains("Tập huấn công chức Văn phòng UBND tỉnh")
        .doesNotContain("Sở Thông tin", "Phòng Công nghệ", "7.000.000");

    List<String> rows = page.select("[name=ids]").eachAttr("value");
    screen.press(OFFICER, own + "/mau", "from", id(other), "ids", rows.get(0), "ids", rows.get(2));
    Document copied = screen.see(OFFICER, own);
    assertThat(copied.select("tbody tr")).hasSize(3);
    assertThat(copied.select("tbody").text())
        .contains("Tập huấn công chức Văn phòng UBND tỉnh", "30/11/2018", "02 công chức")
        .contains("30/06/2018")
        .doesNotContain("Phòng Công nghệ", "7.000.000");
    assertThat(screen.press(OFFICER, own + "/mau", "from", id(other)).getStatus()).isEqualTo(422);
    assertThat(screen.press(OFFICER, own + "/mau", "from", id(own), "ids", rows.get(0)).getStatus())
        .isEqualTo(404);
  }

  private void approveThePeersPlan() throws Exception {
    String given = screen.see(PEER, other).select("tbody tr[id]").first().attr("id").substring(2);
    screen.press(
        PEER,
        other + "/viec/" + given,
        "version",
        "0",
        "text",
        "Rà soát thủ tục hành chính số 1",
        "due",
        "15/6/2018",
        "assignee",
        "Phòng Công nghệ",
        "budget",
        "7.000.000",
        "staff",
        "02 công chức");
    screen.press(
        PEER,
        other + "/linh-vuc/1",
        "text",
        "Tập huấn công chức Sở Thông tin và Truyền thông",
        "due",
        "30/11/2018");
    MockMultipartFile file =
        new MockMultipartFile(
            "file",
            "ke-hoach.pdf",
            "application/pdf",
            "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    screen.upload(
        PEER,
        other + "/ban-hanh",
        file,
        "number",
        "5/QĐ-STTTT",
        "issuedOn",
        "10/01/2018",
        "signer",
        "Phạm Quốc Chinh");
    assertThat(screen.press(COORDINATOR, other + "/duyet").getStatus()).isEqualTo(303);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
