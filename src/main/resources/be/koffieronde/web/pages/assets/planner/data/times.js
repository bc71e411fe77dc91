/** Times as people type them (8u25-9u15, 10:40-11:30) and as problems have them (08:25-09:15). */
import {daysBetween, plusDays, weekday} from '../../core/time.js';

const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
const SCHOOL_DAYS = 5;

const A_MONDAY = '2024-01-01';

/** The days that there are to show: those of schools, and others that something is said of. */
export const weekdays = (value, all) => DAYS.filter((day, i) => all || i < SCHOOL_DAYS || value?.[day] !== undefined);

export const weekdayName = day => weekday(plusDays(A_MONDAY, DAYS.indexOf(day)));

/** 08:25 of 8u25, 8h25, 825, 8:25 or 8; as it is if it is no time. */
function timeOf(typed) {
  const text = typed.trim().toLowerCase();
  const found = text.match(/^(\d{1,2})\s*(?:[:u.h]\s*(\d{2})?)?$/) ?? text.match(/^(\d{1,2})(\d{2})$/);
  return found ? `${found[1].padStart(2, '0')}:${found[2] ?? '00'}` : text;
}

/** A window of what was typed; as it is if it is none. */
export function windowOf(typed) {
  const [from, to, ...more] = typed.split(/-|–|\btot\b|\bto\b/);
  return to === undefined || more.length ? typed.trim() : `${timeOf(from)}-${timeOf(to)}`;
}

/** Windows of what was typed, apart by commas or semicolons. */
export const windowsOf = typed => typed.split(/[,;]/).map(part => part.trim()).filter(Boolean).map(windowOf);

export const windowsText = windows => (windows ?? []).join(', ');

/** More dates than these are not said at once. */
const A_YEAR = 366;

/** All dates from one until another; one alone, if the other is before it. */
export const datesBetween = (from, until) =>
  Array.from({length: until > from ? Math.min(A_YEAR, daysBetween(from, until) + 1) : 1}, (_, i) => plusDays(from, i));

/** Dates in stretches without a gap: [[first, last], …]. */
export function stretches(dates) {
  const found = [];
  [...dates].sort().forEach(date => {
    const last = found.at(-1);
    if (last && plusDays(last[1], 1) === date) {
      last[1] = date;
    } else {
      found.push([date, date]);
    }
  });
  return found;
}
