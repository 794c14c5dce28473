package org.openpar.opinion.model;

import org.openpar.platform.model.RuleViolated;

/// What was asked, answered or decided cannot stand so; the key says why.
public class OpinionRefused extends RuleViolated {

  OpinionRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
