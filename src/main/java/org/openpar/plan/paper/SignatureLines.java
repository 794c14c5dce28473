package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Signature;

/// The signature block: "TM. … / KT. …", the office, and the name where the file holds it.
final class SignatureLines {

  /// "Q. GIÁM ĐỐC", but not "Q. II", which is a quarter.
  private static final Pattern AUTHORITY =
      Pattern.compile("^(tm|kt|tl|tuq|q)\\s?\\.\\s?(?![ivx, ]+$)[\\p{L} ,]+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,5}");
  private static final int TALLEST = 7;

  private SignatureLines() {}

  static @Nullable Signature read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (begins(lines.get(i))) {
        return block(lines.subList(i, Math.min(lines.size(), i + TALLEST)));
      }
    }
    return null;
  }

  private static boolean begins(Line line) {
    return line.segments().stream()
        .anyMatch(part -> Words.capitals(part) && (authority(part) || office(part)));
  }

  private static @Nullable Signature block(List<Line> block) {
    List<String> authorities = new ArrayList<>();
    String title = null;
    String name = null;
    for (Line line : block) {
      String part = line.segments().getLast();
      if (authority(part)) {
        authorities.add(part);
      } else if (office(part) && title == null) {
        title = part;
      } else if (NAME.matcher(part).matches() && !Words.capitals(part) && title != null) {
        name = part;
        break;
      } else if (title != null && line.place() != block.getFirst().place()) {
        break;
      }
    }
    return title == null && authorities.isEmpty()
        ? null
        : new Signature(authorities.isEmpty() ? null : String.join("; ", authorities), title, name);
  }

  static boolean authority(String part) {
    return AUTHORITY.matcher(Words.fold(part)).matches();
  }

  private static boolean office(String part) {
    return Words.capitals(part) && Vocabulary.STANDARD.contains("office", part);
  }
}
