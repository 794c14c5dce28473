package org.openpar.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What goes from one unit to another when a reorganization is enacted, told beforehand.
///
/// @param what key of the words for it ("moving.posts")
/// @param to the heir; null when nobody takes it over
/// @param count how many, in whatever number they are shown
/// @param items the first of them, or all where somebody has to choose
/// @param warning whether it wants a person's eye rather than just going along
public record Moving(
    String what, UnitId from, @Nullable UnitId to, int count, List<Item> items, boolean warning) {

  public Moving {
    items = List.copyOf(items);
  }

  /// One of them, by name.
  ///
  /// @param choice whether it may be given to another heir than the main one
  public record Item(UUID id, String name, boolean choice) {}
}
