package org.openpar.platform.web;

/// A [NavigationEntry] as this person sees it on this page.
///
/// @param count how many things wait there; 0 shows nothing
public record NavigationLink(String key, String path, String icon, boolean current, long count) {}
