package org.openpar.audit.seal;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check came to.
///
/// @param checked how many traces were looked at
/// @param pending how many wait for their seal, which is no fault
/// @param head the seal it was checked against
/// @param anchored whether the head was found outside the database too
/// @param findings a few of each kind, the gravest first
public record Verdict(
    long checked,
    long pending,
    @Nullable Checkpoint head,
    boolean anchored,
    List<Finding> findings) {

  public Verdict {
    findings = findings.stream().sorted(Comparator.comparing(Finding::fault)).toList();
  }

  public boolean intact() {
    return findings.isEmpty();
  }

  /// 0 when intact, otherwise the code of the gravest fault.
  public int code() {
    return intact() ? 0 : findings.getFirst().fault().code();
  }
}
