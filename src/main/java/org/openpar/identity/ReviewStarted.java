package org.openpar.identity;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// Every unit is asked whether its accounts and grants are still right.
public record ReviewStarted(ReviewId review, LocalDate dueOn, int lines) implements DomainEvent {

  @Override
  public ReviewId subject() {
    return review;
  }
}
