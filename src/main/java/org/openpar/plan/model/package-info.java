/// A plan from its draft to its promulgation: what was read, what a person made of it, what was
/// signed.
@NullMarked
package org.openpar.plan.model;

import org.jspecify.annotations.NullMarked;
