package org.openpar.execution.web;

import org.openpar.documents.FileRefused;
import org.openpar.platform.model.RuleViolated;

/// A file of the form was refused; said beside the field it came from.
class FileNotKept extends RuleViolated {

  FileNotKept(FileRefused refusal) {
    super("files", refusal.key(), refusal.arguments().toArray());
  }
}
