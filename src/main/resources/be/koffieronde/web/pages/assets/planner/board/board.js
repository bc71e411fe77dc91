/**
 * The board: supporters as rows, days as columns, true to the minute. Only rows in sight are in the document. A visit is picked up
 * by a click, by dragging it, or by Enter; then the places it could go are buttons on the board.
 */
import {guard, html, language, nothing, repeat, say} from '../../core/view.js';
import {clock, longDay, minutes, shortDay, today} from '../../core/time.js';
import {lookAt} from '../map.js';
import {showPerson} from '../person.js';
import {drop, swap} from '../deeds.js';
import {board, brokenBy, picked, visits} from '../state.js';
import {ROW, clicked, drawn, focused, keyed, pointed, pressed, seen} from './keys.js';
import {at, datesShown, daysShown, isMeant, kinds, layout, percent, rows, sought, wide} from './layout.js';
import {apart, cost, offersAt, places, reasonAt, swapsAt} from './offers.js';
import {partners} from './partners.js';

/** Minutes of a visit that there is no room for words in, with several days in sight. */
const BRIEF = 30;

function label(entry, supporter, day) {
  const place = board.value.schools[entry.school];
  return [say(`pages.kind.${entry.kind}`), entry.title, place, longDay(day.date), `${clock(entry.from)}–${clock(entry.to)}`, supporter.name,
    entry.pinned && say('pages.pinned'), entry.standsInFor && say('pages.stands-in', entry.standsInFor),
    ...brokenBy(entry.visit).map(one => one.text)]
    .filter(Boolean).join(', ');
}

/** Initials without dots, and nothing between them: there is little room. */
const shortTitle = ({kind, title}) => kind === 'session' ? title.replace(/\.| [a-z]+(?= )/g, '') : title;

const CUP = html`<svg aria-hidden="true" viewBox="0 0 24 24"><path d="M4 9h13v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z M17 10h1.5a2.5 2.5 0 0 1 0 5H17"/></svg>`;

function visitView(entry, supporter, day) {
  const isOwn = day.from === undefined || entry.from < day.from || entry.to > day.to;
  const isBrief = entry.to - entry.from < BRIEF && daysShown.value > 1;
  const isPicked = picked.value?.visit === entry.visit;
  const classes = ['visit', entry.kind, isBrief && 'brief', entry.pinned && 'pinned', isOwn && 'own-time', entry.standsInFor && 'stands-in',
    brokenBy(entry.visit).length && 'broken', isPicked && 'picked', ((sought.value && !isMeant(entry)) || kinds.value.has(entry.kind)) && 'dim']
    .filter(Boolean).join(' ');
  return html`<button class=${classes} .style=${at(entry.from, entry.to)} data-visit=${entry.visit} aria-label=${label(entry, supporter, day)}
    tabindex=${focused.value === entry.visit ? 0 : -1} aria-pressed=${isPicked}
    >${entry.kind !== 'talk' ? shortTitle(entry) : isBrief ? CUP : html`${CUP}<span>${entry.title}</span>`}</button>`;
}

function entryView(entry, supporter, day) {
  if (entry.visit) {
    return visitView(entry, supporter, day);
  }
  const words = say(entry.kind === 'drive' ? 'pages.drive' : 'pages.lunch', entry.to - entry.from);
  return html`<i class="${entry.kind}${entry.late ? ' late' : ''}" .style=${at(entry.from, entry.to)} title=${words}></i>`;
}

/** Where one waits: between what one does, while nothing is done. */
function waits(day) {
  const gaps = [];
  for (let i = 1; i < day.entries.length; i++) {
    const from = Math.max(...day.entries.slice(0, i).map(entry => entry.to));
    if (day.entries[i].from > from) {
      gaps.push(html`<i class="wait" .style=${at(from, day.entries[i].from)}
        title=${say('pages.wait', day.entries[i].from - from)}></i>`);
    }
  }
  return gaps;
}

const leftOf = from => `left:min(${percent(from)}%, 100% - 28px)`;

function slotView(slot, supporter, date) {
  const more = slot.moved?.length ? ' shift' : '';
  const words = say('pages.slot', shortDay(date), slot.best, supporter.name, cost(slot));
  return html`<button class="slot${more}" .style=${`${leftOf(minutes(slot.best))};width:${wide(places.value.minutes)}%`} data-slot=${`${slot.supporter} ${slot.date} ${slot.best}`}
    aria-label=${words} title=${slot.text ?? words} @click=${() => drop(slot)}>${cost(slot)}</button>`;
}

