package org.openpar.identity.web;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Accounts;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// The application beside an identity provider and a directory.
@OpenParTest
abstract class OutsidePlacesTest {

  static final ProviderServer PROVIDER = new ProviderServer();
  static final Questions QUESTIONS = new Questions();
  static final InMemoryDirectoryServer DIRECTORY = directory();

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Accounts accounts;
  @Autowired AuditTrail trail;

  Client client;

  @DynamicPropertySource
  static void places(DynamicPropertyRegistry properties) {
    properties.add("openpar.identity.oidc.issuer", PROVIDER::issuer);
    properties.add("openpar.identity.oidc.name", () -> "Cổng Sơn La");
    properties.add("openpar.identity.oidc.strong", () -> "mfa");
    properties.add(
        "openpar.identity.ldap.url", () -> "ldap://127.0.0.1:" + DIRECTORY.getListenPort());
    properties.add("openpar.identity.ldap.plain", () -> "true");
    properties.add("openpar.identity.ldap.base", () -> "ou=Cán bộ,dc=sonla,dc=gov,dc=vn");
    properties.add("openpar.identity.ldap.manager", () -> "cn=reader");
    properties.add("openpar.identity.ldap.manager-password", () -> "reader-password");
  }

  private static InMemoryDirectoryServer directory() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = free.getLocalPort();
      free.close();
      var config = new InMemoryDirectoryServerConfig("dc=sonla,dc=gov,dc=vn");
      config.addAdditionalBindCredentials("cn=reader", "reader-password");
      config.setListenerConfigs(
          InMemoryListenerConfig.createLDAPConfig(
              "ldap", InetAddress.getLoopbackAddress(), port, null));
      config.setSchema(null);
      config.addInMemoryOperationInterceptor(QUESTIONS);
      var server = new InMemoryDirectoryServer(config);
      server.add("dn: dc=sonla,dc=gov,dc=vn", "objectClass: domain", "dc: sonla");
      server.add(
          "dn: ou=Cán bộ,dc=sonla,dc=gov,dc=vn", "objectClass: organizationalUnit", "ou: Cán bộ");
      person(server, "Quàng Văn Long", "long", "mật khẩu của Long ở danh bạ");
      person(server, "Lò Thị Khác", "khac", "mat-khau-cua-khac");
      server.startListening();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (LDAPException | LDIFException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void person(
      InMemoryDirectoryServer server, String name, String uid, String password)
      throws LDAPException, LDIFException {
    server.add(
        "dn: cn=" + name + ",ou=Cán bộ,dc=sonla,dc=gov,dc=vn",
        "objectClass: inetOrgPerson",
        "cn: " + name,
        "sn: " + name,
        "uid: " + uid,
        "userPassword: " + password);
  }

  @BeforeEach
  void comeIn() {
    client = new Client(mvc);
  }

  @AfterEach
  void leaveNothing() {
    for (String table :
        List.of("outside_identity", "login_session", "known_device", "guess_path")) {
      jdbc.sql("delete from identity." + table).update();
    }
  }

  AccountId account(String username) {
    return accounts.find(username).orElseThrow().id();
  }

  List<String> acts(String username) {
    return trail.history(account(username).value()).stream().map(Trace::act).toList();
  }
}
