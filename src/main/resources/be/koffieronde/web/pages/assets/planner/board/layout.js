/** What the board shows of a roster: which rows, which dates, between which hours. */
import {computed, signal} from '../../core/view.js';
import {board, team, teams} from '../state.js';
import {namesOf} from './partners.js';

/** What is looked for: a text in what a visit is about, whom it is with, in the name of a supporter or of a school. */
export const wanted = signal('');

/** Which kinds are shown faintly. */
export const kinds = signal(new Set());

/** The first date in sight and how many days. */
export const firstShown = signal(null);
export const daysShown = signal(5);

/** Minutes between which anything happens, by full hours. */
function span(of) {
  let from = 24 * 60;
  let to = 0;
  const widen = one => {
    if (one.from !== undefined) {
      from = Math.min(from, one.from);
      to = Math.max(to, one.to);
    }
  };
  of.supporters.forEach(supporter => supporter.days.forEach(day => [day, ...day.entries].forEach(widen)));
  return from < to ? {from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60} : {from: 480, to: 1020};
}

/** What does not change while one scrolls or picks up, made once for each board. */
let laidOut = {of: null};

export function layout() {
  const of = board.value;
  if (laidOut.of !== of) {
    const dates = [...new Set(of.supporters.flatMap(supporter => supporter.days.map(day => day.date)))].sort();
    laidOut = {of, span: span(of), dates};
  }
  return laidOut;
}

/** How wide some minutes are, in percents of a day. */
export function wide(minutes) {
  const {from, to} = layout().span;
  return minutes * 100 / (to - from);
}

/** How far from the left a minute is. */
export const percent = minute => wide(minute - layout().span.from);

export const at = (from, to) => `left:${percent(from)}%;width:${wide(to - from)}%`;

/** What is looked for, in small letters; '': nothing. */
export const sought = computed(() => wanted.value.trim().toLowerCase());

const matches = supporter => supporter.name.toLowerCase().includes(sought.value)
  || supporter.days.some(day => day.entries.some(entry => entry.visit && isMeant(entry)));

export const isMeant = entry =>
  `${entry.title} ${board.value.schools[entry.school] ?? ''} ${namesOf(entry.visit)}`.toLowerCase().includes(sought.value);

const shown = computed(() => {
  const members = teams.value.find(one => one.id === team.value)?.members;
  return board.value.supporters.filter(one => (!members || members.includes(one.id)) && (!sought.value || matches(one)));
});

/** The supporters of the team, and of them those that are looked for; all, if nothing is. */
export const rows = () => shown.value;

/** The dates in sight. */
export function datesShown() {
  const {dates} = layout();
  const start = Math.max(0, dates.indexOf(firstShown.value));
  return dates.slice(start, start + daysShown.value);
}

/** The dates at which one can begin to look. */
export const allDates = () => layout().dates;
