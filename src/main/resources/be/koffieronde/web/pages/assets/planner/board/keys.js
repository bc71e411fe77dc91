/** What people do on the board: clicks, drags, keys, and what is in sight meanwhile. */
import {tell} from '../../core/frame.js';
import {signal} from '../../core/view.js';
import {lookAt} from '../map.js';
import {pick, putBack, swap} from '../deeds.js';
import {mayPlan, picked, visits} from '../state.js';
import {datesShown, rows} from './layout.js';

export const ROW = 46;
const BEYOND = 6;
const MORE = 2;
const DRAGGED = 5;

/** The rows that are drawn: those in sight and some beyond. */
export const drawn = signal({from: 0, to: Math.ceil(innerHeight / ROW) + BEYOND});

/** The visit that has the keyboard. */
export const focused = signal(null);

/** The rows that are to be drawn. */
const rowsOf = ({scrollTop, clientHeight}) => ({
  from: Math.max(0, Math.floor(scrollTop / ROW) - BEYOND), to: Math.ceil((scrollTop + clientHeight) / ROW) + BEYOND});

/** Draws the rows that come in sight, a few in each frame: all at once would make it a long one. */
function draw() {
  isDrawing = false;
  const grid = document.querySelector('.board');
  const old = drawn.value;
  const {from, to} = grid ? rowsOf(grid) : old;
  if (from === old.from && to === old.to) {
    return;
  }
  const first = from + BEYOND;
  drawn.value = from < old.to && old.from < to ? {from: Math.max(from, old.from - MORE), to: Math.min(to, old.to + MORE)}
    : {from: first, to: first + MORE};
  seen();
}

let isDrawing = false;

/** Other rows may be in sight from now on. */
export function seen() {
  if (!isDrawing) {
    isDrawing = true;
    requestAnimationFrame(draw);
  }
}

addEventListener('resize', seen);

/** On paper everybody is in sight. */
addEventListener('beforeprint', () => { drawn.value = {from: 0, to: Infinity}; });
addEventListener('afterprint', seen);

/** Tells who points at a visit what it is; a title of each would make every row dearer to draw. */
export function pointed({target}) {
  const visit = target.closest?.('[data-visit]');
  if (visit) {
    visit.title = visit.ariaLabel;
  }
}

const visitAt = target => target.closest?.('[data-visit]')?.dataset.visit;

export function clicked({target, detail}) {
  const why = target.closest('[data-why]')?.dataset.why;
  if (why && picked.value && !target.closest('.slot')) {
    const [supporter, date] = why.split(' ');
    picked.value = {...picked.value, asked: {supporter, date}};
  }
  const visit = visitAt(target);
  if (!visit || dragged) {
    return;
  }
  focused.value = visit;
  if (!mayPlan.value) {
    tell(target.closest('[data-visit]').ariaLabel);
  } else if (picked.value?.visit === visit && detail > 0) {
    putBack();
  } else if (picked.value?.swapping) {
    swap(picked.value.visit, visit);
  } else if (picked.value?.visit !== visit) {
    pick(visit).then(() => detail === 0 && focusOffer());
  }
}

/** Whoever picks up by keys goes on with where it could go. */
function focusOffer() {
  document.querySelector('.beside .offers button, .beside button')?.focus();
}

/** Puts back what is picked up, and gives the keyboard back to it. */
export function leave() {
  const {visit} = picked.value;
  putBack();
  if (visits.value.get(visit)?.supporter) {
    focus(visit);
  }
}

/** Whether what ends now was dragged, so that it is no click. */
let dragged = false;

/** Dragging is picking up, and clicking where one lets go. */
export function pressed(event) {
  const visit = visitAt(event.target);
  dragged = false;
  if (!visit || event.button !== 0 || !mayPlan.value || event.pointerType === 'touch') {
    return;
  }
  const {clientX, clientY} = event;
  const until = new AbortController();
  const moved = move => {
    if (!dragged && Math.hypot(move.clientX - clientX, move.clientY - clientY) > DRAGGED) {
      dragged = true;
      document.body.classList.add('dragging');
      pick(visit);
    }
  };
  const released = up => {
    until.abort();
    document.body.classList.remove('dragging');
    if (dragged) {
      document.elementFromPoint(up.clientX, up.clientY)?.closest('.slot')?.click();
      setTimeout(() => { dragged = false; });
    }
  };
  addEventListener('pointermove', moved, until);
  addEventListener('pointerup', released, until);
  addEventListener('pointercancel', released, until);
}

/** Brings what has the keyboard in sight, and gives it the keyboard. */
export function focus(visit) {
  focused.value = visit;
  const place = visits.value.get(visit);
  if (!place?.supporter) {
    return;
  }
  lookAt(place.supporter.id, place.day.date);
  const grid = document.querySelector('.board');
  showRow(grid, rows().indexOf(place.supporter));
  grid.querySelector(`[data-visit="${CSS.escape(visit)}"]`)?.focus();
}

/** Brings a row in sight. */
function showRow(grid, index) {
  const top = index * ROW;
  if (top < grid.scrollTop || top + 2 * ROW > grid.scrollTop + grid.clientHeight) {
    grid.scrollTop = Math.max(0, top - grid.clientHeight / 3);
    drawn.value = rowsOf(grid);
  }
}

/** The visits of a supporter in sight, in order. */
const inOrder = supporter => supporter.days.filter(day => datesShown().includes(day.date))
  .flatMap((day, d) => day.entries.filter(entry => entry.visit).map(entry => ({visit: entry.visit, at: d * 1440 + entry.from})));

export function keyed(event) {
  const {key, target} = event;
  const visit = visitAt(target);
  const place = visits.value.get(visit);
  if (!place?.supporter || !key.startsWith('Arrow') && key !== 'Home' && key !== 'End') {
    return;
  }
  event.preventDefault();
  const mine = inOrder(place.supporter);
  const here = mine.findIndex(one => one.visit === visit);
  const step = {ArrowUp: -1, ArrowDown: 1}[key];
  const next = step ? nearest(place.supporter, mine[here].at, step)
    : {ArrowLeft: mine[here - 1], ArrowRight: mine[here + 1], Home: mine[0], End: mine.at(-1)}[key];
  if (next) {
    focus(next.visit);
  }
}

/** The visit about the same time in the next row that has any. */
function nearest(supporter, time, step) {
  const some = rows();
  for (let i = some.indexOf(supporter) + step; some[i]; i += step) {
    const theirs = inOrder(some[i]);
    if (theirs.length) {
      return theirs.reduce((one, other) => Math.abs(other.at - time) < Math.abs(one.at - time) ? other : one);
    }
  }
  return null;
}

/** Brings a day of a supporter in sight. */
export function bringInSight(id, date) {
  const index = rows().findIndex(one => one.id === id);
  const grid = document.querySelector('.board');
  if (index < 0 || !grid) {
    return;
  }
  showRow(grid, index);
  const head = grid.querySelectorAll('.cell.head')[datesShown().indexOf(date)];
  const names = grid.querySelector('.who-row').offsetWidth;
  if (head && (head.offsetLeft - names < grid.scrollLeft
      || head.offsetLeft + head.offsetWidth > grid.scrollLeft + grid.clientWidth)) {
    grid.scrollLeft = head.offsetLeft - names;
  }
}
