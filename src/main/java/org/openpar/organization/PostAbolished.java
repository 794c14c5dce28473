package org.openpar.organization;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// A unit gave up a post.
public record PostAbolished(PostId post, UnitId unit, String title, LocalDate lastDay)
    implements DomainEvent {

  @Override
  public PostId subject() {
    return post;
  }
}
