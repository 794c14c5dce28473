/// The screens of the register, as people see them.
@NullMarked
package org.openpar.directory.web;

import org.jspecify.annotations.NullMarked;
