package org.openpar.organization;

import java.util.List;
import org.openpar.platform.model.Doubt;

/// Why an act cannot be enacted as it is drafted.
///
/// @param row the succession concerned, from 0; -1 when it is the head of the act
/// @param field what to mend: "number", "issuer", "effective", "from", "to", "name", "parent",
///     "code"
public record ActProblem(int row, String field, Doubt why) {

  public static final int HEAD = -1;

  static ActProblem of(int row, String field, String key, String... arguments) {
    return new ActProblem(row, field, new Doubt("organization.act." + key, List.of(arguments)));
  }
}
