package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The issuing body in the head: the last name above "Số:", since the first of two is the parent.
final class IssuerLines {

  private static final Pattern NATION =
      Pattern.compile("^(cong hoa xa hoi chu nghia|doc lap\\s*-|dang cong san viet nam).*");
  private static final int LONGEST = 300;
  private static final Pattern ANNEX =
      Pattern.compile("^(phu luc|bieu|danh muc|bang tong hop)(?![a-z]).*");
  /// Its parent says whose office it is.
  private static final Pattern OFFICE = Pattern.compile("van phong");
  private static final Pattern RULE = Pattern.compile("[^\\p{L}]*");
  private static final Pattern DATE = Pattern.compile(".*ngay .* thang .* nam .*");

  private IssuerLines() {}

  /// The issuer in capitals as printed.
  static Optional<String> read(List<String> segments, Pattern number) {
    List<String> names = new ArrayList<>();
    for (String segment : segments) {
      String folded = Words.fold(segment);
      if (segment.length() > LONGEST) {
        continue;
      }
      if (number.matcher(folded).matches() || Vocabulary.STANDARD.contains("kind", segment)) {
        break;
      }
      if (!names.isEmpty() && ANNEX.matcher(folded).matches()) {
        break;
      }
      if (!ornament(folded) && Words.capitals(segment)) {
        add(names, segment);
      }
    }
    if (names.size() > 1 && OFFICE.matcher(Words.fold(names.getLast())).matches()) {
      return Optional.of(names.getLast() + " " + names.get(names.size() - 2));
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
  }

  private static boolean ornament(String folded) {
    return NATION.matcher(folded).matches()
        || RULE.matcher(folded).matches()
        || DATE.matcher(folded).matches();
  }

  /// "TỈNH SƠN LA" goes on with the name of the line above; "SỞ NỘI VỤ" begins a new one.
  private static void add(List<String> names, String segment) {
    if (Vocabulary.STANDARD.begins("body", segment)) {
      names.add(segment);
    } else if (!names.isEmpty()) {
      names.add(names.removeLast() + " " + segment);
    }
  }
}
