package be.koffieronde.store.week;

import be.koffieronde.store.Tx;
import java.util.List;

/** The logs of a centre: talks that were held, and what became of sessions. */
public record Logs(Tx tx) {

    /** A talk; the date is ISO's. */
    public record Talk(String date, String supporter, String partner, String kind, String note) {}

    /** What became of a session; dates are ISO's. */
    public record Session(
            String date,
            String pupil,
            String need,
            String monday,
            String turn,
            String supporter,
            int minutes,
            String outcome,
            boolean isOwed,
            String note) {}

    /** Adds a talk; false if there is one of these two on that date already. */
    public boolean add(Talk talk) {
        return touched(
                tx.update("insert into talk_held (centre_id, date, supporter, partner, kind, note) values (:centre,"
                                + " :date, :supporter, :partner, :kind, :note) on conflict do nothing")
                        .bindMethods(talk)
                        .execute());
    }

    /** Takes a talk out; false if there is none. */
    public boolean remove(Talk talk) {
        return touched(
                tx.update("delete from talk_held where centre_id = :centre and date = :date and supporter = :supporter"
                                + " and partner = :partner")
                        .bindMethods(talk)
                        .execute());
    }

    /** First to last. */
    public List<Talk> talks() {
        return tx.query(
                        "select date, supporter, partner, kind, note from talk_held where centre_id = :centre order by date,"
                                + " supporter, partner")
                .map((row, context) -> new Talk(
                        row.getString("date"),
                        row.getString("supporter"),
                        row.getString("partner"),
                        row.getString("kind"),
                        row.getString("note")))
                .list();
    }

    /** Adds a session; false if the log tells of it already. */
    public boolean add(Session session) {
        return touched(
                tx.update("insert into session_held (centre_id, date, pupil, need, monday, turn, supporter, minutes,"
                                + " outcome, owed, note) values (:centre, :date, :pupil, :need, :monday, :turn, :supporter,"
                                + " :minutes, :outcome, :owed, :note) on conflict do nothing")
                        .bindMethods(session)
                        .bind("owed", session.isOwed() ? 1 : 0)
                        .execute());
    }

    /** Takes a session out; false if there is none. */
    public boolean remove(Session session) {
        return touched(
                tx.update("delete from session_held where centre_id = :centre and pupil = :pupil and need = :need and"
                                + " monday = :monday and turn = :turn")
                        .bindMethods(session)
                        .execute());
    }

    /** First to last. */
    public List<Session> sessions() {
        return tx.query(
                        "select date, pupil, need, monday, turn, supporter, minutes, outcome, owed, note from session_held"
                                + " where centre_id = :centre order by date, pupil, need, turn")
                .map((row, context) -> new Session(
                        row.getString("date"),
                        row.getString("pupil"),
                        row.getString("need"),
                        row.getString("monday"),
                        row.getString("turn"),
                        row.getString("supporter"),
                        row.getInt("minutes"),
                        row.getString("outcome"),
                        row.getInt("owed") == 1,
                        row.getString("note")))
                .list();
    }

    /** Whoever keeps something in mind that follows from the logs sees that they changed. */
    private boolean touched(int changed) {
        if (changed > 0) {
            tx.update("update centre set logged = logged + 1 where id = :centre")
                    .execute();
        }
        return changed > 0;
    }
}
