package org.openpar.identity;

import java.util.List;

/// One line of the access matrix: a role may do an act, so far from its unit, while the thing is in
/// one of these states.
///
/// @param states the states in which it holds; none named means in every state
public record Permission(String act, Role role, Reach reach, List<String> states) {

  public Permission {
    states = List.copyOf(states);
  }

  public boolean in(Enum<?> state) {
    return states.isEmpty() || states.contains(state.name());
  }
}
