package org.openpar.identity.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Writes to the official address of an account, where the province has named a mail server
/// (SPRING_MAIL_HOST); without one, links are handed over by a person.
@Component
public class AccountMail {

  private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);

  private final Optional<JavaMailSender> sender;
  private final SignInSettings settings;
  private final Messages messages;
  private final String host;
  private final String port;

  AccountMail(
      ObjectProvider<JavaMailSender> sender,
      SignInSettings settings,
      Messages messages,
      @Value("${server.address:127.0.0.1}") String host,
      @Value("${server.port:8080}") String port) {
    this.sender = Optional.ofNullable(sender.getIfAvailable());
    this.settings = settings;
    this.messages = messages;
    this.host = host;
    this.port = port;
  }

  public boolean isPossible() {
    return sender.isPresent();
  }

  /// The whole address of a path, for somebody who reads it elsewhere. It never comes from a
  /// request, whose sender could have it point to a site of theirs.
  public String address(String path) {
    return (settings.address().isBlank()
            ? "http://" + host + ":" + port
            : settings.address().replaceAll("/+$", ""))
        + path;
  }

  /// Whether the mail server took it.
  ///
  /// @param words what the letter says beside the names of the person and of the account
  public boolean send(Credentials.Owner owner, String kind, Object... words) {
    Texts t = messages.in(Messages.VIETNAMESE);
    Object[] all =
        Stream.concat(Stream.of(owner.name(), owner.username()), Stream.of(words)).toArray();
    var mail = new SimpleMailMessage();
    mail.setFrom(settings.mailFrom());
    mail.setTo(owner.email());
    mail.setSubject(t.say("mail." + kind + ".subject", all));
    mail.setText(t.say("mail." + kind + ".text", all));
    try {
      sender.orElseThrow().send(mail);
      return true;
    } catch (MailException unsent) {
      LOG.warn(
          "A mail ({}) to account {} could not be sent: {}",
          kind,
          owner.account().value(),
          unsent.getMessage());
      return false;
    }
  }
}
