package org.openpar.organization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which group a phrase names, and what makes it open: who is "liên quan", who fulfils a
/// condition, who stands outside the People's Committees.
final class GroupWords {

  private static final Map<String, String> BY_TIER =
      Map.of(
          "department", "departments",
          "district", "districts",
          "commune", "communes",
          "level", "committees",
          "central", "central",
          "province", "provinces",
          "mass", "mass-organizations",
          "division", "divisions",
          "grassroots", "grassroots");

  /// The province's professional agencies are its departments (Luật TCCQĐP 2015, điều 20).
  private static final Pattern DEPARTMENTS =
      pattern("cơ quan chuyên môn (thuộc ubnd|cấp) (tỉnh|tp)");

  /// Those of a district or a commune are its divisions (điều 27 and 34).
  private static final Pattern DIVISIONS =
      pattern("cơ quan chuyên môn (thuộc ubnd|cấp) (huyện|tx|quận|xã|phường)");

  private static final Pattern EXTERNAL =
      pattern("ngành dọc|đóng trên địa bàn|báo chí|thông tấn|truyền thông|của đảng|ban đảng");
  private static final Pattern CONDITIONAL =
      pattern(
          "đủ điều kiện|\\bđược\\b|\\btheo\\b|trong phạm vi|\\bcó (?!lq\\b)|thí điểm"
              + "|\\b(thực hiện|sử dụng|tham gia|đăng ký|chủ trì|nơi)\\b");
  private static final Pattern RELEVANT = pattern("\\blq\\b");
  private static final Pattern DISTRICTS_ONLY = pattern("\\bcác huyện\\b");
  private static final Pattern CITY = pattern("\\b(tp|thành phố|tx)\\b");
  private static final Pattern LOCALITIES = pattern("^((tất cả )?các )?địa phương");
  private static final Pattern OUTSIDERS = pattern("đoàn thể|\\b(tổ chức|đơn vị|cá nhân|hội)\\b");

  private static final Set<String> AT_HOME =
      Set.of(
          "và", "các", "cấp", "tỉnh", "của", "thuộc", "trực", "trong", "trên", "toàn", "địa", "bàn",
          "ubnd", "tp", "tx", "lq", "chuyên", "môn", "khác", "có", "tw", "quan", "chức", "năng");

  private GroupWords() {}

  static String qualifier(String words, String tier) {
    if (EXTERNAL.matcher(words).find()) {
      return "external";
    }
    if (CONDITIONAL.matcher(words).find()) {
      return "conditional";
    }
    if (RELEVANT.matcher(words).find()) {
      return "relevant";
    }
    return tier.equals("grassroots") ? "commune" : "";
  }

  static UnitGroup group(String words, String tier, String qualifier) {
    if (DEPARTMENTS.matcher(words).find()) {
      return named("departments");
    }
    if (DIVISIONS.matcher(words).find()) {
      return named("divisions");
    }
    if (!qualifier.isEmpty()) {
      return named(qualifier.equals("commune") ? "grassroots" : qualifier);
    }
    if (LOCALITIES.matcher(words).find()) {
      return named("localities");
    }
    boolean wider = words.contains("địa phương") || words.contains("các cấp");
    if (tier.equals("department") && wider) {
      return named("agencies");
    }
    return named(BY_TIER.getOrDefault(tier, "agencies"));
  }

  /// What behind a group narrows it: "biên giới" of "UBND các xã biên giới". Further nouns and the
  /// words that only say where the group is at home narrow nothing.
  static String narrowing(List<Token> tail) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    while (at < tail.size()) {
      int noun = Vocabulary.after(Word.Use.NOUN, tail, at);
      if (noun > at) {
        at = noun;
      } else {
        left.append(AT_HOME.contains(tail.get(at).fold()) ? "" : tail.get(at).fold() + " ");
        at++;
      }
    }
    return left.toString();
  }

  /// Part of a group, and the paper does not say which.
  static UnitGroup someOnly() {
    return named("conditional");
  }

  /// "Các sở, ban, ngành, đoàn thể" gathers more than the departments the register knows.
  static boolean wider(String words, UnitGroup group) {
    return group.closed() && OUTSIDERS.matcher(words).find();
  }

  /// "UBND các huyện" may or may not mean the city, which is a district unit too.
  static boolean leavesTheCityOpen(String words, UnitGroup group) {
    return group.code().equals("districts")
        && DISTRICTS_ONLY.matcher(words).find()
        && !CITY.matcher(words).find();
  }

  private static UnitGroup named(String code) {
    return UnitGroups.find(code)
        .orElseThrow(() -> new IllegalStateException("no such group: " + code));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
