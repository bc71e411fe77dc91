/** What comes next, today, and the other days of the week. */
import {clock, dayAndMonth, longDay, minutes, moment, plusDays} from '../core/time.js';
import {count, html, nothing, repeat, say} from '../core/view.js';
import {trying} from '../core/frame.js';
import {waiting} from './queue.js';
import {awayOn, beside, dates, hasBegun, isOffline, linesOf, load, next, now, toldAt, week} from './state.js';
import {card, doneView, drive, heldAll, picture, placeName, sayings, visitView} from './visit.js';

/** A day as people say it when it is near. */
const dayName = date => date === now.value.date ? say('pages.week.today')
  : date === plusDays(now.value.date, 1) ? say('pages.week.tomorrow') : longDay(date);

/** Where to find a place: Android and iPhones open their own map; elsewhere nothing is sure to know such addresses. */
function mapAddress({latitude, longitude, place}) {
  const there = `${latitude},${longitude}`;
  if (/Android/.test(navigator.userAgent)) {
    return `geo:${there}?q=${there}(${encodeURIComponent(place)})`;
  }
  return /iPhone|iPad/.test(navigator.userAgent) ? `https://maps.apple.com/?daddr=${there}`
    : `https://www.openstreetmap.org/directions?to=${there}#map=15/${latitude}/${longitude}`;
}

function route(visit) {
  const place = week.value.places.find(one => one.place === visit.place);
  return place?.kind === 'school' ? html`<a class="button" href=${mapAddress(place)}
    target="_blank" rel="noreferrer" aria-label=${`${say('pages.week.route')}: ${visit.place}`}>${say('pages.week.route')}</a>` : nothing;
}

const whenNext = visit => hasBegun(visit) ? say('pages.week.now', visit.end)
  : visit.date === now.value.date ? say('pages.week.at', visit.start) : `${dayName(visit.date)}, ${visit.start}`;

/** What comes next. */
export const nextView = () => html`<section class="card next ${next.value?.kind}" aria-labelledby="next-head">
  ${reportedView()}
  ${next.value ? comingView(next.value) : html`<h2 id="next-head">${say('pages.week.over')}</h2>`}</section>`;

/** With the way there. */
function comingView(visit) {
  const leave = visit.drive && !hasBegun(visit) ? say('pages.week.leave', clock(minutes(visit.start) - visit.drive)) : '';
  return html`<p class="whenever">${whenNext(visit)}</p>
    <h2 id="next-head">${picture(visit.kind)}<span class="title">${visit.title}</span></h2>
    <p>${placeName(visit.place)} <span class="faint">${[drive(visit), leave].filter(Boolean).map(one => `· ${one}`).join(' ')}</span></p>
    ${card(visit)}
    <div class="row">${route(visit)}${sayings(visit)}</div>`;
}

const isSessionUnsaid = visit => visit.kind === 'session' && hasBegun(visit) && !visit.outcome;

function dayList(date, list) {
  const unsaid = list.filter(isSessionUnsaid).length;
  const isOver = list.every(visit => visit.kind !== 'session' || hasBegun(visit));
  const home = week.value.person.days.find(day => day.date === date)?.driveHome;
  return html`<ol class="visits">${list.map(visit => visit.heldOn ? doneView(visit) : visitView(visit, visit === next.value))}</ol>
    ${home ? html`<p class="faint small home">${count('pages.week.drive-home', home)}</p>` : nothing}
    ${unsaid > 1 && isOver ? html`<p><button @click=${() => heldAll(date)}>${count('pages.week.all-held', unsaid)}</button></p>` : nothing}`;
}

/** What of today is in a time away. */
function reportedView() {
  const times = awayOn(now.value.date).filter(({between}) => !between || minutes(between.slice(6)) > now.value.minutes);
  return times.length ? html`<p class="reported"><span class="badge">${say('pages.week.reported')}</span> ${times.map(awayWords).join(', ')}</p>` : nothing;
}

const awayWords = ({between}) => between
  ? say('pages.week.away.between', between.replace('-', '–')) : say('pages.week.away.whole');

const awayBadge = date => awayOn(date).map(time => html` <span class="badge">${awayWords(time)}</span>`);

/** Today, if it is one of the week's days. */
export function todayView() {
  const {date} = now.value;
  const list = linesOf(date);
  return html`<section id="today" aria-labelledby="today-head">
    <h2 id="today-head">${say('pages.week.today')} <span class="faint">${longDay(date)}</span>${awayBadge(date)}</h2>
    ${list.length ? dayList(date, list) : html`<p class="faint">${say('pages.week.nothing-today')}</p>`}
  </section>`;
}

function otherDay(date) {
  const list = linesOf(date);
  const unsaid = list.filter(isSessionUnsaid).length;
  const talks = list.filter(visit => visit.kind === 'talk').length;
  return html`<details class="day">
    <summary><span class="name">${dayName(date)}</span>
      <span class="faint">${list[0].start}–${list.at(-1).end} · ${count('pages.week.visits', list.filter(visit => visit.kind).length)}</span>
      ${talks ? html`<span class="cups" role="img" aria-label=${count('pages.week.talks', talks)}>${Array.from({length: talks}, () => picture('talk'))}</span>` : nothing}
      ${unsaid ? html`<span class="badge">${count('pages.week.to-say', unsaid)}</span>` : nothing}${awayBadge(date)}</summary>
    ${dayList(date, list)}
  </details>`;
}

/** Goes to the weeks before or after; if there are none, they are the same. */
const go = steps => trying(() => load(plusDays(week.value.firstDay, steps > 0 ? 7 * week.value.weeks : -1)));

/** The other days of the week. */
export function weekView() {
  return html`<section id="week" aria-labelledby="week-head">
    <div class="row head"><h2 id="week-head">${say('pages.week.of', dayAndMonth(week.value.firstDay))}</h2><span class="gap"></span>
      <button class="quiet" ?disabled=${isOffline.value || !beside.value.before} @click=${() => go(-1)} aria-label=${say('pages.week.before')}>‹</button>
      <button class="quiet" ?disabled=${isOffline.value || !beside.value.after} @click=${() => go(1)} aria-label=${say('pages.week.after')}>›</button></div>
    ${repeat(dates().filter(date => date !== now.value.date), date => date, otherDay)}
  </section>`;
}

/** That what is shown may be old, and what waits to be sent. */
export function offlineView() {
  const unsent = waiting().length;
  return isOffline.value || unsent ? html`<p class="offline" role="status">
    ${isOffline.value ? say('pages.week.offline', moment(toldAt.value)) : ''}
    ${unsent ? count('pages.week.waiting', unsent) : ''}</p>` : nothing;
}
