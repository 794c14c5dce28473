package org.openpar.execution.web;

import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Charge;
import org.openpar.organization.PersonId;
import org.openpar.platform.text.Texts;

/// Who is in charge, as a line of "my work" tells its reader.
///
/// @param charge null where nobody was ever named
public record ChargeWords(@Nullable Charge charge, PersonId reader) {

  /// Whether it asks for somebody: nobody is in charge and nobody stands in.
  public boolean nobody() {
    return charge == null || (charge.officer() == null && charge.standIn() == null);
  }

  /// Whether the reader acts in the place of another.
  public boolean instead() {
    return charge != null && charge.stoodInBy(reader);
  }

  public String of(Texts t) {
    if (charge == null || nobody()) {
      return t.say("execution.charge.nobody");
    }
    if (instead()) {
      return t.say("execution.charge.instead." + charge.standIn(), charge.owner());
    }
    String officer =
        charge.officerIs(reader)
            ? t.say("execution.charge.you")
            : t.say("execution.charge.officer", charge.owner());
    return charge.standIn() == null || charge.deputy() == null
        ? officer
        : officer + t.say("execution.charge.stood-in", charge.deputy().name());
  }
}
