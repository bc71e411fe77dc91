/**
 * The board: supporters as rows, days as columns, true to the minute. Only rows in sight are in the document. A visit is picked up
 * by a click, by dragging it, or by Enter; then the places it could go are buttons on the board.
 */
import {computed, effect, guard, html, nothing, repeat, signal} from '../core/view.js';
import {clock, shortDay, longDay, today} from '../core/time.js';
import {language, say} from '../core/words.js';
import {lookAt} from './map.js';
import {showPerson} from './person.js';
import {board, drop, mayPlan, pick, picked, putBack, swap, visits} from './state.js';

const ROW = 46;
const BEYOND = 6;
const DRAGGED = 5;

/** Minutes between two places that are offered on a day, of a week in sight, so that each can be pointed at. */
const ROOM = 75;

/** Minutes of a visit that there is no room for words in, with several days in sight. */
const BRIEF = 30;

/** What is looked for: a text in what a visit is about, in the name of a supporter or of a school. */
export const wanted = signal('');

/** Which kinds are shown faintly. */
export const kinds = signal(new Set());

/** The first date in sight and how many days. */
export const firstShown = signal(null);
export const daysShown = signal(5);

/** The part of the board in sight, in pixels. */
const scrolled = signal({top: 0, height: 700});

/** The visit that has the keyboard. */
const focused = signal(null);

/** Minutes between which anything happens, by full hours. */
function span(of) {
  let from = 24 * 60;
  let to = 0;
  of.supporters.forEach(supporter => supporter.days.forEach(day => {
    if (day.from !== undefined) {
      from = Math.min(from, day.from);
      to = Math.max(to, day.to);
    }
    day.entries.forEach(entry => {
      from = Math.min(from, entry.from);
      to = Math.max(to, entry.to);
    });
  }));
  return from < to ? {from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60} : {from: 480, to: 1020};
}

/** What does not change while one scrolls or picks up, made once for each board. */
let laidOut = {of: null};
function layout() {
  const of = board.value;
  if (laidOut.of !== of) {
    const dates = [...new Set(of.supporters.flatMap(supporter => supporter.days.map(day => day.date)))].sort();
    laidOut = {of, span: span(of), dates, hay: new Map()};
  }
  return laidOut;
}

const percent = (minute, {from, to}) => (minute - from) * 100 / (to - from);

const at = (from, to, times) => `left:${percent(from, times)}%;width:${percent(to, times) - percent(from, times)}%`;

const matches = (supporter, text) => {
  const {hay} = layout();
  if (!hay.has(supporter.id)) {
    const schools = supporter.days.flatMap(day => day.entries.map(entry => `${entry.title ?? ''} ${board.value.schools[entry.school] ?? ''}`));
    hay.set(supporter.id, [supporter.name, ...schools].join(' ').toLowerCase());
  }
  return hay.get(supporter.id).includes(text);
};

const isMeant = (entry, text) =>
  `${entry.title} ${board.value.schools[entry.school] ?? ''}`.toLowerCase().includes(text);

/** The supporters that are looked for; all, if nothing is. While something is picked up, those who could have it come first. */
export function rows() {
  const text = wanted.value.trim().toLowerCase();
  const some = text ? board.value.supporters.filter(one => matches(one, text)) : board.value.supporters;
  return some;
}

/** The dates in sight. */
export function datesShown() {
  const {dates} = layout();
  const start = Math.max(0, dates.indexOf(firstShown.value));
  return dates.slice(start, start + daysShown.value);
}

/** The dates at which one can begin to look. */
export const allDates = () => layout().dates;

const kindLabel = entry => say(`pages.kind.${entry.kind}`);

function label(entry, supporter, day) {
  const place = board.value.schools[entry.school];
  return [kindLabel(entry), entry.title, place, longDay(day.date), `${clock(entry.from)}–${clock(entry.to)}`, supporter.name,
    entry.pinned ? say('pages.pinned') : null, entry.standsInFor ? say('pages.stands-in', entry.standsInFor) : null]
    .filter(Boolean).join(', ');
}

/** Initials without dots: there is little room. */
const shortTitle = ({kind, title}) => kind === 'session' ? title.replaceAll('.', '') : title;

