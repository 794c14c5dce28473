package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import org.openpar.platform.model.Doubt;

/// A part with what the notation and the person who reviews it need beside.
///
/// @param ambiguous whether the name fits more than one body
/// @param excepted what its words leave out, known to the register or not
record ReadPart(AgencyPart part, boolean ambiguous, List<ReadPart> excepted, List<Doubt> doubts) {

  static ReadPart of(AgencyPart part, Doubt... doubts) {
    return new ReadPart(part, false, List.of(), List.of(doubts));
  }

  ReadPart called(String words) {
    return new ReadPart(part.called(words), ambiguous, excepted, doubts);
  }

  ReadPart excepting(List<ReadPart> others) {
    return new ReadPart(part, ambiguous, others, doubts);
  }

  /// The same part once it is known which of its members are left out.
  ReadPart leavingOut(List<Unit> units, List<Doubt> more) {
    List<Doubt> all = new ArrayList<>(doubts);
    all.addAll(more);
    return new ReadPart(part.leavingOut(units), ambiguous, excepted, List.copyOf(all));
  }

  String mark(boolean qualified) {
    StringBuilder mark = new StringBuilder(part.shape().name());
    if (ambiguous) {
      mark.append('?');
    } else if (qualified && !part.qualifier().isEmpty()) {
      mark.append('(').append(part.qualifier()).append(')');
    }
    excepted.forEach(each -> mark.append('-').append(each.part().shape()));
    return mark.toString();
  }
}
