package org.openpar.directory.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpar.organization.SuccessionKind;

/// The columns of a sheet that tells an act unit by unit, as the annex of a resolution does: one
/// line for each unit that goes in, or comes out of a split.
public enum ReformField implements IntakeField {
  KIND("Việc"),
  FROM("Đơn vị cũ"),
  TO("Đơn vị sau sắp xếp"),
  KEPT("Đơn vị được giữ"),
  UNIT_KIND("Loại"),
  PARENT("Trực thuộc"),
  CODE("Mã GSO"),
  CLAUSE("Điều, khoản");

  public static final IntakeColumns COLUMNS =
      new IntakeColumns(List.of(values()), List.of(List.of(KIND), List.of(FROM), List.of(TO)));

  /// What resolutions call it; the first is what the form calls it.
  private static final Map<SuccessionKind, List<String>> WORDS =
      Map.of(
          SuccessionKind.ESTABLISH, List.of("Thành lập"),
          SuccessionKind.RENAME, List.of("Đổi tên"),
          SuccessionKind.CHANGE_KIND, List.of("Đổi loại"),
          SuccessionKind.MERGE, List.of("Hợp nhất, nhập", "Hợp nhất", "Nhập", "Sáp nhập"),
          SuccessionKind.SPLIT, List.of("Chia, tách", "Chia tách", "Chia", "Tách"),
          SuccessionKind.MOVE, List.of("Chuyển cấp trên", "Chuyển"),
          SuccessionKind.DISSOLVE,
              List.of("Giải thể, kết thúc hoạt động", "Giải thể", "Kết thúc hoạt động"));

  private final String header;

  ReformField(String header) {
    this.header = header;
  }

  @Override
  public String header() {
    return header;
  }

  /// The kind of succession a sheet means, with accents.
  public static Optional<SuccessionKind> kind(String words) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(words.strip()::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
