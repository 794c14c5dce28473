package org.openpar.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a date may hang on instead of the calendar: an occasion, an event, another plan. Order
/// matters: "when asked" arises again and again, "when the guidance is out" happens once.
enum Reliance {
  OCCASION(
      "\\b(?:khi|neu) (?:co |duoc )?(?:su )?(?:yeu cau|phat sinh"
          + "|nhu cau|can|su co|vu viec|thay doi|sua doi"
          + "|bien dong|phan anh|kien nghi|tinh huong|de nghi|dot xuat|su kien)\\b"
          + "|\\bkhi (?:[a-z]+ ){1,4}phat sinh\\b"
          + "|\\btheo (?:yeu cau|nhu cau|de nghi|vu viec|thuc te|tinh hinh)"
          + "|\\bdot xuat\\b|\\bphat sinh\\b|\\bkhi can(?: thiet)?\\b"
          + "|\\btuy (?:theo )?(?:tinh hinh|yeu cau|nhu cau|thuc te)"),
  EVENT(
      "\\b(?:ngay )?sau (?:khi )?(?!nam\\b|ngay \\d|thang|quy)[a-z]|\\bkhi [a-z]"
          + "|\\b(?:theo|dung|dam bao|phu thuoc|tuy|can cu)(?: vao| theo| dung| noi dung| cac"
          + "| thoi gian| thoi diem)* "
          + "(?:tien do|lo trinh|huong dan|chi dao|quy dinh|van ban|thong bao|quyet dinh|nghi quyet|thoi han"
          + "|quy che|giay moi|su|y kien|ket luan"
          + "|trieu tap|bo|so|trung uong|tw|cap|han|luat|nghi dinh|thong tu"
          + "|cong van|phan cong|dieu kien)\\b"
          + "|\\b(?:phu thuoc|tuy theo|tuy thuoc)\\b|\\btu (?:ngay|khi) (?!\\d)[a-z]"
          + "|\\btheo (?:thoi gian|thoi diem|thoi han)\\b"),
  OTHER_PLAN(
      "\\b(?:theo|can cu)(?: dung| vao| noi dung| cac| nhiem vu| thoi gian| tai| chi tieu,?)* "
          + "(?:ke hoach|kh|chuong trinh|ctr|de an|du an|lich|phuong an|dot|nam hoc|ky hop)\\b"
          + "|\\bke hoach rieng\\b|\\bco ke hoach\\b|\\btai ke hoach\\b");

  private final Pattern words;

  Reliance(String words) {
    this.words = Pattern.compile(words);
  }

  Matcher in(String text) {
    return words.matcher(text);
  }

  /// Where these words begin, or -1.
  int positionIn(String text) {
    Matcher matcher = words.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  /// The first reliance a phrase names besides occasions, or null.
  static @Nullable Reliance firstIn(String text) {
    int event = EVENT.positionIn(text);
    int plan = OTHER_PLAN.positionIn(text);
    if (event < 0) {
      return plan < 0 ? null : OTHER_PLAN;
    }
    return plan < 0 || event < plan ? EVENT : OTHER_PLAN;
  }
}
