/** A visit as a line of a day, and what can be said of it. */
import {longDay, minutes, shortDay} from '../core/time.js';
import {button, count, cup, html, nothing, quietly, say, signal, svg} from '../core/view.js';
import {askAway, withdraw} from './away.js';
import {callOff} from './booking.js';
import {takingBack, writeDown} from './queue.js';
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

/** Says what became of a session, or of all of a day (isAllDay). */
const sessionBecame = (body, isAllDay, text, said) => writeDown({
  path: '/me/sessions',
  body,
  about: {kind: 'session', outcome: 'held', ...body, isAllDay},
  text,
  said,
  undo: undoSession(body, isAllDay),
});

const undoSession = ({date, start}, isAllDay) =>
  takingBack('/me/sessions', start ? {date, start} : {date}, {kind: 'session', date, start, isAllDay, outcome: null});

/** What an outcome of a session is called. */
const outcomeName = outcome => say(outcome === 'held' ? 'pages.week.held' : `pages.week.outcome.${outcome}`);

function became(visit, outcome) {
  opened.value = null;
  return sessionBecame({date: visit.date, start: visit.start, outcome}, false, inWords(visit, outcomeName(outcome)),
    say(`pages.week.logged.${outcome === 'held' ? 'held' : hasBegun(visit) ? 'missed' : 'coming'}`));
}

/** All sessions of a day of which nothing is said yet were held. */
export const heldAll = date => sessionBecame({date}, true, `${shortDay(date)}: ${outcomeName('held')}`, say('pages.week.logged.held'));

const outcomeView = visit => html`<p class="outcome ${visit.outcome.outcome === 'held' ? 'held' : 'missed'}">
  <span>${visit.kind === 'talk' ? say('pages.week.spoke') : outcomeName(visit.outcome.outcome)}${
    visit.outcome.isSent ? '' : ` · ${say('pages.week.unsent')}`}</span>
  ${quietly('pages.undo', visit.title, () => writeDown(visit.kind === 'talk' ? undoTalk(visit) : undoSession(visit)))}</p>`;

const isOpen = visit => opened.value === keyOf(visit);

const missedButton = visit => html`<button class="quiet" aria-expanded=${isOpen(visit)}
  @click=${() => { opened.value = isOpen(visit) ? null : keyOf(visit); }}>${say(hasBegun(visit) ? 'pages.week.missed' : 'pages.week.will-miss')}</button>`;

const causes = visit => isOpen(visit) ? html`<div class="causes" role="group" aria-label=${say('pages.week.why')}>
  ${(hasBegun(visit) ? CAUSES : KNOWN).map(cause => html`<button @click=${() => became(visit, cause)}>${say(`pages.week.outcome.${cause}`)}</button>`)}</div>` : nothing;

function logView(visit) {
  return visit.kind === 'talk'
    ? html`<p class="row"><button class="main" @click=${() => heldTalk(visit)}>${say('pages.week.we-spoke')}</button></p>`
    : html`<p class="row">${button('pages.week.held', visit.title, () => became(visit, 'held'))}
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
    ${visit.kind === 'talk' ? button('pages.week.call-off', visit.title, () => callOff(visit), '', isOffline.value) : nothing}
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
