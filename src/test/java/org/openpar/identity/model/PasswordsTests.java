package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.identity.model.BlockedPasswords.Weakness;
import org.openpar.identity.model.Passwords.PasswordGuessable;
import org.openpar.identity.model.Passwords.PasswordTooLong;
import org.openpar.identity.model.Passwords.PasswordTooShort;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTests {

  private final BlockedPasswords blocked = new BlockedPasswords();
  private final Passwords passwords = new Passwords(blocked);
  private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();

  @Test
  void asksForTwelveCharactersAndSaysHowManyThereAre() {
    assertThatThrownBy(() -> check("kỳ lân bay")).isInstanceOf(PasswordTooShort.class);
    assertThatCode(() -> check("kỳ lân bay q")).doesNotThrowAnyException();
  }

  @Test
  void takesTwoHundredCharactersWhole() {
    String long200 = "chín con ốc bươu leo dốc ".repeat(8);
    assertThat(long200).hasSize(200);
    assertThatCode(() -> check(long200)).doesNotThrowAnyException();
    String hash = encoder.encode(long200);
    assertThat(encoder.matches(long200, hash)).isTrue();
    assertThat(encoder.matches(long200.substring(0, 199), hash)).as("nothing is cut").isFalse();
  }

  @Test
  void refusesWhatIsLongerThanItTakes() {
    assertThatThrownBy(() -> check("ốc bươu đen ".repeat(50))).isInstanceOf(PasswordTooLong.class);
  }

  @Test
  void anyKeyboardOpensWhatAnotherOneSet() {
    String composed = Normalizer.normalize("ốc bươu leo dốc đá", Normalizer.Form.NFC);
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(encoder.matches(decomposed, encoder.encode(composed))).isTrue();
    assertThat(encoder.matches("ｏốc", encoder.encode("oốc"))).as("full width letters").isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789012",
        "384719205638",
        "qwertyuiop123",
        "1qaz2wsx3edc",
        "!QAZ@WSX#EDC",
        "zaq12wsxcde3",
        "qweasdzxc123",
        "qwe123asd456zxc",
        "qwsxcvfrtgbn",
      })
  void refusesWalksOverTheKeys(String password) {
    assertThat(weakness(password)).contains(Weakness.KEYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaa",
        "abababababab",
        "sonlasonlasonla",
        "abcxyzabcxyzabc",
        "HoaSen99HoaSen99",
        "Bumba1Bumba2Bumba3",
        "vulmixkkximluv",
      })
  void refusesAPatternOverAndOver(String password) {
    assertThat(weakness(password)).contains(Weakness.REPETITION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "P@ssw0rd@2026",
        "SonLa@123456",
        "Ubnd#SonLa#2026",
        "SoNoiVu@2018!",
        "matkhau123456",
        "matkhau@2026",
        "M@tKh4u2026!!",
        "maattttkhaaaau2026",
        "matkhaucuatoi2026",
        "MatKhauMoiNhat2026",
        "maatjkhaaur123",
        "mật khẩu mới 2026",
        "anhyeuem0912345678",
        "toiyeuvietnam2026",
        "Cải cách hành chính 2026",
        "Chiềng Khoa 2018",
        "SonLaHaNoiDienBien2026",
        "VietNamVoDich1!",
      })
  void refusesWhatEverybodyTriesFirst(String password) {
    assertThat(weakness(password)).contains(Weakness.WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ốc bươu leo dốc đá",
        "kẽo kẹt võng đay trưa",
        "V8#mzK!t2Lq9",
        "correct horse battery staple",
        "bảy bậc thang gỗ lim",
        "tre xanh bóng mát sân đình",
        "mèo mun ngủ gật trên xe lu",
        "hg7-kd93-lq0x",
      })
  void takesAPhraseOfOnesOwn(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VuongThiThoa2026",
        "thoa.ktts@sonla.gov.vn",
        "ThoaVuongThoaV1990",
        "Vu0ngTh!Th0@15101990",
        "KiemToanTrinhSat@2026",
        "KTTS-VTT-matkhau",
      })
  void refusesTheNamesOfOnesOwnPersonAndUnit(String password) {
    List<String> own =
        List.of("Vương Thị Thoa", "thoa.ktts", "thoa.ktts@sonla.gov.vn", "Kiểm toán Trinh sát");
    assertThat(blocked.find(password, own)).contains(Weakness.OWN_NAMES);
    assertThat(weakness(password)).as("of anybody else").isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> check("qweasdzxc123"))
        .isInstanceOfSatisfying(
            PasswordGuessable.class,
            refused -> assertThat(refused.key()).isEqualTo("password.guessable.keys"));
  }

  @Test
  void aNameOfStrangeSignsBreaksNothing() {
    assertThat(blocked.find("ốc bươu leo dốc đá", List.of("\u0302\u0301", "", "  "))).isEmpty();
  }

  @Test
  void aLongPasswordIsReadAtOnce() {
    String nasty = "1!il|".repeat(100) + "ốc bươu";
    assertTimeout(Duration.ofSeconds(10), () -> blocked.find(nasty, List.of("il il", "1l1l")));
  }

  @Test
  void knowsFarMoreThanTenThousand() {
    List<String> common = new ArrayList<>();
    for (String word : List.of("sonla", "matkhau", "password", "admin", "vietnam", "yeuem")) {
      for (int year = 1950; year < 2031; year++) {
        for (String end :
            List.of("", "!", "@", "123", "#123", "abc", "qwe", "@1234", "000", "xyz")) {
          common.add(word + year + end + "!!!!");
          common.add(word.toUpperCase() + "@" + year + end + "....");
          common.add(year + word + end + "____");
        }
      }
    }
    assertThat(common).hasSizeGreaterThan(10_000).allMatch(one -> weakness(one).isPresent());
    assertThat(blocked.size()).isGreaterThan(1_000);
  }

  private Optional<Weakness> weakness(String password) {
    return blocked.find(password, List.of());
  }

  private void check(String password) {
    passwords.check("password", password, List.of());
  }
}
