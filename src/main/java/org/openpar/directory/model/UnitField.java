package org.openpar.directory.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpar.organization.UnitKind;

/// The columns of a sheet of units: the very ones the register goes out with.
public enum UnitField implements IntakeField {
  NAME("Tên đơn vị"),
  KIND("Loại"),
  PARENT("Trực thuộc"),
  ALIASES("Tên khác"),
  CODES("Mã"),
  FROM("Từ ngày"),
  LAST("Đến ngày"),
  KEY("Mã đơn vị");

  public static final IntakeColumns COLUMNS =
      new IntakeColumns(List.of(values()), List.of(List.of(NAME), List.of(KIND), List.of(PARENT)));

  private static final String PROVINCE = "Tỉnh";
  private static final String DEPARTMENT = "Sở, ban, ngành";
  private static final String DISTRICT = "Huyện, thị xã, thành phố";
  private static final String COMMUNE = "Xã, phường, thị trấn, đặc khu";

  private final String header;

  UnitField(String header) {
    this.header = header;
  }

  @Override
  public String header() {
    return header;
  }

  /// The kind as the sheet writes it.
  public static String words(UnitKind kind) {
    return switch (kind) {
      case PROVINCE -> PROVINCE;
      case DEPARTMENT -> DEPARTMENT;
      case DISTRICT -> DISTRICT;
      case COMMUNE -> COMMUNE;
    };
  }

  /// The kind a sheet means, in full or by one of its words ("Phường"), with accents: "Bản" is not
  /// "Ban".
  public static Optional<UnitKind> kind(String words) {
    return Stream.of(UnitKind.values())
        .filter(
            kind ->
                words(kind).equalsIgnoreCase(words)
                    || Stream.of(words(kind).split(", ")).anyMatch(words::equalsIgnoreCase))
        .findFirst();
  }
}
