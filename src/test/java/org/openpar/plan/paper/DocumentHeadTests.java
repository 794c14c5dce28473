package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.plan.paper.Paper.decision;
import static org.openpar.plan.paper.Paper.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.PlanDocument;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Signature;

class DocumentHeadTests {

  @Test
  void keepsWhatAPlanIsToIssueInItsName() {
    PlanReading plan =
        paper()
            .lines(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "TỈNH SƠN LA\tĐộc lập - Tự do - Hạnh phúc",
                "Số: 05/KH-UBND\tSơn La, ngày 10 tháng 01 năm 2018",
                "KẾ HOẠCH",
                "Ban hành văn bản quy phạm pháp luật năm 2018")
            .read();
    assertThat(plan.document().title())
        .isEqualTo("Kế hoạch ban hành văn bản quy phạm pháp luật năm 2018");
  }

  private static final String[] TABLE = {
    "TT | Nhiệm vụ | Chủ trì | Thời gian", "1 | Việc a | Sở Nội vụ | Quý I"
  };

  @Test
  void readsANumberWithSpacesAroundItsDashes() {
    assertThat(
            Paper.paper()
                .lines("UBND TỈNH SƠN LA", "Số: 91 /KH- UBND", "KẾ HOẠCH", "Cải cách năm 2018")
                .read()
                .document()
                .number())
        .isEqualTo("91/KH-UBND");
  }

  @Test
  void readsTheNumberOfAPartyPaper() {
    assertThat(
            Paper.paper()
                .lines("TỈNH ỦY SƠN LA", "Số: 12-KH/TU", "KẾ HOẠCH", "Cải cách năm 2018")
                .read()
                .document()
                .number())
        .isEqualTo("12-KH/TU");
  }

  @Test
  void readsTheHeadOfADecision() {
    PlanDocument document = decision(2018).table(TABLE).read().document();
    assertThat(document.number()).isEqualTo("3320/QĐ-UBND");
    assertThat(document.issuedOn()).isEqualTo(LocalDate.of(2017, 12, 28));
    assertThat(document.issuer()).isEqualTo("UBND tỉnh Sơn La");
    assertThat(document.kind()).isEqualTo("Quyết định");
    assertThat(document.title())
        .isEqualTo("Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2018");
    assertThat(document.planYear()).isEqualTo(2018);
  }

  @Test
  void readsADayThatANarrowCellBreaksInTwo() {
    PlanDocument document =
        paper()
            .table(
                "UBND TỈNH SƠN LA¶Số: 12/KH-UBND | ĐỘC LẬP - TỰ DO¶Sơn La, ngày 28 tháng 12¶năm"
                    + " 2017")
            .lines("KẾ HOẠCH", "Cải cách hành chính năm 2018")
            .read()
            .document();
    assertThat(document.issuedOn()).isEqualTo(LocalDate.of(2017, 12, 28));
  }

  @Test
  void writesTheNamesOfIssuersAsTheyAreCalled() {
    assertThat(issuer("TỈNH ỦY SƠN LA")).isEqualTo("Tỉnh ủy Sơn La");
    assertThat(issuer("THỦ TƯỚNG CHÍNH PHỦ")).isEqualTo("Thủ tướng Chính phủ");
    assertThat(issuer("UBND HUYỆN VÂN HỒ¶PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"))
        .isEqualTo("Phòng Giáo dục và Đào tạo");
    assertThat(issuer("UBND TỈNH LAI CHÂU¶VĂN PHÒNG")).isEqualTo("Văn phòng UBND tỉnh Lai Châu");
    assertThat(issuer("UBND TỈNH SƠN LA¶VĂN PHÒNG")).isEqualTo("Văn phòng UBND tỉnh");
  }

  private static String issuer(String lines) {
    return paper()
        .table(lines + "¶Số: 12/KH-X | Sơn La, ngày 28 tháng 12 năm 2017")
        .lines("KẾ HOẠCH", "Cải cách hành chính năm 2018")
        .read()
        .document()
        .issuer();
  }

