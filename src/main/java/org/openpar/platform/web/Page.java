package org.openpar.platform.web;

/// A whole page. A record `PlanPage` is shown by the template `PlanPage.jte` beside it, which
/// declares
///
/// ```
/// @param PlanPage page
/// @param Texts t
/// @param Shell shell
/// ```
///
/// and hands `shell` and `t` to `@template.platform.web.layout.Layout`.
public non-sealed interface Page extends Answer {}
