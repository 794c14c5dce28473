package org.openpar.directory.web;

import org.openpar.organization.UnitId;
import org.openpar.organization.UnitName;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// How a unit is reached, to be changed.
public record UnitContactPage(UnitId unit, UnitName name, UnitContactForm form, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String address() {
    return UnitFilter.PATH + "/" + unit.value();
  }
}
