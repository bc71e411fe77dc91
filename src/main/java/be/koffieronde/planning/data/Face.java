package be.koffieronde.planning.data;

/**
 * A supporter whom a school sees in a week.
 *
 * @param school position
 * @param week from 0
 * @param supporter position; some negative number for anybody who is not among these data
 */
public record Face(int school, int week, int supporter) {

    static final int ELSEWHERE = -1;
}
