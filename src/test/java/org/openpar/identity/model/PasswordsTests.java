package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        "password1234",
        "P@ssw0rd@2026",
        "qwertyuiop123",
        "1qaz2wsx3edc",
        "aaaaaaaaaaaa",
        "abababababab",
        "SonLa@123456",
        "sonlasonlasonla",
        "Ubnd#SonLa#2026",
        "SoNoiVu@2018!",
        "matkhau123456",
        "maatjkhaaur123",
        "mật khẩu mới 2026",
        "anhyeuem0912345678",
        "Cải cách hành chính 2026",
        "Chiềng Khoa 2018",
        "VietNamVoDich1!",
      })
  void refusesWhatEverybodyTriesFirst(String password) {
    assertThatThrownBy(() -> check(password)).isInstanceOf(PasswordGuessable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ốc bươu leo dốc đá",
        "kẽo kẹt võng đay trưa",
        "V8#mzK!t2Lq9",
        "correct horse battery staple",
        "bảy bậc thang gỗ lim",
      })
  void takesAPhraseOfOnesOwn(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @Test
  void refusesAPasswordOfOnesOwnName() {
    List<String> own = List.of("Trần Thị Hà", "ha.snv", "ha.snv@sonla.gov.vn");
    for (String password : List.of("TranThiHa2026", "ha.snv@sonla.gov.vn", "HaTranHaTran1990")) {
      assertThatThrownBy(() -> passwords.check("password", password, own))
          .as(password)
          .isInstanceOf(PasswordGuessable.class);
    }
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
    assertThat(common).hasSizeGreaterThan(10_000).allMatch(one -> blocked.holds(one, List.of()));
    assertThat(blocked.size()).isGreaterThan(1_000);
  }

  private void check(String password) {
    passwords.check("password", password, List.of());
  }
}
