/// Storage: the PostgreSQL that comes with OpenPAR or the one it is pointed at, and typed ids in
/// its columns.
@NullMarked
package org.openpar.platform.persistence;

import org.jspecify.annotations.NullMarked;
