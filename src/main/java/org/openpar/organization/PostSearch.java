package org.openpar.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which posts are asked for.
///
/// @param units of these only
/// @param words in the name of the holder, his address or the title; marks and case do not matter
/// @param vacant only those nobody holds
/// @param limit 0 for all
public record PostSearch(
    List<UnitId> units, @Nullable String words, boolean vacant, int offset, int limit) {

  public PostSearch {
    units = List.copyOf(units);
  }

  public static PostSearch of(List<UnitId> units) {
    return new PostSearch(units, null, false, 0, 0);
  }

  public PostSearch limitedTo(int from, int rows) {
    return new PostSearch(units, words, vacant, from, rows);
  }
}
