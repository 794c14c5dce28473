package org.openpar.organization;

import java.util.List;
import org.openpar.platform.model.Doubt;

/// A part with what the notation and the person who reviews it need beside.
///
/// @param ambiguous whether the name fits more than one body
/// @param excepted the shapes of what is left out, known to the register or not
record ReadPart(
    AgencyPart part, boolean ambiguous, List<AgencyShape> excepted, List<Doubt> doubts) {

  static ReadPart of(AgencyPart part, Doubt... doubts) {
    return new ReadPart(part, false, List.of(), List.of(doubts));
  }

  String mark(boolean qualified) {
    StringBuilder mark = new StringBuilder(part.shape().name());
    if (ambiguous) {
      mark.append('?');
    } else if (qualified && !part.qualifier().isEmpty()) {
      mark.append('(').append(part.qualifier()).append(')');
    }
    excepted.forEach(shape -> mark.append('-').append(shape));
    return mark.toString();
  }
}
