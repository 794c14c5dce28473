/// Vietnamese text: normal form, sorting, dates and numbers as officials write them, messages.
@NullMarked
package org.openpar.platform.text;

import org.jspecify.annotations.NullMarked;
