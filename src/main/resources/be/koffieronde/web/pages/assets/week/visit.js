/** A visit as a line of a day, and what can be said of it. */
import {longDay, minutes, shortDay} from '../core/time.js';
import {count, cup, html, nothing, quietly, say, signal, svg} from '../core/view.js';
import {askAway, withdraw} from './away.js';
import {callOff} from './booking.js';
import {writeDown} from './queue.js';
import {undoTalk} from './spontaneous.js';
import {awayAt, hasBegun, isOffline, week} from './state.js';

/** Why a session is missed: what is known before, and what else is said afterwards. */
const KNOWN = ['pupil-ill', 'pupil-away', 'trip', 'school'];
const CAUSES = [...KNOWN, 'supporter-ill', 'supporter-away', 'centre'];

/** The visit whose choices are open, as its key. */
const opened = signal(null);

const keyOf = visit => `${visit.date}T${visit.start}`;

const PICTURES = {
  session: svg`<path d="M4 6c3-1.5 5.5-1.5 8 .5 2.5-2 5-2 8-.5v12c-3-1.5-5.5-1.5-8 .5-2.5-2-5-2-8-.5z M12 6.5v12"/>`,
  talk: cup,
  meeting: svg`<path d="M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M3 19c0-3 2-5 5-5s5 2 5 5 M13 15c.8-.7 1.800-1 3-1 3 0 5 2 5 5"/>`,
  commitment: svg`<path d="M5 6h14v14H5z M5 10h14 M9 3v4 M15 3v4"/>`,
};

export const picture = kind => html`<svg class="picture" aria-hidden="true" viewBox="0 0 24 24">${PICTURES[kind]}</svg>`;

/** What a place is called: one's own home is no name of a location. */
export function placeName(place) {
  const kind = week.value.places.find(one => one.place === place)?.kind;
  return kind === 'home' ? say('pages.week.home') : place;
}

/** The card of a talk: a first sentence, and a hint if the two never met. */
export function card(visit) {
  return visit.opener && !visit.outcome ? html`<blockquote class="opener">
    ${visit.firstMeeting ? html`<p class="small">${visit.firstMeeting}</p>` : nothing}
    <p>${visit.opener}</p></blockquote>` : nothing;
}

/** What is said of a visit, to be read without it. */
const inWords = (visit, outcome) => `${visit.title}, ${shortDay(visit.date)} ${visit.start}: ${outcome}`;

const heldTalk = visit => writeDown({
  path: '/me/talks',
  body: {date: visit.date, partner: visit.partner},
  about: {kind: 'talk', date: visit.date, partner: visit.partner, outcome: 'held'},
  text: inWords(visit, say('pages.week.we-spoke')),
  said: say('pages.week.talk-held'),
  undo: undoTalk(visit),
});

function became(visit, outcome) {
  opened.value = null;
  return writeDown({
    path: '/me/sessions',
    body: {date: visit.date, start: visit.start, outcome},
    about: {kind: 'session', date: visit.date, start: visit.start, outcome},
    text: inWords(visit, say(outcome === 'held' ? 'pages.week.held' : `pages.week.outcome.${outcome}`)),
    said: say(`pages.week.logged.${outcome === 'held' ? 'held' : hasBegun(visit) ? 'missed' : 'coming'}`),
    undo: nothingBecame(visit),
  });
}

const takenBack = (query, isAllDay) => ({
  method: 'DELETE',
  path: '/me/sessions',
  query,
  about: {kind: 'session', ...query, isAllDay, outcome: null},
  said: say('pages.week.taken-back'),
});

const nothingBecame = ({date, start}) => takenBack({date, start});

/** All sessions of a day of which nothing is said yet were held. */
export const heldAll = date => writeDown({
  path: '/me/sessions',
  body: {date},
  about: {kind: 'session', date, isAllDay: true, outcome: 'held'},
  text: `${shortDay(date)}: ${say('pages.week.held')}`,
  said: say('pages.week.logged.held'),
  undo: takenBack({date}, true),
});

