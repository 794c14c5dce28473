/// Sealing, and finding whoever bends what is sealed.
@NullMarked
package org.openpar.audit.seal;

import org.jspecify.annotations.NullMarked;
