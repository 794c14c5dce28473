package org.openpar.directory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.OpenItem;
import org.openpar.organization.Post;
import org.openpar.organization.Unit;

/// Everything a transfer sheet says.
///
/// @param parent the unit above, null for the province
/// @param place the province's name without its kind
/// @param giver the post that is left, with its holder
/// @param head the post of the unit's head, null while it has none
/// @param lines every open item with whoever takes it
public record HandoverSheet(
    Unit unit,
    @Nullable String parent,
    String place,
    LocalDate lastDay,
    LocalDate madeOn,
    Post giver,
    @Nullable Post head,
    List<Line> lines,
    List<Post> heirs) {

  /// @param heir null where nobody takes it, or where it ends
  public record Line(OpenItem item, @Nullable String heir) {}

  public List<Line> inherited() {
    return lines.stream().filter(line -> line.item().inherited()).toList();
  }

  /// What ends on the last day.
  public List<Line> ending() {
    return lines.stream().filter(line -> !line.item().inherited()).toList();
  }
}
