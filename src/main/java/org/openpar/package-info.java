/// The application: one program, its modules, and the commands a person can give it.
@NullMarked
package org.openpar;

import org.jspecify.annotations.NullMarked;
