package org.openpar.identity.model;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.ExtendedResult;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPBindException;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.openpar.platform.model.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The directory of a province: it is asked who somebody is and whether the password is theirs, and
/// nothing is written there. Each question has a connection of its own, bound in the end to whoever
/// signs in.
@Component
public class Directory {

  private static final int CONNECT_MILLISECONDS = 3_000;
  private static final int ANSWER_MILLISECONDS = 5_000;
  private static final String NO_ATTRIBUTE = "1.1";
  private static final String NAME = "{0}";
  private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

  private final LdapSettings settings;

  Directory(LdapSettings settings) {
    this.settings = settings;
  }

  /// Whether this is the password of exactly one person of that name. Without a directory nobody
  /// proves anything. Whatever the name and the password are, it takes the same questions.
  ///
  /// @throws Unreachable when the directory does not answer, or not as it should
  public boolean proves(String name, String password) {
    if (settings.url().isEmpty()) {
      return false;
    }
    try (LDAPConnection connection = connect()) {
      return asked(connection, name, password);
    } catch (LDAPException | GeneralSecurityException failure) {
      LOG.warn("the directory {} does not answer: {}", settings.url(), failure.getMessage());
      throw new Unreachable(failure);
    }
  }

  /// Whether the directory can be asked at all; so it is wherever there is none. It takes the
  /// questions a wrong password takes, so that whoever waits for the answer learns nothing of the
  /// name that was tried.
  public boolean answers() {
    if (settings.url().isEmpty()) {
      return true;
    }
    try (LDAPConnection connection = connect()) {
      String nobody = UUID.randomUUID().toString();
      asked(connection, nobody, nobody);
      return true;
    } catch (LDAPException | GeneralSecurityException failure) {
      LOG.warn("the directory {} does not answer: {}", settings.url(), failure.getMessage());
      return false;
    }
  }

  private boolean asked(LDAPConnection connection, String name, String password)
      throws LDAPException {
    List<SearchResultEntry> found = find(connection, name);
    // A directory takes an empty password for a guest and lets everybody in (RFC 4513, 5.1.2).
    if (found.size() == 1 && !password.isEmpty()) {
      return binds(connection, found.getFirst().getDN(), password);
    }
    String nobody = UUID.randomUUID().toString();
    binds(connection, new DN(new RDN("cn", nobody), new DN(settings.base())).toString(), nobody);
    return false;
  }

  private List<SearchResultEntry> find(LDAPConnection connection, String name)
      throws LDAPException {
    if (!settings.manager().isEmpty()) {
      connection.bind(settings.manager(), settings.managerPassword());
    }
    return Objects.requireNonNull(
        connection
            .search(settings.base(), SearchScope.SUB, filter(name), NO_ATTRIBUTE)
            .getSearchEntries());
  }

  private static boolean binds(LDAPConnection connection, String dn, String password)
      throws LDAPException {
    try {
      connection.bind(new SimpleBindRequest(dn, password));
      return true;
    } catch (LDAPBindException refused) {
      if (refused.getResultCode().isConnectionUsable()) {
        return false;
      }
      throw refused;
    }
  }

  private Filter filter(String name) throws LDAPException {
    return Filter.create(settings.userFilter().replace(NAME, Filter.encodeValue(name)));
  }

  private LDAPConnection connect() throws LDAPException, GeneralSecurityException {
    LDAPURL url = new LDAPURL(settings.url());
    String host = Objects.requireNonNull(url.getHost());
    SSLContext tls = SSLContext.getDefault();
    var options = new LDAPConnectionOptions();
    options.setConnectTimeoutMillis(CONNECT_MILLISECONDS);
    options.setResponseTimeoutMillis(ANSWER_MILLISECONDS);
    options.setFollowReferrals(false);
    options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    if (url.getScheme().equals("ldaps")) {
      return new LDAPConnection(tls.getSocketFactory(), options, host, url.getPort());
    }
    var connection = new LDAPConnection(options, host, url.getPort());
    if (!settings.plain()) {
      protect(connection, tls);
    }
    return connection;
  }

  /// Without TLS nothing is said: a password would lie open on the wire.
  private static void protect(LDAPConnection connection, SSLContext tls) throws LDAPException {
    try {
      ExtendedResult answer = connection.processExtendedOperation(new StartTLSExtendedRequest(tls));
      if (answer.getResultCode() != ResultCode.SUCCESS) {
        throw new LDAPException(ResultCode.CONNECT_ERROR, "no TLS");
      }
    } catch (LDAPException refused) {
      connection.close();
      throw refused;
    }
  }

  /// The directory could not be asked.
  public static final class Unreachable extends RuleViolated {
    Unreachable(Exception cause) {
      super("proof", "directory.unreachable");
      initCause(cause);
    }
  }
}
