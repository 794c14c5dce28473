package org.openpar.cascade.model;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure somebody is to reach, as official sentences write it: "ít nhất 5 lớp", "giảm 20%",
/// "không quá 30 ngày".
///
/// @param place where it stands: in the task or in its product
/// @param words as they stand there, with those that say which way it counts
/// @param counted what is counted, without marks: "%", "lop", "lan/nam"
/// @param way which way is better; null when the words do not say
/// @param least the lower end of a range, or the figure itself
/// @param most the upper end of a range, or the figure itself
/// @param about the words beside it, which tell the figures of a sentence apart
/// @param shared whether units or people are counted, of whom one unit may have only its share
public record Figure(
    Place place,
    String words,
    String counted,
    @Nullable Way way,
    BigDecimal least,
    BigDecimal most,
    Set<String> about,
    boolean shared) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /// The cell of a row a figure is read from.
  public enum Place {
    TEXT,
    PRODUCT
  }

  /// Which way is better.
  public enum Way {
    UP,
    DOWN
  }

  public Figure {
    about = Set.copyOf(about);
  }

  /// Whether it is reached more easily than this one. Where one counts up and the other down,
  /// nobody can tell.
  boolean isLoweredBy(Figure other) {
    if (way == null || (other.way != null && other.way != way)) {
      return false;
    }
    return way == Way.UP ? other.least.compareTo(least) < 0 : other.most.compareTo(most) > 0;
  }

  /// How many of the words beside it stand beside the other too.
  int near(Figure other) {
    return (int) about.stream().filter(other.about::contains).count();
  }

  boolean isPercent() {
    return counted.startsWith("%");
  }

  boolean isWhole() {
    return isPercent() && way == Way.UP && least.compareTo(WHOLE) >= 0;
  }
}
