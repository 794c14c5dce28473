/// What every aggregate speaks: typed ids, events, and refusals that are sentences.
@NullMarked
package org.openpar.platform.model;

import org.jspecify.annotations.NullMarked;
