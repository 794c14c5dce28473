package org.openpar.identity.model;

import java.util.ArrayList;
import java.util.List;
import org.openpar.platform.model.RuleViolated;

/// An act refused with everything that stands in its way, each beside the field it belongs to.
public class ActRefused extends RuleViolated {

  private final List<Reason> reasons;

  private ActRefused(List<Reason> reasons) {
    super(reasons.getFirst().field(), reasons.getFirst().key(), reasons.getFirst().said());
    this.reasons = List.copyOf(reasons);
  }

  public List<Reason> reasons() {
    return reasons;
  }

  /// One obstacle, beside the field of the form it belongs to ("" = the whole act).
  public record Reason(String field, String key, List<String> arguments) {

    private Object[] said() {
      return arguments.toArray();
    }
  }

  /// Gathers obstacles until somebody asks whether there are any.
  static final class Gathering {

    private final List<Reason> reasons = new ArrayList<>();

    boolean unless(boolean right, String field, String key, String... arguments) {
      if (!right) {
        reasons.add(new Reason(field, key, List.of(arguments)));
      }
      return right;
    }

    void refuse() {
      if (!reasons.isEmpty()) {
        throw new ActRefused(reasons);
      }
    }
  }
}
