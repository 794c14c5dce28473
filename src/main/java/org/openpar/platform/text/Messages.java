package org.openpar.platform.text;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Where [Texts] come from: for a screen in its reader's language, for mails and jobs in
/// Vietnamese.
@Component
public class Messages {

  /// The language of the province, and of every text that names no other.
  public static final Locale VIETNAMESE = Locale.of("vi");

  private final MessageSource source;

  public Messages(MessageSource source) {
    this.source = source;
  }

  public Texts in(Locale locale) {
    return new Texts(source, locale);
  }

  public Texts vietnamese() {
    return in(VIETNAMESE);
  }
}
