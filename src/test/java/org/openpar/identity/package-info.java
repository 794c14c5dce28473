/// The people whose accounts and powers the tests are about.
@NullMarked
package org.openpar.identity;

import org.jspecify.annotations.NullMarked;
