package org.openpar.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.Exemplar;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The approved plans a unit may copy from, and the rows of the one it looks into.
public record ExemplarPage(
    UnitPlan plan,
    String unit,
    List<Exemplar> offered,
    @Nullable Exemplar chosen,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
