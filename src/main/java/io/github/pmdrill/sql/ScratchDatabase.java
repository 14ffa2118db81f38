package io.github.pmdrill.sql;

import io.github.pmdrill.deck.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables in an H2 database in memory, of which nothing is left when it is closed; what reads it may only read. */
final class ScratchDatabase implements AutoCloseable {
    /** How long a query may take, in seconds. */
    static final int SECONDS = 2;

    /** The most rows that a query may find. */
    static final int MOST_ROWS = 1_000;

    /** The most decimals of a number, and the most zeros at its end that are not written. */
    private static final int MOST_DIGITS = 1_000;

    /** PostgreSQL's names and its order of NULLs, as far as H2 has them. */
    private static final String POSTGRESQL = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** What a database calls a column that the query gives no name. */
    private static final String UNNAMED = "?column?";

    /** Words that PostgreSQL takes as names of columns; of each connection its own. */
    private static final String NAMES = ";NON_KEYWORDS=DAY,HOUR,KEY,MINUTE,MONTH,SECOND,VALUE,YEAR";

    private static final String READER = "reader";
    private static final Set<Integer> NUMBERS = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.NUMERIC,
            Types.DECIMAL,
            Types.REAL,
            Types.FLOAT,
            Types.DOUBLE);

    private final Connection owner;
    private final Connection reader;

    /**
     * Fills a database.
     *
     * @throws QueryFailed when a table cannot be made, or a value is not of its column's type
     */
    ScratchDatabase(List<Table> tables) throws QueryFailed {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + NAMES;
        try {
            owner = DriverManager.getConnection(url + POSTGRESQL, "owner", "");
            try (Statement statement = owner.createStatement()) {
                statement.execute("CREATE USER " + READER + " PASSWORD ''");
                for (Table table : tables) {
                    make(statement, table);
                }
            }
            reader = DriverManager.getConnection(url, READER, "");
            reader.setReadOnly(true);
        } catch (SQLException e) {
            throw new QueryFailed("The tables cannot be made: " + SqlErrors.said(e));
        }
    }

    private void make(Statement statement, Table table) throws SQLException {
        String columns = table.columns().entrySet().stream()
                .map(column -> '"' + column.getKey() + "\" " + type(column.getValue()))
                .collect(Collectors.joining(", "));
        statement.execute("CREATE TABLE \"" + table.name() + "\" (" + columns + ")");
        statement.execute("GRANT SELECT ON \"" + table.name() + "\" TO " + READER);
        String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (PreparedStatement insert =
                owner.prepareStatement("INSERT INTO \"" + table.name() + "\" VALUES (" + places + ")")) {
            for (List<@Nullable String> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i));
                }
                insert.executeUpdate();
            }
        }
    }

    private static String type(String column) {
        return column.equals("numeric") ? column + OneQuery.DECIMALS : column;
    }

    /**
     * Runs a query.
     *
     * @throws QueryFailed when it is none, or fails
     */
    Rows run(String query) throws QueryFailed {
        String one = OneQuery.of(query);
        try (Statement statement = reader.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            statement.setMaxRows(MOST_ROWS + 1);
            try (ResultSet found = statement.executeQuery(one)) {
                return read(found);
            }
        } catch (SQLException e) {
            throw new QueryFailed(SqlErrors.said(e, query));
        } catch (StackOverflowError e) {
            throw new QueryFailed("It is nested too deeply, or a pattern in it is too much for the database.");
        }
    }

    private static Rows read(ResultSet found) throws SQLException, QueryFailed {
        ResultSetMetaData about = found.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String label = about.getColumnLabel(i);
            columns.add(label.equals(UNNAMED) ? "(no name)" : label);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (found.next()) {
            if (rows.size() == MOST_ROWS) {
                throw new QueryFailed("It finds more than " + String.format("%,d", MOST_ROWS) + " rows.");
            }
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(value(found, i, about.getColumnType(i)));
            }
            rows.add(Collections.unmodifiableList(row));
        }
        return new Rows(columns, rows);
    }

    private static @Nullable Object value(ResultSet found, int column, int type) throws SQLException {
        String text = found.getString(column);
        if (text == null || !NUMBERS.contains(type)) {
            return text;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= MOST_DIGITS ? number : text;
        } catch (NumberFormatException e) {
            // NaN, the infinities and numbers of a billion digits are no numbers to us.
            return text;
        }
    }

    @Override
    public void close() {
        try (owner;
                reader) {
            // The last connection to a database in memory that is closed takes it along.
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
