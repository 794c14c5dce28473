package org.openpar.platform.web.kit;

import org.springframework.web.util.UriComponentsBuilder;

/// Where one is in a long list.
///
/// @param path the address of the list with its filters; the pager adds `trang`
/// @param number the page shown, from 1
public record PageOf(String path, int number, int size, long total) {

  public int last() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public long first() {
    return total == 0 ? 0 : (long) (number - 1) * size + 1;
  }

  public long until() {
    return Math.min(total, (long) number * size);
  }

  public String address(int page) {
    return UriComponentsBuilder.fromUriString(path).replaceQueryParam("trang", page).toUriString();
  }
}