function visitView(entry, supporter, day, times, text) {
  const isOwn = day.from === undefined || entry.from < day.from || entry.to > day.to;
  const isBrief = entry.to - entry.from < BRIEF && daysShown.value > 1;
  const classes = ['visit', entry.kind, isBrief ? 'brief' : '', entry.pinned ? 'pinned' : '', isOwn ? 'own-time' : '', entry.standsInFor ? 'stands-in' : '',
    picked.value?.visit === entry.visit ? 'picked' : '', (text && !isMeant(entry, text)) || kinds.value.has(entry.kind) ? 'dim' : '']
    .filter(Boolean).join(' ');
  const words = label(entry, supporter, day);
  return html`<button class=${classes} .style=${at(entry.from, entry.to, times)} data-visit=${entry.visit} aria-label=${words}
    title=${words} tabindex=${focused.value === entry.visit ? 0 : -1} aria-pressed=${picked.value?.visit === entry.visit}
    >${entry.kind === 'talk' ? html`<svg aria-hidden="true" viewBox="0 0 24 24"><path d="M4 9h13v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z M17 10h1.5a2.5 2.5 0 0 1 0 5H17"/></svg>` : nothing}<span>${shortTitle(entry)}</span></button>`;
}

function entryView(entry, supporter, day, times, text) {
  if (entry.visit) {
    return visitView(entry, supporter, day, times, text);
  }
  const minutes = entry.to - entry.from;
  const words = entry.kind === 'drive' ? say('pages.drive', minutes) : say('pages.lunch', minutes);
  return html`<i class="${entry.kind}${entry.late ? ' late' : ''}" .style=${at(entry.from, entry.to, times)} title=${words}></i>`;
}

/** Where one waits: between what one does, while nothing is done. */
function waits(day, times) {
  const gaps = [];
  for (let i = 1; i < day.entries.length; i++) {
    const from = Math.max(...day.entries.slice(0, i).map(entry => entry.to));
    if (day.entries[i].from > from) {
      gaps.push(html`<i class="wait" .style=${at(from, day.entries[i].from, times)}
        title=${say('pages.wait', day.entries[i].from - from)}></i>`);
    }
  }
  return gaps;
}

const slotCost = slot => Math.round(-Number(slot.scoreChange.match(/(-?\d+)soft/)[1]) / 10);

/** A cost in minutes of driving: +12 or −3. */
export const cost = slot => {
  const minutes = slotCost(slot);
  return minutes > 0 ? `+${minutes}` : minutes < 0 ? `−${-minutes}` : '0';
};

const places = computed(() => picked.value?.places ?? null);

/** Places that are offered, cheapest first. */
const sorted = computed(() => places.value
  ? [...places.value.free, ...places.value.shift].sort((one, other) => slotCost(one) - slotCost(other)) : []);
export const offers = () => sorted.value;

/** Of a supporter and a date, separated by a blank, what is offered and why not: lists. */
const byCell = (some, keys) => some.reduce((cells, one) => {
  keys(one).forEach(key => cells.set(key, [...cells.get(key) ?? [], one]));
  return cells;
}, new Map());
const offersByCell = computed(() => byCell(sorted.value, one => [`${one.supporter} ${one.date}`]));
const reasonsByCell = computed(() => byCell(places.value?.whyNot ?? [],
  one => (one.dates ?? allDates()).map(date => `${one.supporter} ${date}`)));

/** Why what is picked up cannot go to a supporter on a date; undefined: that is not known. */
export const reasonAt = (supporter, date) => reasonsByCell.value.get(`${supporter} ${date}`)?.[0];

const toMinutes = text => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** Those that there is room for beside the cheaper ones; the panel has them all. */
function apart(slots) {
  const room = daysShown.value === 1 ? ROOM / 5 : ROOM;
  const kept = [];
  slots.forEach(slot => {
    if (kept.every(other => Math.abs(toMinutes(other.best) - toMinutes(slot.best)) >= room)) {
      kept.push(slot);
    }
  });
  return kept;
}

function slotsOf(supporter, date, times) {
  return apart(offersByCell.value.get(`${supporter.id} ${date}`) ?? [])
    .map(slot => {
      const from = toMinutes(slot.best);
      const more = slot.moved?.length ? ' shift' : '';
      const words = say('pages.slot', shortDay(date), slot.best, supporter.name, cost(slot));
      return html`<button class="slot${more}" .style=${`left:min(${percent(from, times)}%, 100% - 28px);width:${places.value.minutes * 100 / (times.to - times.from)}%`} data-slot=${`${slot.supporter} ${slot.date} ${slot.best}`}
        aria-label=${words} title=${slot.text ?? words} @click=${() => drop(slot)}>${cost(slot)}</button>`;
    });
}

