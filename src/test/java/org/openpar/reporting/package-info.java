/// Reports as tests ask for them.
@NullMarked
package org.openpar.reporting;

import org.jspecify.annotations.NullMarked;
