package org.openpar.directory.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openpar.organization.OpenItem;
import org.openpar.organization.PersonId;
import org.openpar.platform.web.Typed;

/// Who takes what, as typed: one for all, another for a row where somebody was chosen there.
public record HandoverForm(Typed typed) {

  static final String HEIR = "heir";
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  public String lastDay() {
    return typed.at("lastDay").strip();
  }

  public String heir() {
    return typed.at(HEIR);
  }

  public String heir(OpenItem item) {
    return typed.at(field(item));
  }

  public boolean leaveOpen() {
    return typed.at("leaveOpen").equals("true");
  }

  public static String field(OpenItem item) {
    return HEIR + "-" + item.id();
  }

  Map<UUID, PersonId> heirs(List<OpenItem> items) {
    Map<UUID, PersonId> heirs = new HashMap<>();
    for (OpenItem item : items) {
      String own = heir(item);
      String chosen = own.isBlank() ? heir() : own;
      if (item.inherited() && ID.matcher(chosen).matches()) {
        heirs.put(item.id(), new PersonId(UUID.fromString(chosen)));
      }
    }
    return heirs;
  }
}
