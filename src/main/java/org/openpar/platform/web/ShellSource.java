package org.openpar.platform.web;

import java.util.Map;
import java.util.Optional;
import org.openpar.platform.text.Texts;

/// What platform asks the modules about the page it frames. The module that knows the accounts
/// answers with one bean; without it every visitor is a stranger.
public interface ShellSource {

  /// Empty while nobody is signed in.
  Optional<Visitor> visitor();

  default Masthead masthead(Texts t) {
    return Masthead.of(t);
  }

  /// How many things wait behind a navigation entry, by its key; asked once a page, so it is cheap.
  default Map<String, Long> counts() {
    return Map.of();
  }
}
