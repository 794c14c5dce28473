package org.openpar.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.model.Review;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// All reviews, the newest first.
///
/// @param starts whether the reader may begin one
public record ReviewsPage(List<Review> all, LocalDate day, boolean starts, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public boolean running() {
    return all.stream().anyMatch(Review::runs);
  }
}
