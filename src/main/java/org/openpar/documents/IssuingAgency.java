package org.openpar.documents;

import java.util.List;
import java.util.Map;

/// A body that issues papers, as their head and foot name it (NĐ 30/2020/NĐ-CP, phụ lục I, mục II):
/// a people's committee stands on two lines with nobody above it, every other body stands on one
/// below the committee it belongs to.
///
/// @param name as the register has it: "UBND huyện Mai Sơn", "Sở Y tế"; "" while nobody is named
/// @param province "UBND tỉnh Sơn La"
public record IssuingAgency(String name, String province) {

  private static final String COMMITTEE = "UBND ";

  /// Who heads a body, by the first word of its name.
  private static final Map<String, String> HEADS =
      Map.of(
          "Sở", "GIÁM ĐỐC",
          "Văn phòng", "CHÁNH VĂN PHÒNG",
          "Thanh tra", "CHÁNH THANH TRA",
          "Ban", "TRƯỞNG BAN",
          "Cục", "CỤC TRƯỞNG");

  private static final String HEAD = "THỦ TRƯỞNG";

  public boolean committee() {
    return name.startsWith(COMMITTEE);
  }

  /// What stands above it, "" for nobody.
  public String parent() {
    return name.isBlank() || committee() ? "" : province;
  }

  /// "Ủy ban nhân dân" above "tỉnh Sơn La"; any other body in one line.
  public String lines() {
    return committee() ? "Ủy ban nhân dân\n" + name.substring(COMMITTEE.length()) : name;
  }

  /// Where it signs: the place a committee is named by, else the province.
  public String place() {
    String body = committee() ? name : province;
    return body.replaceFirst("^UBND (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu) ", "");
  }

  /// The block its head signs.
  ///
  /// @param signer "" while nobody is named
  public SignatureBlock head(String signer) {
    if (committee()) {
      return new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", signer);
    }
    return HEADS.entrySet().stream()
        .filter(head -> name.startsWith(head.getKey() + " "))
        .findFirst()
        .map(head -> SignatureBlock.of(head.getValue(), signer))
        .orElseGet(() -> SignatureBlock.of(HEAD, signer));
  }
}
