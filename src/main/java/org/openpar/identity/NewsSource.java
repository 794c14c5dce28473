package org.openpar.identity;

import java.util.List;
import org.openpar.platform.text.Texts;

/// What has happened to the work of a person's unit in a module; a module gives one as a bean, and
/// it stands above that person's own work.
public interface NewsSource {

  /// The newest first; each says how it comes to an end.
  List<News> of(Actor actor, Texts t);
}
