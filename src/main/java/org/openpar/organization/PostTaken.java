package org.openpar.organization;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// A person took a post.
public record PostTaken(PostId post, PersonId person, UnitId unit, String title, LocalDate from)
    implements DomainEvent {

  @Override
  public PostId subject() {
    return post;
  }
}