  @Test
  void endsTheIssuerWhereTheAnnexBegins() {
    PlanDocument document =
        paper()
            .lines("UBND TỈNH SƠN LA", "PHỤ LỤC", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2018")
            .table(TABLE)
            .read(2018)
            .document();
    assertThat(document.issuer()).isEqualTo("UBND tỉnh Sơn La");
  }

  @Test
  void readsAHeadOfPlainParagraphsWithTabs() {
    PlanReading plan =
        paper()
            .lines(
                "UBND TỈNH SƠN LA\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "SỞ VĂN HÓA, THỂ THAO\t\tĐộc lập - Tự do - Hạnh phúc",
                "VÀ DU LỊCH\t\t———————",
                "Số: 07/KH-SVHTTDL\t\tSơn La, ngày 04 tháng 01 năm 2018",
                "KẾ HOẠCH",
                "Thực hiện công tác cải cách hành chính",
                "của Sở Văn hóa, Thể thao và Du lịch năm 2018",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;")
            .table(TABLE)
            .read();
    PlanDocument document = plan.document();
    assertThat(document.number()).isEqualTo("07/KH-SVHTTDL");
    assertThat(document.issuedOn()).isEqualTo(LocalDate.of(2018, 1, 4));
    assertThat(document.issuer()).isEqualTo("Sở Văn hóa, Thể thao và Du lịch");
    assertThat(document.title())
        .isEqualTo(
            "Kế hoạch thực hiện công tác cải cách hành chính của Sở Văn hóa, Thể thao và Du lịch"
                + " năm 2018");
    assertThat(document.kind()).isEqualTo("Kế hoạch");
  }

  @Test
  void readsDecomposedLettersAsComposedOnes() {
    PlanDocument document =
        paper()
            .lines(
                Normalizer.normalize("ỦY BAN NHÂN DÂN TỈNH SƠN LA", Normalizer.Form.NFD),
                Normalizer.normalize("Số: 10/QĐ-UBND", Normalizer.Form.NFD),
                Normalizer.normalize("Sơn La, ngày 02 tháng 01 năm 2019", Normalizer.Form.NFD),
                Normalizer.normalize("QUYẾT ĐỊNH", Normalizer.Form.NFD),
                Normalizer.normalize("V/v phê duyệt Kế hoạch CCHC năm 2019", Normalizer.Form.NFD))
            .table(TABLE)
            .read()
            .document();
    assertThat(document.number()).isEqualTo("10/QĐ-UBND");
    assertThat(document.issuer()).isEqualTo("UBND tỉnh Sơn La");
    assertThat(document.title()).isEqualTo("Kế hoạch CCHC năm 2019");
  }

  @Test
  void namesTheSignerAndInWhoseStead() {
    Signature signature =
        decision(2018)
            .table(
                "Nơi nhận:¶- Bộ Nội vụ; | TM. ỦY BAN NHÂN DÂN¶KT. CHỦ TỊCH¶PHÓ CHỦ TỊCH¶Lò Minh"
                    + " Hùng")
            .table(TABLE)
            .read()
            .document()
            .signature();
    assertThat(signature)
        .isEqualTo(
            new Signature("TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Minh Hùng"));
  }

  @Test
  void reportsAnAnnexThatContradictsTheHead() {
    List<Problem> problems =
        decision(2018)
            .lines("(Kèm theo Quyết định số 3321/QĐ-UBND ngày 29/12/2017 của UBND tỉnh Sơn La)")
            .table(TABLE)
            .read()
            .problems();
    assertThat(problems)
        .contains(
            Problem.of("problem.plan.number-contradicted", "3320/QĐ-UBND", "3321/QĐ-UBND"),
            Problem.of("problem.plan.date-contradicted", "28/12/2017", "29/12/2017"));
  }

  @Test
  void takesNumberAndDayFromTheAnnexOfALostHeadAndSaysSo() {
    PlanReading plan =
        paper()
            .lines(
                "PHỤ LỤC: DANH MỤC NHIỆM VỤ KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2018",
                "(Kèm theo Quyết định số 3320/QĐ-UBND ngày 28 tháng 12 năm 2017 của UBND tỉnh Sơn"
                    + " La)")
            .table(TABLE)
            .read();
    assertThat(plan.document().number()).isEqualTo("3320/QĐ-UBND");
    assertThat(plan.document().issuedOn()).isEqualTo(LocalDate.of(2017, 12, 28));
    assertThat(plan.document().planYear()).isEqualTo(2018);
    assertThat(plan.document().issuer()).isEqualTo("UBND tỉnh Sơn La");
    assertThat(plan.document().title()).isEqualTo("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2018");
    assertThat(plan.problems())
        .contains(Problem.of("problem.plan.number-from-annex", "3320/QĐ-UBND"));
  }

  @Test
  void reportsWhatTheHeadLacks() {
    PlanReading plan =
        paper().lines("Số:        /QĐ-UBND", "KẾ HOẠCH", "Công tác năm 2018").table(TABLE).read();
    assertThat(plan.document().number()).isNull();
    assertThat(plan.document().issuedOn()).isNull();
    assertThat(plan.document().issuer()).isNull();
    assertThat(plan.problems())
        .contains(
            Problem.of("problem.plan.number-missing"), Problem.of("problem.plan.date-missing"));
  }

  @Test
  void letsAPersonOverrideTheYearAndSaysThatTheTitleDiffers() {
    PlanReading plan = decision(2018).table(TABLE).read(2019);
    assertThat(plan.document().planYear()).isEqualTo(2019);
    assertThat(plan.problems()).contains(Problem.of("problem.plan.year-differs", "2019", "2018"));
  }

  @Test
  void guessesTheYearFromTheDayOfIssueOnlyWithAProblem() {
    PlanReading plan =
        paper()
            .lines("Sơn La, ngày 28 tháng 12 năm 2017", "KẾ HOẠCH", "Cải cách hành chính")
            .table(TABLE)
            .read();
    assertThat(plan.document().planYear()).isEqualTo(2018);
    assertThat(plan.problems()).contains(Problem.of("problem.plan.year-guessed", "2018"));
  }

  @Test
  void readsANumberBehindATabAndADayInFigures() {
    PlanDocument document =
        paper()
            .lines("Số:\t3320/QĐ-UBND", "Sơn La, ngày 28/12/2017", "KẾ HOẠCH", "Công tác năm 2018")
            .table(TABLE)
            .read()
            .document();
    assertThat(document.number()).isEqualTo("3320/QĐ-UBND");
    assertThat(document.issuedOn()).isEqualTo(LocalDate.of(2017, 12, 28));
  }
}
