/// What enters or leaves the directory as Word or Excel.
@NullMarked
package org.openpar.directory.paper;

import org.jspecify.annotations.NullMarked;
