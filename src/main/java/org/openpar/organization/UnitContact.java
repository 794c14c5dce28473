package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.time.DateRange;

/// Where a unit is reached. Words are composed and addresses small, so that the same typed on
/// another keyboard is the same.
///
/// @param validity the days it holds for
public record UnitContact(
    @Nullable String address,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String website,
    DateRange validity) {

  private static final int LONGEST = 300;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{5,40}");
  private static final Pattern WEBSITE =
      Pattern.compile("(https?://)?([\\p{L}\\d-]+\\.)+\\p{L}{2,}(/\\S*)?");

  /// Whatever was typed.
  static UnitContact of(
      String address, String phone, String email, String website, DateRange validity) {
    return new UnitContact(
        said(address),
        said(phone),
        said(email.toLowerCase(Locale.ROOT)),
        said(website.toLowerCase(Locale.ROOT)),
        validity);
  }

  public boolean sameAs(UnitContact other) {
    return Objects.equals(address, other.address)
        && Objects.equals(phone, other.phone)
        && Objects.equals(email, other.email)
        && Objects.equals(website, other.website);
  }

  /// Everything that is wrong with it by itself.
  List<RuleViolated> problems() {
    List<RuleViolated> problems = new ArrayList<>();
    if (Stream.of(address, phone, email, website).allMatch(Objects::isNull)) {
      problems.add(new UnitContactRefused("address", "organization.refused.contact-empty"));
    }
    if (tooLong(address)) {
      problems.add(new UnitContactRefused("address", "organization.refused.contact-long", LONGEST));
    }
    if (phone != null && !PHONE.matcher(phone).matches()) {
      problems.add(new UnitContactRefused("phone", "organization.refused.contact-phone", phone));
    }
    if (email != null && (tooLong(email) || !Contact.isAddress(email))) {
      problems.add(new EmailMalformed());
    }
    if (website != null && (tooLong(website) || !WEBSITE.matcher(website).matches())) {
      problems.add(
          new UnitContactRefused("website", "organization.refused.contact-website", website));
    }
    return problems;
  }

  private static boolean tooLong(@Nullable String words) {
    return words != null && words.length() > LONGEST;
  }

  private static @Nullable String said(String typed) {
    String words = Contact.words(typed);
    return words.isEmpty() ? null : words;
  }
}
