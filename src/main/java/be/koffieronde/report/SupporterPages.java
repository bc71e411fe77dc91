package be.koffieronde.report;

import be.koffieronde.app.week.Measure;
import be.koffieronde.problem.Supporter;
import be.koffieronde.report.week.SupporterWeek;
import be.koffieronde.report.week.WeekBook;
import java.util.List;

/** What is printed for one supporter: figures, and a sheet of paper for each week; the map is on the first. */
final class SupporterPages {

    private final WeekBook book;
    private final Wording wording;
    private final RoundMap map;

    SupporterPages(WeekBook book, Wording wording, RoundMap map) {
        this.book = book;
        this.wording = wording;
        this.map = map;
    }

    /** The anchor of a supporter by position in the problem. */
    static String anchor(int supporter) {
        return "supporter-" + (supporter + 1);
    }

    Element of(Supporter supporter) {
        String anchor = anchor(book.problem().supporters().indexOf(supporter));
        Element article = Element.of("article")
                .with("class", "supporter")
                .with("id", anchor)
                .with("aria-labelledby", anchor + "-heading");
        List<SupporterWeek> weeks = book.weeks(supporter);
        for (SupporterWeek week : weeks) {
            Element sheet = Element.of("div").with("class", "sheet");
            sheet.add(week.week() == 1 ? heading(supporter, anchor) : Element.of("h4", wording.week(week.week())));
            sheet.add(new WeekTable(week, wording).element());
            if (week.week() == 1) {
                sheet.add(aside(supporter));
            }
            article.add(sheet);
        }
        return article;
    }

    private Element heading(Supporter supporter, String anchor) {
        return Element.of("h3", supporter.name()).with("id", anchor + "-heading");
    }

    private Element aside(Supporter supporter) {
        Totals totals = new Totals(book, wording);
        Element list = Element.of("ul");
        totals.of(supporter).forEach(fact -> list.add(Element.of("li", fact)));
        Element aside = Element.of("div", list).with("class", "aside");
        boolean isIdle = totals.figures(supporter).amount(Measure.VISITS) == 0;
        return isIdle ? aside : aside.add(map.of(supporter));
    }
}
