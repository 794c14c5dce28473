/// What is either right or wrong about the house itself.
@NullMarked
package org.openpar.structure;

import org.jspecify.annotations.NullMarked;