function cellView(supporter, date, times, text) {
  const day = supporter.days.find(one => one.date === date);
  if (!day) {
    return html`<div class="cell" role="gridcell"></div>`;
  }
  const reason = reasonAt(supporter.id, date);
  const isOffered = offersByCell.value.has(`${supporter.id} ${date}`);
  const classes = ['cell', day.absence ?? '', places.value ? (isOffered ? 'offered' : 'refused') : ''].filter(Boolean).join(' ');
  return html`<div class=${classes} role="gridcell" @pointerenter=${() => lookAt(supporter.id, date)} title=${reason?.text ?? nothing}
      data-why=${reason ? `${supporter.id} ${date}` : nothing}>
    ${guard([day, text, kinds.value, daysShown.value, language, marked(day)], () => dayView(supporter, day, times, text))}
    ${slotsOf(supporter, date, times)}
  </div>`;
}

function dayView(supporter, day, times, text) {
  return html`${day.from === undefined
      ? html`<span class="absence">${say(`pages.absence.${day.absence}`)}</span>`
      : html`<i class="hours" .style=${at(day.from, day.to, times)}></i>`}
    ${waits(day, times)}
    ${day.entries.map(entry => entryView(entry, supporter, day, times, text))}`;
}

/** What is drawn otherwise of a day: which visit has the keyboard, which one is picked up. */
const marked = day => day.entries.filter(entry => entry.visit && (entry.visit === focused.value || entry.visit === picked.value?.visit))
  .map(entry => `${entry.visit} ${entry.visit === picked.value?.visit}`).join();

function rowView(supporter, index, dates, times, text) {
  return html`<div class="board-row" role="row" aria-rowindex=${index + 2} data-supporter=${supporter.id}>
    <div class="who-row" role="rowheader"><button class="quiet" @click=${() => showPerson(supporter.id)}>${supporter.name}</button></div>
    ${dates.map(date => cellView(supporter, date, times, text))}
  </div>`;
}

/** What a row is drawn from: while it is the same, so is the row. */
const rowState = (supporter, dates, text) => [supporter, dates.join(), text, kinds.value, places.value, language,
  supporter.days.map(marked).join()];

function headView(dates, times) {
  const hours = [];
  for (let hour = times.from; hour < times.to; hour += 60) {
    hours.push(hour);
  }
  const every = dates.length > 3 ? 3 : 1;
  return html`<div class="board-row head" role="row" aria-rowindex="1">
    <div class="who-row" role="columnheader"><span class="unseen">${say('pages.supporter')}</span></div>
    ${dates.map(date => html`<div class="cell head${date === today() ? ' today' : ''}" role="columnheader">
      <span class="date">${shortDay(date)}</span>
      <span class="scale" aria-hidden="true">${hours.map((hour, i) =>
        i % every === 0 && i > 0 ? html`<span .style=${`left:${percent(hour, times)}%`}>${hour / 60}</span>` : nothing)}</span>
    </div>`)}
  </div>`;
}

export function boardView() {
  const of = board.value;
  const {span: times} = layout();
  const dates = datesShown();
  const some = rows();
  const text = wanted.value.trim().toLowerCase();
  const {top, height} = scrolled.value;
  const from = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const to = Math.min(some.length, Math.ceil((top + height) / ROW) + BEYOND);
  if (!visits.value.has(focused.value) && some.length) {
    focused.value = some.flatMap(one => one.days.filter(day => dates.includes(day.date)).flatMap(day => day.entries))
      .find(entry => entry.visit)?.visit ?? null;
  }
  return html`<div class="board" .style=${`--days:${dates.length}`} role="grid" aria-label=${say('pages.board')} aria-rowcount=${of.supporters.length + 1}
      @scroll=${seen} @click=${clicked} @keydown=${keyed} @pointerdown=${pressed}>
    ${headView(dates, times)}
    <div class="rest" .style=${`height:${from * ROW}px`}></div>
    ${repeat(some.slice(from, to), supporter => supporter.id, (supporter, i) =>
      guard(rowState(supporter, dates, text), () => rowView(supporter, from + i, dates, times, text)))}
    <div class="rest" .style=${`height:${(some.length - to) * ROW}px`}></div>
  </div>`;
}

/** Draws the rows that come in sight, not for every pixel. */
function seen({target}) {
  const {top, height} = scrolled.value;
  if (Math.abs(target.scrollTop - top) > ROW * BEYOND / 2 || target.clientHeight !== height) {
    scrolled.value = {top: target.scrollTop, height: target.clientHeight};
  }
}

