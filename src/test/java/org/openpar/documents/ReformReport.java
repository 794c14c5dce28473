package org.openpar.documents;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.percent;
import static org.openpar.documents.Column.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// A trial of the whole language: the report of the Department of Home Affairs on the plan of 2018,
/// as of 15/10/2018, with its 65 tasks.
final class ReformReport {

  static final OfficialHead HEAD =
      new OfficialHead(
          "UBND tỉnh Sơn La",
          "Sở Nội vụ",
          "",
          "BC-SNV",
          "Sơn La",
          LocalDate.of(2018, 10, 15),
          "Báo cáo",
          "Tình hình thực hiện Kế hoạch cải cách hành chính năm 2018\n(tính đến ngày 15/10/2018)");

  private static final String ISSUER = "Sở Nội vụ tỉnh Sơn La";

  private ReformReport() {}

  static WordWriter in(FormProfile profile) {
    WordWriter report = WordWriter.in(profile).head(HEAD);
    report.legalBases(
        List.of(
            "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ ban hành Chương"
                + " trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020",
            "Căn cứ Quyết định số 3320/QĐ-UBND ngày 28 tháng 12 năm 2017 của Ủy ban nhân dân tỉnh"
                + " Sơn La ban hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2018"));
    report.paragraph(
        "Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh tình hình thực hiện Kế hoạch cải cách hành chính"
            + " năm 2018, số liệu tính đến ngày 15 tháng 10 năm 2018, như sau:");
    direction(report);
    results(report);
    assessment(report);
    proposals(report);
    return report
        .signature(
            SignatureBlock.of("Giám đốc", "Nguyễn Văn An"),
            List.of(
                "Bộ Nội vụ (Vụ Cải cách hành chính)",
                "Thường trực Tỉnh ủy",
                "UBND tỉnh",
                "Các sở, ban, ngành",
                "UBND các huyện, thành phố",
                "Lưu: VT, CCHC"))
        .annex(
            "Phụ lục",
            "Danh mục nhiệm vụ cải cách hành chính năm 2018",
            HEAD.attachment(ISSUER),
            WordWriter.Orientation.LANDSCAPE)
        .table(tasks());
  }

  private static void direction(WordWriter report) {
    report
        .section("Công tác chỉ đạo, điều hành")
        .subsection("Ban hành và triển khai kế hoạch")
        .paragraph(
            "Kế hoạch năm 2018 có 08 nhiệm vụ trọng tâm và 65 nhiệm vụ cụ thể thuộc 08 lĩnh vực,"
                + " giao 32 cơ quan, đơn vị, địa phương chủ trì. Đến ngày 15 tháng 10 năm 2018, 32/32"
                + " cơ quan, đơn vị đã ban hành kế hoạch của mình, đạt 100%.")
        .subsection("Kiểm tra, đôn đốc")
        .paragraph(
            "Sở Nội vụ đã kiểm tra 11 cơ quan, đơn vị, địa phương; kiến nghị khắc phục 37 tồn tại,"
                + " hạn chế, trong đó 29 tồn tại đã khắc phục xong.")
        .item("Kiểm tra theo kế hoạch: 09 cơ quan, đơn vị;")
        .item("Kiểm tra đột xuất: 02 cơ quan, đơn vị.");
  }

  private static void results(WordWriter report) {
    report
        .section("Kết quả thực hiện nhiệm vụ")
        .paragraph(
            "Trong 65 nhiệm vụ, 38 nhiệm vụ đã hoàn thành (58,46%), trong đó 35 nhiệm vụ đúng hạn;"
                + " 21 nhiệm vụ đang thực hiện trong hạn; 06 nhiệm vụ quá hạn chưa hoàn thành.")
        .subsection("Theo lĩnh vực")
        .caption("Bảng 1. Kết quả theo lĩnh vực")
        .table(areas())
        .subsection("Theo cơ quan, đơn vị chủ trì")
        .caption("Bảng 2. Các cơ quan, đơn vị có nhiệm vụ quá hạn")
        .table(units());
  }

