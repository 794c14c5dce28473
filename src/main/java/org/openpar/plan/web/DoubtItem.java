package org.openpar.plan.web;

import org.openpar.plan.model.TaskField;
import org.openpar.platform.web.Fragment;

/// A place to look at: the words of the paper, why they are doubtful, what was understood.
///
/// @param swapped whether it takes the place of the same one on the page
public record DoubtItem(Place place, Understanding understood, boolean swapped)
    implements Fragment {

  /// Whether the paper's words for it stay as they are and only their meaning is set right.
  public boolean meaning() {
    return switch (place.field()) {
      case LEAD, COOPERATING, DEADLINE -> true;
      default -> false;
    };
  }

  /// A printed number says nothing and is never edited.
  public boolean editable() {
    return place.field() != TaskField.NUMBER;
  }
}
