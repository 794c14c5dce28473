package org.openpar.identity;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// Whoever holds the server printed a link that makes an administrator, or opens the account of one
/// again.
///
/// @param account whose account it opens; null where it makes a new one
public record ConsoleLinkPrinted(OneTimeLinkId link, String purpose, @Nullable AccountId account)
    implements DomainEvent {

  @Override
  public OneTimeLinkId subject() {
    return link;
  }
}
