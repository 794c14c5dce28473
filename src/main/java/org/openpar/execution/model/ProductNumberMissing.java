package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// A day without the document's number proves nothing.
class ProductNumberMissing extends RuleViolated {

  ProductNumberMissing() {
    super("productNumber", "execution.refused.product-number");
  }
}
