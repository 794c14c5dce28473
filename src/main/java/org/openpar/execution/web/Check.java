package org.openpar.execution.web;

/// What the coordinator decides.
enum Check {
  VERIFY,
  SEND_BACK,
  MARK_UNSATISFACTORY,
  REOPEN
}
