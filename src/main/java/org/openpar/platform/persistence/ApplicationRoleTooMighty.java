package org.openpar.platform.persistence;

/// The application would work in a database role that no row-level security binds.
public class ApplicationRoleTooMighty extends RuntimeException {

  private final String role;

  ApplicationRoleTooMighty(String role) {
    super("the database role " + role + " is a superuser or bypasses row-level security");
    this.role = role;
  }

  public String role() {
    return role;
  }
}
