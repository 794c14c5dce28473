package org.openpar.cascade.web;

import java.util.Comparator;
import java.util.List;
import org.openpar.cascade.model.HitCommune;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.VietnameseOrder;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// What happens when a unit takes its plan back: to whom below it.
///
/// @param hit the communes that follow it, by name
public record UnitWithdrawalPage(UnitPlan plan, String unit, List<Hit> hit, FormErrors errors)
    implements Page {

  /// A commune by its name.
  public record Hit(String name, HitCommune commune) {

    static List<Hit> of(List<HitCommune> communes, UnitMap map) {
      return communes.stream()
          .map(one -> new Hit(map.find(one.unit()).map(Unit::name).orElse(""), one))
          .sorted(Comparator.comparing(Hit::name, VietnameseOrder.comparator()))
          .toList();
    }
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public long handedIn() {
    return hit.stream().filter(one -> one.commune().handedIn()).count();
  }
}
