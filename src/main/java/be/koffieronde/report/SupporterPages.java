package be.koffieronde.report;

import static be.koffieronde.report.Wording.duration;

import be.koffieronde.app.week.Measure;
import be.koffieronde.app.week.SupporterFigures;
import be.koffieronde.problem.Supporter;
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
        int position = book.problem().supporters().indexOf(supporter);
        SupporterFigures figures = book.judgement().figures().supporters().get(position);
        String anchor = anchor(position);
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
                sheet.add(aside(supporter, figures));
            }
            article.add(sheet);
        }
        return article;
    }

    private Element heading(Supporter supporter, String anchor) {
        return Element.of("h3", supporter.name()).with("id", anchor + "-heading");
    }

    private Element aside(Supporter supporter, SupporterFigures figures) {
        Element list = Element.of(
                "ul",
                Element.of("li", wording.say("figures.days", figures.amount(Measure.DAYS))),
                Element.of("li", wording.say("figures.visits", figures.amount(Measure.VISITS))),
                Element.of("li", wording.say("figures.talks", figures.amount(Measure.TALKS))),
                Element.of("li", wording.say("figures.drive", duration(figures.amount(Measure.DRIVE)))),
                Element.of(
                        "li",
                        wording.say(
                                "figures.used",
                                duration(figures.amount(Measure.WORKED)),
                                duration(figures.contractMinutes()))));
        String expertise = wording.expertise(supporter);
        if (!expertise.isEmpty()) {
            list.add(Element.of("li", wording.say("expertise", expertise)));
        }
        Element aside = Element.of("div", list).with("class", "aside");
        return figures.amount(Measure.VISITS) == 0 ? aside : aside.add(map.of(supporter));
    }
}
