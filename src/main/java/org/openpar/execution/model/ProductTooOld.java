package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Nothing that was signed so long ago is the product of today's work: its year is mistyped.
class ProductTooOld extends RuleViolated {

  ProductTooOld() {
    super("productDate", "execution.refused.product-old", Product.YEARS_BACK);
  }
}
