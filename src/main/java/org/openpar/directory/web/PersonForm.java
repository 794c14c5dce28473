package org.openpar.directory.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Contact;

/// A person as typed.
///
/// @param from the first day in the post; only for a new person
public record PersonForm(
    @Nullable String name, @Nullable String email, @Nullable String phone, @Nullable String from) {

  static PersonForm of(Contact contact) {
    return new PersonForm(contact.name(), contact.email(), contact.phone(), null);
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  Contact contact() {
    return Contact.of(said(name), said(email), said(phone));
  }
}
