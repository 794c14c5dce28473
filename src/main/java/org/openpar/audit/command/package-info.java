/// The trail on the command line: checked, handed out, and its key changed, with or without a
/// running server. Start at [AuditVerify].
@NullMarked
package org.openpar.audit.command;

import org.jspecify.annotations.NullMarked;
