package be.koffieronde.planning.search;

import be.koffieronde.planning.search.PartSearcher.Listener;
import be.koffieronde.planning.search.SearchParameters.Temperature;

/** A search that has begun. */
public record RunningSearch(SearchParameters parameters, SearchClock clock, Listener listener) {

    /** What the search is at by now. */
    Temperature temperature() {
        return parameters.hottest().towards(parameters.coldest(), clock.spent());
    }

    /** Begins one: its clock starts. */
    public static RunningSearch begin(SearchParameters parameters, Listener listener) {
        return new RunningSearch(parameters, new SearchClock(parameters.limit(), listener::isCancelled), listener);
    }
}
