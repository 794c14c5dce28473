package org.openpar.identity;

import java.util.List;

/// What other modules may know of reviews.
public interface ReviewFacts {

  /// The lines of a review within the reader's reach, unit by unit.
  List<ReviewLine> listLines(ReviewId review, Actor reader);
}
