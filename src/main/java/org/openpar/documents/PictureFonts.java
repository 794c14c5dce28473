package org.openpar.documents;

/// Signs of the picture fonts Symbol and Wingdings that plans use, as the signs they show.
final class PictureFonts {

  private static final int PRIVATE_USE = 0xF000;

  private PictureFonts() {}

  /// @param code the hexadecimal character code of a `w:sym`
  static String sign(String code) {
    try {
      return sign(Integer.parseInt(code, 16) & ~PRIVATE_USE);
    } catch (NumberFormatException notACode) {
      return "";
    }
  }

  static String sign(int code) {
    return switch (code) {
      case 0xB7, 0x6C, 0x9F -> "•";
      case 0xA7, 0x6E -> "▪";
      case 0xD8 -> "➢";
      case 0xFC, 0xFE, 0x52, 0x50 -> "✓";
      case 0xFB, 0xFD, 0x53, 0x54 -> "✗";
      case 0xA8, 0x6F, 0x71, 0x72 -> "☐";
      case 0xE0, 0xAE -> "→";
      case 0xA3 -> "≤";
      case 0xB3 -> "≥";
      case 0x2D -> "-";
      default -> "□";
    };
  }
}
