package org.openpar.identity.model;

/// A place outside that knows people too.
///
/// @param key how links name it: the issuer, or [#DIRECTORY]
/// @param name what people call it
public record OutsidePlace(String key, String name) {

  public static final String DIRECTORY = "ldap";
}
