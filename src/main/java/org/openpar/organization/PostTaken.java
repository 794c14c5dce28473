package org.openpar.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// A person took a post.
///
/// @param reason the line of the list it came by, null when somebody typed it
public record PostTaken(
    PostId post,
    PersonId person,
    UnitId unit,
    String title,
    LocalDate from,
    @Nullable String reason)
    implements DomainEvent {

  @Override
  public PostId subject() {
    return post;
  }
}
