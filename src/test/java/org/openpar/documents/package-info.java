/// Papers made in test code, and what the readers make of them.
@NullMarked
package org.openpar.documents;

import org.jspecify.annotations.NullMarked;
