/** Times as people type them (8u25-9u15, 10:40-11:30) and as problems have them (08:25-09:15). */

const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
const SCHOOL_DAYS = 5;

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY = 86400000;

/** The days that there are to show: those of schools, and others that something is said of. */
export const weekdays = (value, all) => DAYS.filter((day, i) => all || i < SCHOOL_DAYS || value?.[day] !== undefined);

export const weekdayName = (day, language) =>
  new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(new Date(MONDAY + DAYS.indexOf(day) * DAY));

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

/** All dates from one until another. */
export function datesBetween(from, until) {
  const dates = [];
  const last = until < from ? from : until;
  for (let at = Date.parse(`${from}T12:00Z`); at <= Date.parse(`${last}T12:00Z`) && dates.length < 366; at += DAY) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
}

/** Dates in stretches without a gap: [[first, last], …]. */
export function stretches(dates) {
  const found = [];
  [...dates].sort().forEach(date => {
    const last = found.at(-1);
    if (last && Date.parse(`${date}T12:00Z`) - Date.parse(`${last[1]}T12:00Z`) === DAY) {
      last[1] = date;
    } else {
      found.push([date, date]);
    }
  });
  return found;
}
