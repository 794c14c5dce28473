package org.openpar.calendar;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies one edition of the holidays of a year.
public record HolidayTableId(UUID value) implements Identifier {

  public static HolidayTableId next() {
    return new HolidayTableId(Identifier.next());
  }
}