  private static RuledTable areas() {
    RuledTable table =
        RuledTable.of(
            label("TT", 5),
            text("Lĩnh vực", 34),
            number("Tổng số", 9),
            number("Hoàn thành", 9),
            number("Trong hạn", 9),
            number("Quá hạn", 9),
            percent("Tỷ lệ hoàn thành", 11));
    return table
        .row(1, "Chỉ đạo, điều hành", 12, 8, 3, 1, share("0.6667"))
        .row(2, "Cải cách thể chế", 8, 5, 3, 0, share("0.625"))
        .row(3, "Cải cách thủ tục hành chính", 11, 7, 3, 1, share("0.6364"))
        .row(4, "Cơ chế một cửa, một cửa liên thông", 6, 3, 2, 1, share("0.5"))
        .row(5, "Cải cách tổ chức bộ máy", 7, 4, 2, 1, share("0.5714"))
        .row(6, "Xây dựng đội ngũ cán bộ, công chức, viên chức", 8, 5, 3, 0, share("0.625"))
        .row(7, "Cải cách tài chính công", 5, 3, 2, 0, share("0.6"))
        .row(8, "Hiện đại hóa hành chính", 8, 3, 3, 2, share("0.375"))
        .total("", "Tổng cộng", 65, 38, 21, 6, share("0.5846"));
  }

  private static RuledTable units() {
    return RuledTable.of(
            label("TT", 5),
            text("Cơ quan, đơn vị", 30),
            text("Nhiệm vụ quá hạn", 42),
            date("Hạn cuối", 14),
            label("Số ngày quá hạn", 11))
        .row(
            1,
            "Sở Thông tin và Truyền thông",
            "Kết nối phần mềm một cửa điện tử với Cổng dịch vụ công của tỉnh",
            LocalDate.of(2018, 9, 30),
            15)
        .row(
            2,
            "Văn phòng UBND tỉnh",
            "Công bố danh mục thủ tục hành chính tiếp nhận qua dịch vụ bưu chính công ích",
            LocalDate.of(2018, 6, 30),
            107)
        .row(
            3,
            "UBND huyện Mộc Châu",
            "Đề án sắp xếp các đơn vị sự nghiệp công lập trực thuộc",
            LocalDate.of(2018, 8, 31),
            45);
  }

  private static void assessment(WordWriter report) {
    report
        .section("Đánh giá chung")
        .subsection("Kết quả đạt được")
        .paragraph(
            "Các cơ quan, đơn vị, địa phương đã bám sát kế hoạch; việc theo dõi, đôn đốc được thực"
                + " hiện thường xuyên, kết quả của từng nhiệm vụ có tài liệu kiểm chứng.")
        .subsection("Tồn tại, hạn chế và nguyên nhân")
        .point("Tồn tại, hạn chế")
        .paragraph(
            "Còn 06 nhiệm vụ quá hạn chưa hoàn thành; một số đơn vị báo cáo chậm so với thời hạn"
                + " quy định.")
        .point("Nguyên nhân")
        .paragraph(
            "Một số nhiệm vụ phụ thuộc hướng dẫn của Trung ương; người đứng đầu một số đơn vị chưa"
                + " quan tâm đúng mức đến công tác cải cách hành chính.");
  }

  private static void proposals(WordWriter report) {
    report
        .section("Nhiệm vụ trọng tâm quý IV và kiến nghị, đề xuất")
        .paragraph(
            "Đề nghị Ủy ban nhân dân tỉnh chỉ đạo các cơ quan, đơn vị có nhiệm vụ quá hạn hoàn thành"
                + " trước ngày 30 tháng 11 năm 2018 và báo cáo giải trình nguyên nhân chậm.")
        .paragraph(
            "Trên đây là báo cáo tình hình thực hiện Kế hoạch cải cách hành chính năm 2018, Sở Nội"
                + " vụ kính báo cáo Ủy ban nhân dân tỉnh./.");
  }

  private static RuledTable tasks() {
    RuledTable table =
        RuledTable.of(
            label("TT", 5),
            text("Nhiệm vụ", 40),
            text("Sản phẩm", 24),
            text("Cơ quan chủ trì", 22),
            text("Cơ quan phối hợp", 22),
            text("Thời gian hoàn thành", 17));
    taskLines()
        .forEach(
            line -> {
              String[] cells = line.split("\t", -1);
              if (cells.length == 2) {
                table.group(cells[0], cells[1]);
              } else {
                table.row((Object[]) cells);
              }
            });
    return table;
  }

  static List<String> taskLines() {
    try {
      return new ClassPathResource("documents/tasks-2018.tsv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static BigDecimal share(String share) {
    return new BigDecimal(share);
  }
}