/** At what it would change places with, below. */
function swapView(offer) {
  const {visit, entry, supporter, day} = offer;
  const words = say('pages.swap.with', label(entry, supporter, day), cost(offer));
  return html`<button class="slot swaps" .style=${leftOf(entry.from)} aria-label=${words} title=${words}
    @click=${() => swap(picked.value.visit, visit)}>⇄${cost(offer)}</button>`;
}

const offersView = (supporter, date) => apart([...offersAt(supporter.id, date), ...swapsAt(supporter.id, date)])
  .map(offer => offer.entry ? swapView(offer) : slotView(offer, supporter, date));

function cellView(supporter, date) {
  const day = supporter.days.find(one => one.date === date);
  if (!day) {
    return html`<div class="cell" role="gridcell"></div>`;
  }
  const reason = reasonAt(supporter.id, date);
  const isOffered = offersAt(supporter.id, date).length > 0;
  const classes = ['cell', day.absence, places.value && (isOffered ? 'offered' : 'refused')].filter(Boolean).join(' ');
  return html`<div class=${classes} role="gridcell" @pointerenter=${() => lookAt(supporter.id, date)} title=${reason?.text ?? nothing}
      data-why=${reason ? `${supporter.id} ${date}` : nothing}>
    ${guard([day, ...hours(), sought.value, partners.value, kinds.value, daysShown.value, language, marked(day)], () => dayView(supporter, day))}
    ${offersView(supporter, date)}
  </div>`;
}

function dayView(supporter, day) {
  return html`${day.from === undefined
      ? html`<span class="absence">${say(`pages.absence.${day.absence}`)}</span>`
      : html`<i class="hours" .style=${at(day.from, day.to)}></i>`}
    ${waits(day)}
    ${day.entries.map(entry => entryView(entry, supporter, day))}`;
}

/** What is drawn otherwise of a day: which visit has the keyboard, which one is picked up, what breaks rules. */
const marked = day => day.entries.filter(({visit}) => visit && (visit === focused.value || visit === picked.value?.visit || brokenBy(visit).length))
  .map(({visit}) => [visit, visit === focused.value, visit === picked.value?.visit]).join();

function rowView(supporter, index, dates) {
  return html`<div class="board-row" role="row" aria-rowindex=${index + 2} data-supporter=${supporter.id}>
    <div class="who-row" role="rowheader"><button class="quiet" @click=${() => showPerson(supporter.id)}>${supporter.name}</button></div>
    ${dates.map(date => cellView(supporter, date))}
  </div>`;
}

/** Between which minutes the board is drawn. */
const hours = () => Object.values(layout().span);

/** What a row is drawn from: while it is the same, so is the row. */
const rowState = (supporter, dates) => [supporter, dates.join(), ...hours(), sought.value, partners.value, kinds.value, places.value, picked.value?.swaps, language,
  supporter.days.map(marked).join()];

function headView(dates) {
  const hours = [];
  const {from, to} = layout().span;
  for (let hour = from; hour < to; hour += 60) {
    hours.push(hour);
  }
  const every = dates.length > 3 ? 3 : 1;
  return html`<div class="board-row head" role="row" aria-rowindex="1">
    <div class="who-row" role="columnheader"><span class="unseen">${say('pages.supporter')}</span></div>
    ${dates.map(date => html`<div class="cell head${date === today() ? ' today' : ''}" role="columnheader">
      <span class="date">${shortDay(date)}</span>
      <span class="scale" aria-hidden="true">${hours.map((hour, i) =>
        i % every === 0 && i > 0 ? html`<span .style=${`left:${percent(hour)}%`}>${hour / 60}</span>` : nothing)}</span>
    </div>`)}
  </div>`;
}

export function boardView() {
  const of = board.value;
  const dates = datesShown();
  const some = rows();
  const to = Math.min(some.length, drawn.value.to);
  const from = Math.max(0, Math.min(drawn.value.from, to - 1));
  if (!visits.value.has(focused.value) && some.length) {
    focused.value = some.flatMap(one => one.days.filter(day => dates.includes(day.date)).flatMap(day => day.entries))
      .find(entry => entry.visit)?.visit ?? null;
  }
  return html`<div class="board" .style=${`--days:${dates.length}`} role="grid" aria-label=${say('pages.board')} aria-rowcount=${of.supporters.length + 1}
      @scroll=${seen} @pointerover=${pointed} @click=${clicked} @keydown=${keyed} @pointerdown=${pressed}>
    ${headView(dates)}
    <div class="rest" .style=${`height:${from * ROW}px`}></div>
    ${repeat(some.slice(from, to), supporter => supporter.id, (supporter, i) =>
      guard(rowState(supporter, dates), () => rowView(supporter, from + i, dates)))}
    <div class="rest" .style=${`height:${(some.length - to) * ROW}px`}></div>
  </div>`;
}
