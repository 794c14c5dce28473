/// The pages of the overview and what they draw.
@NullMarked
package org.openpar.overview.web;

import org.jspecify.annotations.NullMarked;
