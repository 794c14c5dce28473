@NullMarked
package org.openpar;

import org.jspecify.annotations.NullMarked;