const visitAt = target => target.closest?.('[data-visit]')?.dataset.visit;

function clicked({target, detail}) {
  const why = target.closest('[data-why]')?.dataset.why;
  if (why && picked.value) {
    const [supporter, date] = why.split(' ');
    picked.value = {...picked.value, asked: {supporter, date}};
  }
  const visit = visitAt(target);
  if (!visit || dragged || !mayPlan.value) {
    return;
  }
  focused.value = visit;
  if (picked.value?.visit === visit && detail > 0) {
    putBack();
  } else if (picked.value?.swaps) {
    swap(picked.value.visit, visit);
  } else if (picked.value?.visit !== visit) {
    pick(visit);
  }
}

/** Whether what ends now was dragged, so that it is no click. */
let dragged = false;

/** Dragging is picking up, and clicking where one lets go. */
function pressed(event) {
  const visit = visitAt(event.target);
  dragged = false;
  if (!visit || event.button !== 0 || !mayPlan.value || event.pointerType === 'touch') {
    return;
  }
  const {clientX, clientY} = event;
  const moved = move => {
    if (!dragged && Math.hypot(move.clientX - clientX, move.clientY - clientY) > DRAGGED) {
      dragged = true;
      document.body.classList.add('dragging');
      pick(visit);
    }
  };
  const released = up => {
    removeEventListener('pointermove', moved);
    removeEventListener('pointerup', released);
    removeEventListener('pointercancel', released);
    document.body.classList.remove('dragging');
    if (dragged) {
      document.elementFromPoint(up.clientX, up.clientY)?.closest('.slot')?.click();
      setTimeout(() => { dragged = false; });
    }
  };
  addEventListener('pointermove', moved);
  addEventListener('pointerup', released);
  addEventListener('pointercancel', released);
}

/** Brings what has the keyboard in sight, and gives it the keyboard. */
function focus(visit) {
  focused.value = visit;
  const place = visits.value.get(visit);
  lookAt(place.supporter.id, place.day.date);
  const grid = document.querySelector('.board');
  const index = rows().indexOf(place.supporter);
  const top = index * ROW;
  if (top < grid.scrollTop || top + 2 * ROW > grid.scrollTop + grid.clientHeight) {
    grid.scrollTop = top - grid.clientHeight / 2;
    scrolled.value = {top: grid.scrollTop, height: grid.clientHeight};
  }
  grid.querySelector(`[data-visit="${CSS.escape(visit)}"]`)?.focus();
}

/** The visits of a supporter in sight, in order. */
const inOrder = supporter => supporter.days.filter(day => datesShown().includes(day.date))
  .flatMap((day, d) => day.entries.filter(entry => entry.visit).map(entry => ({visit: entry.visit, at: d * 1440 + entry.from})));

function keyed(event) {
  const {key, target} = event;
  if (key === 'Escape' && picked.value) {
    const {visit} = picked.value;
    putBack();
    focus(visit);
    event.preventDefault();
    return;
  }
  const visit = visitAt(target);
  const place = visits.value.get(visit);
  if (!place?.supporter || !key.startsWith('Arrow') && key !== 'Home' && key !== 'End') {
    return;
  }
  event.preventDefault();
  const mine = inOrder(place.supporter);
  const here = mine.findIndex(one => one.visit === visit);
  const next = {ArrowLeft: mine[here - 1], ArrowRight: mine[here + 1], Home: mine[0], End: mine.at(-1)}[key]
    ?? (key === 'ArrowUp' || key === 'ArrowDown' ? nearest(place.supporter, mine[here].at, key === 'ArrowUp' ? -1 : 1) : null);
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

/** Brings a supporter in sight. */
export function bringInSight(id) {
  const index = rows().findIndex(one => one.id === id);
  const grid = document.querySelector('.board');
  if (index >= 0 && grid && (index * ROW < grid.scrollTop || (index + 2) * ROW > grid.scrollTop + grid.clientHeight)) {
    grid.scrollTop = Math.max(0, index * ROW - grid.clientHeight / 3);
    scrolled.value = {top: grid.scrollTop, height: grid.clientHeight};
  }
}

/** Gives the keyboard to the first place that is offered, once there are any. */
effect(() => {
  if (picked.value?.places) {
    const first = offers()[0];
    if (first && document.activeElement?.dataset?.visit === picked.value.visit) {
      queueMicrotask(() => bringInSight(first.supporter));
    }
  }
});
