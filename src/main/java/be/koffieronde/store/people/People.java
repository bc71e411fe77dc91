package be.koffieronde.store.people;

import be.koffieronde.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** People who have, or will have, an account. */
public record People(Tx tx) {

    private static final String COLUMNS = "id, login, name, password, language";

    /**
     * Somebody.
     *
     * @param login what they give to come in; null once they are taken out
     * @param password hashed; null if they have not chosen one yet
     * @param language tag
     */
    public record Person(
            String id,
            @Nullable String login,
            String name,
            @Nullable String password,
            String language) {}

    /** Adds somebody; false, with nothing changed, if the login is taken. */
    public boolean add(Person person) {
        return tx.update("insert into person (" + COLUMNS
                                + ", created) values (:id, :login, :name, :password, :language,"
                                + " :now) on conflict (login) do nothing")
                        .bind("id", person.id())
                        .bind("login", person.login())
                        .bind("name", person.name())
                        .bind("password", person.password())
                        .bind("language", person.language())
                        .bind("now", tx.now())
                        .execute()
                == 1;
    }

    public Optional<Person> find(String id) {
        return tx.query("select " + COLUMNS + " from person where id = :id and removed is null")
                .bind("id", id)
                .map(People::person)
                .findOne();
    }

    public Optional<Person> byLogin(String login) {
        return tx.query("select " + COLUMNS + " from person where login = :login and removed is null")
                .bind("login", login)
                .map(People::person)
                .findOne();
    }

    /** The people of the centre, by name. */
    public List<Person> ofCentre() {
        return tx.query("select " + COLUMNS + " from person where removed is null and id in"
                        + " (select person_id from membership where centre_id = :centre) order by name, id")
                .map(People::person)
                .list();
    }

    public void setPassword(String id, String hash) {
        tx.update("update person set password = :hash where id = :id")
                .bind("id", id)
                .bind("hash", hash)
                .execute();
    }

    public void setName(String id, String name) {
        tx.update("update person set name = :name where id = :id")
                .bind("id", id)
                .bind("name", name)
                .execute();
    }

    /** @param language tag */
    public void setLanguage(String id, String language) {
        tx.update("update person set language = :language where id = :id")
                .bind("id", id)
                .bind("language", language)
                .execute();
    }

    /** Takes somebody out: nobody can tell any more who it was, and what they did stays done by somebody. */
    public void forget(String id) {
        tx.update("update person set login = null, name = '', password = null, removed = :now where id = :id")
                .bind("id", id)
                .bind("now", tx.now())
                .execute();
        tx.update("delete from answer_given where person_id = :id")
                .bind("id", id)
                .execute();
    }

    private static Person person(ResultSet row, StatementContext context) throws SQLException {
        return new Person(
                row.getString("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("password"),
                row.getString("language"));
    }
}
