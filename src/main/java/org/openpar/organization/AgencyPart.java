package org.openpar.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One body out of a phrase.
///
/// @param words what stood in the paper
/// @param qualifier "relevant", "conditional", "commune", "external" or "" (the part in brackets of
///     a shape: GROUP(relevant))
/// @param coordinating whether the sentence itself made it a coordinator ("phối hợp với …")
/// @param unit the unit of the register, when it is one
/// @param group the group, when it is one
/// @param except members that the phrase leaves out ("trừ Ban Dân tộc")
public record AgencyPart(
    String words,
    AgencyShape shape,
    String qualifier,
    boolean coordinating,
    @Nullable Unit unit,
    @Nullable UnitGroup group,
    List<Unit> except) {

  /// The same with more of the paper's words.
  AgencyPart called(String more) {
    return new AgencyPart(more, shape, qualifier, coordinating, unit, group, except);
  }

  /// The same without those members.
  AgencyPart leavingOut(List<Unit> units) {
    return new AgencyPart(words, shape, qualifier, coordinating, unit, group, units);
  }

  public boolean resolved() {
    return unit != null || group != null;
  }
}
