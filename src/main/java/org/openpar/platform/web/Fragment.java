package org.openpar.platform.web;

/// A piece of a page that htmx puts in place. A record `PlanRow` is shown by `PlanRow.jte` beside
/// it, which declares `@param PlanRow it` and `@param Texts t` (and `@param Shell shell` if it
/// holds a form). The page includes the very same template, so there is never an `if (htmx)`.
public non-sealed interface Fragment extends Answer {}
