package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.CodeScheme;
import org.openpar.organization.Namings;
import org.openpar.organization.UnitAlias;
import org.openpar.organization.UnitCode;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitName;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Typed;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// What a unit is called and numbered by besides its official name, to be changed.
///
/// @param name its newest one
/// @param typed what was typed into the form that was refused
public record UnitNamesPage(
    UnitId unit, UnitName name, Namings namings, Typed typed, FormErrors errors) implements Page {

  static final String KNOWN_NAME = "knownName";
  static final String KNOWN_CODE = "knownCode";
  static final String SCHEME = "scheme";

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String address() {
    return UnitFilter.PATH + "/" + unit.value();
  }

  public List<UnitAlias> aliases() {
    return namings.aliases(unit);
  }

  public List<UnitCode> codes() {
    return namings.codes(unit);
  }

  /// Whom else papers call so at the same time.
  public List<String> alsoCalled(UnitAlias alias) {
    return namings.alsoCalled(unit, alias);
  }

  public List<Option> aliasOptions(Texts t) {
    return aliases().stream()
        .map(
            alias ->
                new Option(
                    key(alias),
                    alias.alias() + " (" + UnitWords.validity(alias.validity(), t) + ")"))
        .toList();
  }

  public List<Option> codeOptions(Texts t) {
    return codes().stream()
        .map(
            code ->
                new Option(
                    key(code),
                    code.scheme()
                        + " "
                        + code.code()
                        + " ("
                        + UnitWords.validity(code.validity(), t)
                        + ")"))
        .toList();
  }

  /// Every scheme once, whatever forms its codes have had.
  public static List<Option> schemes(Texts t) {
    return CodeScheme.listAll().stream()
        .map(CodeScheme::scheme)
        .distinct()
        .map(scheme -> new Option(scheme, t.say("organization.scheme." + scheme)))
        .toList();
  }

  /// What tells one of the names from the others.
  static String key(UnitAlias alias) {
    return day(alias.validity().first()) + "|" + alias.alias();
  }

  static String key(UnitCode code) {
    return day(code.validity().first()) + "|" + code.scheme() + " " + code.code();
  }

  private static String day(@Nullable LocalDate first) {
    return first == null ? "" : first.toString();
  }
}
