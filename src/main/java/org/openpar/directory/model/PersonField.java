package org.openpar.directory.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpar.organization.PostRank;
import org.openpar.platform.text.Normal;

/// The columns of a sheet of people, by what stands above them: the very ones the list goes out
/// with.
public enum PersonField implements IntakeField {
  NAME("Họ và tên"),
  EMAIL("Thư điện tử"),
  PHONE("Điện thoại"),
  UNIT("Đơn vị"),
  KEY("Mã đơn vị"),
  TITLE("Chức vụ"),
  RANK("Vị trí"),
  MORE("Kiêm nhiệm"),
  FROM("Từ ngày");

  public static final IntakeColumns COLUMNS =
      new IntakeColumns(
          List.of(values()),
          List.of(List.of(NAME), List.of(UNIT, KEY), List.of(TITLE), List.of(FROM)));

  private static final String HEAD = "Thủ trưởng";
  private static final String DEPUTY = "Phó thủ trưởng";
  private static final String OFFICER = "Chuyên môn";

  private final String header;

  PersonField(String header) {
    this.header = header;
  }

  @Override
  public String header() {
    return header;
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
