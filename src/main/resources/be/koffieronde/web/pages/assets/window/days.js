/** Days of the week and stretches of a day, as bells and people's free moments cut it. */
import {language} from '../core/words.js';
import {clock, minutes, plusDays} from '../core/time.js';

export const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

const A_MONDAY = '2024-01-01';

/** ma, or maandag. */
export const dayName = (day, length = 'short') => new Intl.DateTimeFormat(language, {weekday: length})
  .format(new Date(`${plusDays(A_MONDAY, DAYS.indexOf(day))}T12:00:00`));

/** The key of a date's weekday. */
export const dayOf = date => DAYS[(new Date(`${date}T12:00:00`).getDay() + 6) % 7];

/** Monday of the week of a date. */
export const mondayOf = date => plusDays(date, -DAYS.indexOf(dayOf(date)));

/** {from, to} in minutes of 10:25-10:40. */
export const window = text => ({from: minutes(text.slice(0, 5)), to: minutes(text.slice(6))});

/** 10:25-10:40, as the server reads it. */
export const written = ({from, to}) => `${clock(from)}-${clock(to)}`;

/** 10:25–10:40, for people. */
export const shown = ({from, to}) => `${clock(from)}–${clock(to)}`;

const byStart = (one, other) => one.from - other.from || one.to - other.to;

/** Windows in order; those that touch are one. */
export function joined(windows) {
  const all = [];
  for (const one of [...windows].sort(byStart)) {
    const last = all.at(-1);
    if (last && one.from <= last.to) {
      last.to = Math.max(last.to, one.to);
    } else {
      all.push({...one});
    }
  }
  return all;
}

/** Windows without another. */
export const without = (windows, gone) => windows.flatMap(one => [
  {from: one.from, to: Math.min(one.to, gone.from)},
  {from: Math.max(one.from, gone.to), to: one.to},
].filter(({from, to}) => from < to));

/** How many minutes of a stretch windows cover. */
export const covered = (windows, stretch) => joined(windows)
  .reduce((sum, one) => sum + Math.max(0, Math.min(one.to, stretch.to) - Math.max(one.from, stretch.from)), 0);

/** Stretches shorter than this are no use to anybody. */
const SHORTEST = 5;

/** The days on which there is anything at the school. */
export function schoolDays({bells, people}) {
  const some = DAYS.filter(day => bells?.lessons[day]?.length || people.some(one => one.free[day]?.length));
  return some.length ? some : DAYS.slice(0, 5);
}

/** A time at which so many colleagues begin or end to be free, of all of them, cuts a break in two. */
const SHARE = 1 / 3;

/**
 * The stretches that days fall into: before the first lesson, lesson by lesson, the breaks, after the last.
 * @returns {{from: number, to: number, kind: 'before' | 'lesson' | 'break' | 'after', days: string[]}[]} with the days that have it
 */
export function stretches({bells, people}, includesLessons) {
  const rows = new Map();
  DAYS.forEach(day => {
    const lessons = (bells?.lessons[day] ?? []).map(window).sort(byStart);
    const hours = hoursOf(day, bells, lessons);
    (hours ? partsOf(hours, lessons) : []).forEach(part => {
      const key = `${part.kind} ${written(part)}`;
      rows.set(key, rows.get(key) ?? {...part, days: []});
      rows.get(key).days.push(day);
    });
  });
  return [...rows.values()].filter(one => includesLessons || one.kind !== 'lesson')
    .flatMap(one => one.kind === 'lesson' ? [one] : cut(one, people)).sort(byStart);
}

/** When people are at school on a day. */
function hoursOf(day, bells, lessons) {
  const open = (bells?.open?.[day] ?? []).map(window);
  if (open.length) {
    return {from: Math.min(...open.map(one => one.from)), to: Math.max(...open.map(one => one.to))};
  }
  return lessons.length ? {from: lessons[0].from - 30, to: lessons.at(-1).to + 60} : null;
}

/** The lessons of a day, and what is between them. */
function partsOf(hours, lessons) {
  const parts = [];
  let at = hours.from;
  lessons.forEach((lesson, i) => {
    parts.push({from: at, to: lesson.from, kind: i ? 'break' : 'before'}, {...lesson, kind: 'lesson'});
    at = lesson.to;
  });
  parts.push({from: at, to: hours.to, kind: lessons.length ? 'after' : 'before'});
  return parts.filter(one => one.to - one.from >= SHORTEST);
}

/** A break in parts, at the times at which many begin or end to be free, or to watch. */
function cut(part, people) {
  const times = people.flatMap(one => [...new Set(part.days
    .flatMap(day => [...(one.free[day] ?? []), ...(one.duties[day] ?? [])].map(window))
    .flatMap(({from, to}) => [from, to]))]);
  const at = [...new Set(times)].filter(time => times.filter(one => one === time).length >= people.length * SHARE)
    .filter(time => time >= part.from + SHORTEST && time <= part.to - SHORTEST).sort((one, other) => one - other);
  return [part.from, ...at].map((from, i) => ({...part, from, to: at[i] ?? part.to}));
}
