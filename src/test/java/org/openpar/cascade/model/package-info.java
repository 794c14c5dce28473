/// The verdicts, case by case.
@NullMarked
package org.openpar.cascade.model;

import org.jspecify.annotations.NullMarked;
