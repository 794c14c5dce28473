package org.openpar.audit.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openpar.audit.seal.Finding;

/// The sentences of the trail without a Spring context.
final class Words {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private final ResourceBundle bundle = ResourceBundle.getBundle("messages/audit", Locale.ROOT);

  String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), VIETNAMESE).format(arguments);
  }

  String say(Finding finding) {
    return say(finding.key(), finding.arguments().toArray());
  }
}
