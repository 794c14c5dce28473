package org.openpar.reporting.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openpar.execution.AssignmentBrief;
import org.openpar.organization.UnitId;

/// Communes told together by the district they belong to: a report does not name two hundred.
final class Communes {

  private Communes() {}

  /// "UBND cấp xã thuộc huyện Mai Sơn (22 đơn vị)".
  static String under(String district, int number) {
    String units = number < 10 ? "0" + number : String.valueOf(number);
    return "UBND cấp xã thuộc " + district.replaceFirst("^UBND ", "") + " (" + units + " đơn vị)";
  }

  /// Whoever is told by name first, then the communes of each district.
  static List<String> fold(Collection<AssignmentBrief> owed, Function<UnitId, String> above) {
    Map<String, Integer> below = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (AssignmentBrief assignment : owed) {
      String district = above.apply(assignment.unit());
      if (district.isEmpty()) {
        names.add(assignment.unitName());
      } else {
        below.merge(district, 1, Integer::sum);
      }
    }
    below.forEach((district, number) -> names.add(under(district, number)));
    return names;
  }
}
