package org.openpar.directory.model;

import java.time.LocalDate;
import java.util.List;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A person left a post and what was open went to others. What became of each thing, and which
/// rights ended, stands in the traces of those things.
///
/// @param person who gave it away
/// @param title of the post that was left
/// @param shares who took what
/// @param nobodys what nobody took
/// @param file the transfer sheet
public record WorkHandedOver(
    HandoverId handover,
    PersonId person,
    UnitId unit,
    String title,
    LocalDate lastDay,
    List<Share> shares,
    List<String> nobodys,
    String file,
    String sha256)
    implements DomainEvent {

  public WorkHandedOver {
    shares = List.copyOf(shares);
    nobodys = List.copyOf(nobodys);
  }

  /// @param items in the words of the sheet
  public record Share(PersonId heir, List<String> items) {

    public Share {
      items = List.copyOf(items);
    }
  }

  @Override
  public HandoverId subject() {
    return handover;
  }
}
