package org.openpar.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// The role in which a data source works.
///
/// @param aboveRowLevelSecurity whether no policy binds it
record DatabaseRole(String name, String quoted, boolean aboveRowLevelSecurity) {

  private static final String WHO =
      """
      select rolname, quote_ident(rolname), rolsuper or rolbypassrls
        from pg_roles where rolname = current_user
      """;

  static DatabaseRole of(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(WHO)) {
      row.next();
      return new DatabaseRole(row.getString(1), row.getString(2), row.getBoolean(3));
    } catch (SQLException unanswered) {
      throw new IllegalStateException(unanswered);
    }
  }
}
