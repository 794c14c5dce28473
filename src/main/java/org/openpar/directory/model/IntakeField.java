package org.openpar.directory.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.openpar.organization.PostRank;
import org.openpar.platform.text.Normal;

/// The columns of a sheet of people, by what stands above them: the very ones the list goes out
/// with.
public enum IntakeField {
  NAME("Họ và tên"),
  EMAIL("Thư điện tử"),
  PHONE("Điện thoại"),
  UNIT("Đơn vị"),
  KEY("Mã đơn vị"),
  TITLE("Chức vụ"),
  RANK("Vị trí"),
  MORE("Kiêm nhiệm"),
  FROM("Từ ngày");

  private static final String HEAD = "Thủ trưởng";
  private static final String DEPUTY = "Phó thủ trưởng";
  private static final String OFFICER = "Chuyên môn";

  private final String header;

  IntakeField(String header) {
    this.header = header;
  }

  public String header() {
    return header;
  }

  /// Whether a sheet without it cannot be read.
  public boolean needed() {
    return this == NAME || this == TITLE || this == FROM;
  }

  /// The column a header stands for; case, marks and spaces do not matter.
  public static Optional<IntakeField> of(String header) {
    String folded = Normal.fold(header);
    return Stream.of(values())
        .filter(field -> Normal.fold(field.header).equals(folded))
        .findFirst();
  }

  /// The rank as the sheet writes it.
  public static String words(PostRank rank) {
    return switch (rank) {
      case HEAD -> HEAD;
      case DEPUTY -> DEPUTY;
      case OFFICER -> OFFICER;
    };
  }

  /// The rank a sheet means, if it means one.
  static Optional<PostRank> rank(String words) {
    String folded = Normal.fold(words);
    return Stream.of(PostRank.values())
        .filter(rank -> Normal.fold(words(rank)).equals(folded))
        .findFirst();
  }
}
