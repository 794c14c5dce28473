package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// A document without its day cannot say whether work was on time.
class ProductDateMissing extends RuleViolated {

  ProductDateMissing() {
    super("productDate", "execution.refused.product-date");
  }
}
