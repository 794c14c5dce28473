package org.openpar.directory.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openpar.directory.model.HandoverSheet;
import org.openpar.directory.model.HandoverSheet.Line;
import org.openpar.documents.Column;
import org.openpar.documents.FormProfiles;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.RuledTable;
import org.openpar.documents.SignatureBlock;
import org.openpar.documents.WordWriter;
import org.openpar.organization.Post;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Component;

/// The transfer sheet (biên bản bàn giao) as a Word document in the form of the day it is made.
@Component
public class TransferSheet {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}{2,8}");

  private final FormProfiles profiles;
  private final Texts t;

  TransferSheet(FormProfiles profiles, Messages messages) {
    this.profiles = profiles;
    this.t = messages.vietnamese();
  }

  public byte[] write(HandoverSheet sheet) {
    Post.Holder giver = Objects.requireNonNull(sheet.giver().holder());
    WordWriter word = WordWriter.in(profiles.on(sheet.madeOn())).head(head(sheet, giver));
    word.paragraph(
        "%s, tại %s, các bên tiến hành bàn giao công việc của %s, %s, thôi giữ chức vụ sau ngày %s."
            .formatted(
                capital(longDay(sheet.madeOn())),
                sheet.unit().name(),
                giver.name(),
                sheet.giver().title(),
                DAY.format(sheet.lastDay())));
    word.section("Thành phần").table(parties(sheet, giver));
    work(word, sheet.inherited());
    endings(word, sheet);
    word.paragraph(
        "Biên bản được lập từ dữ liệu của hệ thống tại thời điểm bàn giao; các bên đã xem và thống nhất nội dung trên.");
    word.signature(signature(sheet), List.of("Các bên bàn giao", "Lưu: VT, hồ sơ cán bộ"));
    return bytes(word);
  }

  private static OfficialHead head(HandoverSheet sheet, Post.Holder giver) {
    return new OfficialHead(
        Objects.requireNonNullElse(sheet.parent(), ""),
        sheet.unit().name(),
        "",
        "BB" + symbol(sheet.unit()),
        sheet.place(),
        sheet.madeOn(),
        "Biên bản",
        "Bàn giao công việc của " + giver.name() + ", " + sheet.giver().title());
  }

  private static RuledTable parties(HandoverSheet sheet, Post.Holder giver) {
    RuledTable table =
        RuledTable.of(
            Column.label("TT", 6),
            Column.text("Họ và tên", 30),
            Column.text("Chức vụ", 34),
            Column.label("Là bên", 12),
            Column.text("Ký tên", 20));
    int row = 1;
    table.row(row++, giver.name(), sheet.giver().title(), "giao", "");
    for (Post heir : sheet.heirs()) {
      table.row(row++, Objects.requireNonNull(heir.holder()).name(), heir.title(), "nhận", "");
    }
    return table;
  }

  private void work(WordWriter word, List<Line> lines) {
    word.section("Công việc bàn giao");
    if (lines.isEmpty()) {
      word.paragraph("Không có việc nào đang mở.");
      return;
    }
    RuledTable table =
        RuledTable.of(
            Column.label("TT", 6),
            Column.text("Nội dung", 44),
            Column.text("Loại", 14),
            Column.text("Tình trạng", 18),
            Column.date("Hạn", 13),
            Column.text("Người nhận", 22));
    int row = 1;
    for (Line line : lines) {
      table.row(
          row++,
          line.item().words(),
          t.say(line.item().kind()),
          line.item().standing() == null ? "" : t.say(line.item().standing()),
          line.item().due(),
          line.heir() == null ? "Chưa có người nhận" : line.heir());
    }
    word.table(table);
    long orphans = lines.stream().filter(line -> line.heir() == null).count();
    if (orphans > 0) {
      word.paragraph(
          "Còn %s việc chưa có người nhận; thủ trưởng đơn vị phân công sau."
              .formatted(count(orphans)));
    }
  }

  private void endings(WordWriter word, HandoverSheet sheet) {
    word.section("Quyền hạn chấm dứt");
    if (sheet.ending().isEmpty()) {
      word.paragraph("Không có quyền nào trên hệ thống gắn với chức vụ này.");
    }
    for (Line line : sheet.ending()) {
      word.item(
          "%s, %s: hết hiệu lực sau ngày %s."
              .formatted(
                  t.say(line.item().kind()), line.item().words(), DAY.format(sheet.lastDay())));
    }
  }

  /// The head of the unit confirms; one who leaves himself is confirmed by whoever comes after.
  private static SignatureBlock signature(HandoverSheet sheet) {
    Post head = sheet.head();
    return head == null || head.id().equals(sheet.giver().id())
        ? SignatureBlock.of("Xác nhận của cấp có thẩm quyền", "")
        : SignatureBlock.of(head.title(), Objects.requireNonNull(head.holder()).name());
  }

  private static String symbol(Unit unit) {
    return unit.aliases().stream()
        .filter(alias -> SHORT_NAME.matcher(alias).matches())
        .findFirst()
        .map(alias -> "-" + alias)
        .orElse("");
  }

  private static String longDay(LocalDate day) {
    String month = (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
    return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.of("vi")) + words.substring(1);
  }

  private static String count(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static byte[] bytes(WordWriter word) {
    var out = new ByteArrayOutputStream();
    try {
      word.writeTo(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
