package org.openpar.platform.web.kit;

/// Where a list is had as a file: `/danh-sach?plan=1` as `/danh-sach.csv?plan=1`.
public final class FileAddress {

  private FileAddress() {}

  /// @param list the address of the list, with its filters
  public static String of(String list, String ending) {
    int query = list.indexOf('?');
    return query < 0 ? list + ending : list.substring(0, query) + ending + list.substring(query);
  }
}
