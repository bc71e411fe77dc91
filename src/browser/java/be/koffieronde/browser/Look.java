package be.koffieronde.browser;

import be.koffieronde.language.Language;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/**
 * How somebody looks at pages.
 *
 * @param width of what they see, in CSS pixels
 * @param language of their browser
 * @param isStill whether they ask for less motion
 */
record Look(int width, int height, boolean isTouch, Language language, boolean isDark, boolean isStill) {

    static final Look DESKTOP = new Look(1280, 800, false, Language.NL, false, false);
    static final Look WIDE = new Look(1920, 1080, false, Language.NL, false, false);
    static final Look TABLET = new Look(768, 1024, true, Language.NL, false, false);
    static final Look PHONE = new Look(390, 844, true, Language.NL, false, false);

    private static final String TIME_ZONE = "Europe/Brussels";
    private static final double SHARP = 2;

    /** Every width, light and dark. */
    static List<Look> all() {
        return Stream.of(PHONE, TABLET, DESKTOP, WIDE)
                .flatMap(look -> Stream.of(look, look.dark()))
                .toList();
    }

    Look dark() {
        return new Look(width, height, isTouch, language, true, isStill);
    }

    /** The same screen, with everything on it twice as large. */
    Look zoomed() {
        return new Look(width / 2, height / 2, isTouch, language, isDark, isStill);
    }

    Look still() {
        return new Look(width, height, isTouch, language, isDark, true);
    }

    Look in(Language other) {
        return new Look(width, height, isTouch, other, isDark, isStill);
    }

    /** For names of pictures, such as {@code 390-dark}. */
    String word() {
        return width + (isDark ? "-dark" : "");
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(isTouch)
                .setIsMobile(isTouch)
                .setDeviceScaleFactor(isTouch ? SHARP : 1)
                .setLocale(language == Language.NL ? "nl-BE" : "en-GB")
                .setTimezoneId(TIME_ZONE)
                .setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(isStill ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
    }
}
