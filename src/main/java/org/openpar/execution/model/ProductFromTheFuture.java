package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// A document that is to be signed tomorrow is a draft today.
class ProductFromTheFuture extends RuleViolated {

  ProductFromTheFuture() {
    super("productDate", "execution.refused.product-future");
  }
}
