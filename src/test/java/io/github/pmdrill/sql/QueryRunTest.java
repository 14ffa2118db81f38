package io.github.pmdrill.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Ran;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query finds beside what was wanted, and what is said of one that fails. */
class QueryRunTest {
    private static final Question QUESTION = Decks.question("two-orders");

    private static Ran run(String query) {
        return QueryRun.of(QUESTION, List.of(query)).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT customer, COUNT(*) FROM orders GROUP BY customer HAVING COUNT(*) > 1",
                "select customer, n from (select customer, count(id) as n from orders group by customer) x where n >= 2;",
                "WITH c AS (SELECT customer, COUNT(*) n FROM orders GROUP BY 1) SELECT * FROM c WHERE n > 1 ORDER BY n",
                "-- who came back\nSELECT customer, COUNT(*) + 0.0 FROM orders GROUP BY customer HAVING COUNT(*) > 1 ; \n",
                "(SELECT customer, COUNT(*) FROM orders GROUP BY customer HAVING COUNT(*) > 1)",
                "SELECT 'Ada', 3 UNION ALL SELECT 'Ben', 2"
            })
    void other_names_another_order_and_numbers_of_another_type_are_right(String query) {
        assertThat(run(query)).as(query).matches(Ran::right);
    }

    @Test
    void what_came_out_stands_beside_what_was_wanted_with_the_first_row_that_differs() {
        assertThat(run("SELECT customer, COUNT(paid) AS count FROM orders GROUP BY customer")
                        .shows())
                .isEqualTo("""
                        Your query finds 3 rows:

                         customer | count
                        ----------+-------
                         Ada      |     3
                         Ben      |     2
                         Cem      |     0

                        Wanted 2 rows:

                         customer | orders
                        ----------+--------
                         Ada      |      3
                         Ben      |      2

                        The difference: the row Cem | 0 is not wanted.""");
    }

    @Test
    void a_column_without_a_name_says_so() {
        assertThat(run("SELECT customer, COUNT(paid) FROM orders GROUP BY customer")
                        .shows())
                .startsWith("Your query finds 3 rows:\n\n customer | (no name)\n");
    }

    @Test
    void a_missing_row_columns_too_few_and_nothing_at_all_are_said() {
        assertThat(run("SELECT customer, COUNT(*) FROM orders GROUP BY customer HAVING COUNT(*) > 2")
                        .shows())
                .endsWith("The difference: the row Ben | 2 is missing.");
        assertThat(run("SELECT customer FROM orders").shows())
                .endsWith("The difference: your query has 1 column; wanted are 2 columns.");
        assertThat(run("SELECT customer, id FROM orders WHERE id > 9").shows()).startsWith("Your query finds 0 rows.");
    }

    @Test
    void a_row_that_comes_twice_is_not_wanted_twice() {
        assertThat(run("SELECT 'Ada', 3 UNION ALL SELECT 'Ben', 2 UNION ALL SELECT 'Ben', 2")
                        .shows())
                .endsWith("the row Ben | 2 is not wanted.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELEC customer FROM orders | Only queries run here, which begin with SELECT or WITH; this begins with "SELEC".
            SELECT customer FORM orders | Line 1, column 22: cannot be read from here on: orders
            SELECT costumer FROM orders | Line 1, column 8: There is no column called "costumer".
            SELECT o.customer FROM order_s o | Line 1, column 24: There is no table called "order_s".
            SELECT customer, paid, COUNT(*) FROM orders GROUP BY customer | must stand in GROUP BY
            SELECT id / 0 FROM orders | Something is divided by zero.
            SELECT a.id FROM orders a, orders b WHERE amount > 1 | is in more than one table
            SELECT id FROM orders WHERE customer > 3 | cannot be read as the type
            SELECT frobnicate(id) FROM orders | There is no function called
            SELECT 1; SELECT 2 | One query at a time; there is a semicolon in the middle of it.
            -- nothing | There is no query in it.
            SELECT "id" FORM orders | Line 1, column 18: cannot be read from here on: orders
            SELECT id, FROM 'a"b' | Line 1, column 12: cannot be read from here on: FROM 'a"b'
            SELECT id FROM "größe" | Line 1, column 17: There is no table called "größe".
            SELECT CAST(id AS numeric), costumer FROM orders | Line 1, column 29: There is no column called "costumer".
            SELECT id::numeric, 1 x y FROM orders | Line 1, column 25: cannot be read from here on: y FROM orders
            SELECT CAST('' AS INTEGER) | A value cannot be read as the type that is wanted there: "".
            SELECT DATEADD(YEAR, 2000000000, DATE '2024-01-01') | The database itself fails at this
            SELECT /* never ended | Line 1, column 8: "/*" cannot stand here
            SELECT SIGNAL('45000', 'My words.'), 1 | The database says: My words.
            """)
    void an_error_is_said_in_words_with_its_place(String query, String said) {
        assertThat(run(query).shows())
                .contains(said)
                .doesNotContain("SQL statement", "org.h2", "[42", "..", "\"; expected");
    }

    @Test
    void the_place_of_an_error_counts_lines() {
        assertThat(run("SELECT customer,\n  COUNT(*)\nFORM orders").shows())
                .isEqualTo("Line 3, column 6: cannot be read from here on: orders");
    }

    /** What reaches outside of the question's tables, or changes them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE orders",
                "DELETE FROM orders",
                "INSERT INTO orders VALUES (7, 'Eve', 1, NULL)",
                "UPDATE orders SET amount = 0",
                "CREATE TABLE t (i INT)",
                "CREATE LOCAL TEMPORARY TABLE t (i INT)",
                "CREATE ALIAS run AS 'String f() { return null; }'",
                "CREATE ALIAS run FOR \"java.lang.System.exit\"",
                "CREATE USER eve PASSWORD '' ADMIN",
                "CREATE TRIGGER t BEFORE SELECT ON orders CALL \"x\"",
                "RUNSCRIPT FROM '/etc/passwd'",
                "SCRIPT TO '/tmp/orders.sql'",
                "BACKUP TO '/tmp/orders.zip'",
                "SHUTDOWN",
                "SHUTDOWN IMMEDIATELY",
                "SET LOCK_MODE 0",
                "SET DB_CLOSE_DELAY -1",
                "CALL 1",
                "EXPLAIN ANALYZE SELECT * FROM orders",
                "CHECKPOINT SYNC",
                "GRANT ALL ON orders TO reader",
                "MERGE INTO orders KEY(id) VALUES (1, 'Eve', 1, NULL)",
                "TRUNCATE TABLE orders",
                "EXECUTE IMMEDIATE 'DROP TABLE orders'",
                "SELECT * FROM CSVREAD('/etc/passwd')",
                "SELECT CSVWRITE('/tmp/orders.csv', 'SELECT 1')",
                "SELECT FILE_READ('/etc/passwd', NULL)",
                "SELECT FILE_READ('http://127.0.0.1/')",
                "SELECT FILE_WRITE('x', '/tmp/orders.txt')",
                "SELECT * FROM LINK_SCHEMA('x', '', 'jdbc:h2:mem:y', 'sa', '', 'public')",
                "SELECT ABORT_SESSION(1)",
                "SELECT CANCEL_SESSION(1)",
                "SELECT * FROM FINAL TABLE (DELETE FROM orders)",
                "SELECT * FROM OLD TABLE (DELETE FROM orders)",
                "SELECT * FROM FINAL TABLE (INSERT INTO orders VALUES (7, 'Eve', 1, NULL))",
                "WITH x AS (SELECT 1) DELETE FROM orders",
                "WITH x AS (SELECT 1) INSERT INTO orders SELECT 8, 'Eve', 1, NULL FROM x",
                "SELECT * FROM INFORMATION_SCHEMA.SETTINGS",
                "SELECT * FROM \"information_schema\".\"users\"",
                "SELECT * FROM pg_catalog.pg_database",
                "SELECT 1 /* ; */ ; DROP TABLE orders",
                "SELECT ';' ; SHUTDOWN",
                "SELECT \";\" FROM orders; SHUTDOWN",
                "SELECT 1 -- \n; SHUTDOWN"
            })
    void nothing_but_the_tables_can_be_read_and_nothing_changed(String attack) {
        String fine = "SELECT customer, COUNT(*) FROM orders GROUP BY customer HAVING COUNT(*) > 1";

        List<Ran> ran = QueryRun.of(QUESTION, List.of(attack, fine));

        assertThat(ran.get(0).right()).isFalse();
        assertThat(ran.get(0).shows())
                .containsAnyOf(
                        "Only queries",
                        "Only the tables shown",
                        "One query at a time",
                        "cannot be read from here on",
                        "There is no function");
        assertThat(ran.get(1)).as("a query after it").matches(Ran::right);
    }

    /** H2 reads more kinds of comments, texts and names than most databases; a second statement could stand behind them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1, 2 // '\n; SET @x 1",
                "SELECT 1, 2 -- \r; SET @x = \n 5",
                "SELECT 1, 2 /* /* */ ' */; CREATE LOCAL TEMPORARY TABLE t (i INT)",
                "SELECT $$'$$, 2; SET QUERY_TIMEOUT 0",
                "SELECT 1 AS a$$'$$, 2; SET QUERY_TIMEOUT 0",
                "SELECT 1 AS `'`, 2; EXECUTE IMMEDIATE 'CALL 1'",
                "SELECT {fn user()}, 2",
                "SELECT * FROM U&\"\\0069nformation_schema\".settings",
                "SELECT * FROM u&\"pg!005fcatalog\" UESCAPE '!'.pg_class"
            })
    void what_only_this_database_reads_hides_nothing(String attack) {
        assertThat(run(attack).shows()).containsAnyOf("cannot stand here", "One query at a time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 AS dec, 'it''s; -- /* fine' AS \"a;b\" /* ** ; / */ -- ;",
                "SELECT SUM(amount) AS dec, CAST(1 AS numeric) AS numeric FROM orders"
            })
    void what_most_databases_read_is_read(String query) {
        assertThat(run(query).shows()).startsWith("Your query finds 1 row:");
    }

    @Test
    void values_and_names_are_shown_on_one_line_and_move_no_cursor() {
        assertThat(run("SELECT 'a\nRight.\t' || CHAR(27) || '[2J' AS \"x\ny\033\", 'b' AS z")
                        .shows())
                .startsWith("""
                        Your query finds 1 row:

                         x y\uFFFD          | z
                        ---------------+---
                         a Right. \uFFFD[2J | b

                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT REPEAT('x', 1000000), 1",
                "SELECT 1E400, 2",
                "SELECT REPEAT(CHAR(769), 1000000), 1",
                "SELECT SIGNAL('45000', REPEAT(CHAR(8205), 1000000)), 1",
                "SELECT CAST(REPEAT('x', 1000000) AS INT), 1",
                "SELECT SIGNAL('45000', REPEAT('x', 1000000)), 1"
            })
    void what_is_too_long_to_be_read_is_cut(String query) {
        assertThat(run(query).shows()).hasSizeLessThan(1_500).contains("...");
    }

    @Test
    void of_many_columns_the_first_are_shown() {
        assertThat(run("SELECT 1" + ", 1".repeat(5_000)).shows())
                .hasSizeLessThan(2_000)
                .endsWith("your query has 5001 columns; wanted are 2 columns.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1E-2147483647", "1E1000000000", "CAST('NaN' AS DECFLOAT)"})
    void a_number_of_a_billion_digits_is_not_wanted(String number) {
        assertThat(run("SELECT 'Ada', " + number + " UNION ALL SELECT 'Ben', 2").shows())
                .endsWith("is missing.");
    }

    @Test
    void a_query_that_is_nested_too_deeply_fails_in_words() {
        assertThat(run("SELECT " + "(".repeat(9_000) + "1" + ")".repeat(9_000) + ", 2")
                        .shows())
                .startsWith("It is nested too deeply");
    }

    @Test
    void shares_have_as_many_decimals_as_people_read() {
        assertThat(run("SELECT COUNT(*)::numeric / 7, CAST(2 AS NUMERIC) / 3 FROM orders")
                        .shows())
                .contains(" 0.857143 | 0.666667");
    }

    @Test
    void more_rows_than_anyone_reads_are_not_read() {
        assertThat(run("SELECT 1, 2 FROM SYSTEM_RANGE(1, 1000000)").shows())
                .isEqualTo("It finds more than 1,000 rows.");
    }

    @Test
    void a_query_longer_than_any_that_is_written_is_not_run() {
        assertThat(run("SELECT 1" + " ".repeat(20_000)).shows()).contains("at most 20,000 characters");
    }
}
