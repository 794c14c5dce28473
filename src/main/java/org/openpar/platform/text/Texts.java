package org.openpar.platform.text;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import gg.jte.support.LocalizationSupport;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.web.util.HtmlUtils;

/// The words of the screen in one language; every template is handed one as `t`.
///
/// [#localize(String, Object...)] writes a text that may hold markup into a page, its arguments
/// escaped; [#say] gives the plain sentence, for labels, mails and refusals. A text that is missing
/// shows its key.
public final class Texts implements LocalizationSupport {

  private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm").withZone(PROVINCE);

  private final MessageSource messages;
  private final Locale locale;

  Texts(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /// The `lang` of names and quotations, which stay Vietnamese: null where the page is too.
  public @Nullable String vietnamese() {
    return locale.getLanguage().equals("vi") ? null : "vi";
  }

  public String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, key, locale) instanceof String text ? text : key;
  }

  /// A sentence that knows its own key and arguments, such as a refused field of a form.
  public String of(MessageSourceResolvable sentence) {
    return messages.getMessage(sentence, locale);
  }

  public String of(RuleViolated refusal) {
    return say(refusal.key(), refusal.arguments().toArray());
  }

  public String of(Doubt doubt) {
    return say(doubt.key(), doubt.arguments().toArray());
  }

  @Override
  public String lookup(String key) {
    return say(key);
  }

  @Override
  public Content localize(String key, Object... arguments) {
    Object[] safe = Stream.of(arguments).map(Texts::escaped).toArray();
    return output -> output.writeContent(say(key, safe));
  }

  public String date(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  public String time(@Nullable Instant moment) {
    return moment == null ? "" : MINUTE.format(moment);
  }

  public String number(long count) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /// Up to two decimals, as points and amounts are written: `71,5`.
  public String number(double amount) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  /// A share of one with two decimals, as reports write it: `35,38%`.
  public String percent(double ratio) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(ratio * 100) + "%";
  }

  private static Object escaped(Object argument) {
    return switch (argument) {
      case Number number -> number;
      case Content content -> {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        yield output.toString();
      }
      default -> HtmlUtils.htmlEscape(argument.toString(), "UTF-8");
    };
  }
}