const outcomeView = visit => html`<p class="outcome ${visit.outcome.outcome === 'held' ? 'held' : 'missed'}">
  <span>${visit.outcome.outcome === 'held'
    ? say(visit.kind === 'talk' ? 'pages.week.spoke' : 'pages.week.held')
    : say(`pages.week.outcome.${visit.outcome.outcome}`)}${visit.outcome.isSent ? '' : ` · ${say('pages.week.unsent')}`}</span>
  ${quietly('pages.undo', visit.title, () => writeDown(visit.kind === 'talk' ? undoTalk(visit) : nothingBecame(visit)))}</p>`;

const isOpen = visit => opened.value === keyOf(visit);

const missedButton = visit => html`<button class="quiet" aria-expanded=${isOpen(visit)}
  @click=${() => { opened.value = isOpen(visit) ? null : keyOf(visit); }}>${say(hasBegun(visit) ? 'pages.week.missed' : 'pages.week.will-miss')}</button>`;

const causes = visit => isOpen(visit) ? html`<div class="causes" role="group" aria-label=${say('pages.week.why')}>
  ${(hasBegun(visit) ? CAUSES : KNOWN).map(cause => html`<button @click=${() => became(visit, cause)}>${say(`pages.week.outcome.${cause}`)}</button>`)}</div>` : nothing;

function logView(visit) {
  return visit.kind === 'talk'
    ? html`<p class="row"><button class="main" @click=${() => heldTalk(visit)}>${say('pages.week.we-spoke')}</button></p>`
    : html`<p class="row"><button aria-label=${`${say('pages.week.held')}: ${visit.title}`} @click=${() => became(visit, 'held')}>${say('pages.week.held')}</button>
        ${missedButton(visit)}</p>${causes(visit)}`;
}

/** What can be said of it: what became of it, or that it cannot be. */
export function sayings(visit) {
  if (visit.outcome) {
    return outcomeView(visit);
  }
  if (hasBegun(visit)) {
    return ['talk', 'session'].includes(visit.kind) ? logView(visit) : nothing;
  }
  const time = awayAt(visit);
  return time ? reportedView(visit, time) : html`<p class="row">
    ${visit.kind === 'talk' ? html`<button ?disabled=${isOffline.value} aria-label=${`${say('pages.week.call-off')}: ${visit.title}`}
      @click=${() => callOff(visit)}>${say('pages.week.call-off')}</button>` : nothing}
    <button class="quiet" @click=${() => askAway(visit)}>${say('pages.week.cannot')}</button>
    ${visit.kind === 'session' ? missedButton(visit) : nothing}</p>${causes(visit)}`;
}

/** That it was reported; what was reported of this visit alone is taken back here. */
const reportedView = (visit, time) => html`<p class="row"><span class="badge">${say('pages.week.reported')}</span>
  ${time.between === `${visit.start}-${visit.end}` ? html`<button class="quiet" aria-label=${say('pages.week.withdraw.what', visit.title)}
    @click=${() => withdraw(time)}>${say('pages.week.withdraw')}</button>` : nothing}</p>`;

export const drive = visit => visit.drive ? count('pages.week.drive', visit.drive) : '';

/** A planned talk that is needed no more, and why. */
export const doneView = talk => html`
  <li class="visit done">
    <span class="times"><s>${talk.start}</s></span>
    ${picture('talk')}
    <div class="what"><h3><s>${say('pages.week.talk-with', talk.partnerName)}</s></h3>
      <p class="faint">${talk.isMine ? say('pages.week.done.mine', longDay(talk.heldOn)) : say('pages.week.done', talk.heldBy, longDay(talk.heldOn))}</p></div>
  </li>`;

/** A visit of a day. */
export const visitView = (visit, isNext) => html`
  <li class="visit ${visit.kind} ${hasBegun(visit) ? 'begun' : ''} ${isNext ? 'next-one' : ''}">
    <span class="times"><strong>${visit.start}</strong><span class="faint">${visit.end}</span></span>
    ${picture(visit.kind)}
    <div class="what">
      <h3>${visit.title}</h3>
      <p class="faint">${[placeName(visit.place), drive(visit), `${minutes(visit.end) - minutes(visit.start)} min`].filter(Boolean).join(' · ')}</p>
      ${card(visit)}
      ${sayings(visit)}
    </div>
  </li>`;
