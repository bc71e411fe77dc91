/** Saying that one is ill, or cannot make something, and what happens then. */
import {periodFields} from '../core/period.js';
import {longDay, plusDays, shortDay} from '../core/time.js';
import {fieldsOf, html, nothing, say, signal} from '../core/view.js';
import {takingBack, unsay, writeDown} from './queue.js';
import {away, now} from './state.js';

/** What is asked before it is said: {from, until, between?, title}; null: nothing. */
const asked = signal(null);

/** Asks whether somebody means that they cannot make a visit. */
export const askAway = visit => ask({
  from: visit.date,
  between: `${visit.start}-${visit.end}`,
  title: say('pages.week.cannot.ask', visit.title, longDay(visit.date), visit.start),
});

const askIll = (from, until = from, between) => ask({
  from,
  until,
  between,
  title: [from === until ? say('pages.week.ill.ask', longDay(from)) : say('pages.week.ill.ask.until', longDay(from), longDay(until)), between].join(' '),
});

function ask(what) {
  asked.value = what;
  requestAnimationFrame(() => document.querySelector('dialog.away')?.showModal());
}

function close() {
  document.querySelector('dialog.away')?.close();
}

function sayIt() {
  const {from, until, between} = asked.value;
  close();
  const about = {kind: 'away', from, until: until ?? from, between};
  return writeDown({path: '/me/absences', body: {from, until, between}, about, said: say('pages.week.away.said'),
    text: `${say('pages.week.away')}: ${inWords({date: from, until, between})}`, undo: undoAway(about)});
}

const undoAway = ({from, until, between}) => takingBack('/me/absences', {from, until, ...between ? {between} : {}},
  {kind: 'present', from, until, between}, say('pages.week.away.withdrawn'));

/** Takes back that one is away; what was not sent yet is not said. */
export const withdraw = ({date, until, between, key}) => unsay(key, undoAway({from: date, until: until ?? date, between}));

/** Asks before it is said, and tells what happens then. */
export const awayDialog = () => asked.value ? html`
  <dialog class="away" aria-labelledby="away-title" @close=${() => { asked.value = null; }}>
    <h2 id="away-title">${asked.value.title}</h2>
    ${whatHappens(asked.value.between)}
    <p class="row end"><button @click=${close}>${say('pages.week.no')}</button>
      <button class="main" @click=${sayIt}>${say('pages.week.away.say')}</button></p>
  </dialog>` : nothing;

const whatHappens = between => html`<ol class="then">
  <li>${say('pages.week.then.told')}</li>
  <li>${say(between ? 'pages.week.then.moved' : 'pages.week.then.replanned')}</li>
  <li>${say('pages.week.then.you')}</li></ol>`;

const daysInWords = ({date, until}) => until && until !== date ? say('pages.week.until', shortDay(date), shortDay(until)) : shortDay(date);

const partInWords = ({between}) => between ? between.replace('-', '–') : say('pages.week.all-day');

const inWords = time => `${daysInWords(time)}, ${partInWords(time)}`;

const awayLine = time => html`<li class="row"><span><strong>${daysInWords(time)}</strong>
  ${partInWords(time)}${time.key ? ` · ${say('pages.week.unsent')}` : ''}</span>
  <button class="quiet" aria-label=${say('pages.week.withdraw.what', inWords(time))} @click=${() => withdraw(time)}>${say('pages.week.withdraw')}</button></li>`;

function sendDates(event) {
  const {from, until, start, end} = fieldsOf(event);
  askIll(from, until, start && start < end ? `${start}-${end}` : undefined);
}

/** The part of the page about being away. */
export function awayView() {
  const today = now.value.date;
  const times = away.value.filter(time => (time.until ?? time.date) >= today);
  return html`<section class="card" id="away" aria-labelledby="away-head">
    <h2 id="away-head">${say('pages.week.away')}</h2>
    ${times.length ? html`<ul class="plain">${times.map(awayLine)}</ul>` : nothing}
    <p class="row"><button @click=${() => askIll(today)}>${say('pages.week.ill.today')}</button>
      <button @click=${() => askIll(plusDays(today, 1))}>${say('pages.week.ill.tomorrow')}</button></p>
    <details><summary>${say('pages.week.away.other')}</summary>
      <form class="row bottom" @submit=${sendDates}>
        ${periodFields(today)}
        <label>${say('pages.week.hours.from')} <input type="time" name="start"></label>
        <label>${say('pages.week.hours.until')} <input type="time" name="end"></label>
        <button>${say('pages.week.away.go')}</button>
      </form></details>
  </section>`;
}
