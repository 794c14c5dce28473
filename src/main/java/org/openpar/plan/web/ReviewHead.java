package org.openpar.plan.web;

import org.openpar.platform.web.Fragment;

/// What was read and how much is left to look at, in one sentence with the next steps beside it.
///
/// @param swapped whether it takes the place of the one on the page
public record ReviewHead(Review review, boolean swapped) implements Fragment {}
