/** Coffee: who waits longest, where it fits, and why not otherwise. */
import {ask, newKey, read} from '../core/api.js';
import {tell, tellFailure, trying} from '../core/frame.js';
import {daysBetween, longDay, minutes, shortDay} from '../core/time.js';
import {count, html, nothing, say, signal} from '../core/view.js';
import {spontaneousView} from './spontaneous.js';
import {isAsked, isOffline, load, now, outlook, own, planned, reaching, week} from './state.js';
import {picture} from './visit.js';

/** So many are shown at first. */
const FIRST = 3;

const isAllShown = signal(false);

/** Of a partner all that fits, and what does not: {partner, answer}, answer null while it is asked. */
const open = signal(null);

/** What is being booked, by its code. */
const booking = signal(null);

const partnerOf = id => outlook.value.find(one => one.partner === id);

/** Books a slot; whoever was faster is told, with what else fits. */
async function book(partner, slot, duration) {
  booking.value = slot.book;
  try {
    await reaching(() => ask('POST', own(`/me/coffee/${slot.book}`), {body: {partner, minutes: duration}, key: newKey()}));
    open.value = null;
    const said = [partnerOf(partner).partnerName, shortDay(slot.date), slot.best];
    tell(slot.moved?.length ? say('pages.week.booked.moves', ...said, slot.moved.map(one => one.text).join('; ')) : say('pages.week.booked', ...said),
      {label: say('pages.undo'), act: () => unbook(partner, slot)});
    await load();
  } catch (failure) {
    if (failure.status === 409 && failure.problem.others) {
      tell(whyTaken(failure.problem));
      open.value = {partner, answer: failure.problem.others};
      await load().catch(() => {});
    } else {
      tellFailure(failure);
    }
  } finally {
    booking.value = null;
  }
}

/** Of several who have the time, one's own visit says most. */
function whyTaken({taken, title}) {
  const mine = taken.find(one => one.supporter === week.value.person.supporter);
  return mine ? say('pages.week.taken.own', mine.title, mine.start, mine.end)
    : taken.length ? say('pages.week.taken', taken[0].name, taken[0].start) : title;
}

const unbook = (partner, slot) => trying(async () => {
  await ask('DELETE', own(`/me/coffee/${slot.book}`, {partner}));
  tell(say('pages.week.taken-back'));
  await load();
});

async function toggle(partner) {
  if (open.value?.partner === partner) {
    open.value = null;
    return;
  }
  open.value = {partner, answer: null};
  const answer = await trying(() => reaching(() => read(own('/me/coffee', {partner, coming: true}))));
  if (open.value?.partner === partner) {
    open.value = answer && {partner, answer};
  }
}

/** What a slot costs, in short. */
const cost = slot => [
  slot.extraDriveMinutes > 0 ? count('pages.week.detour', slot.extraDriveMinutes) : say('pages.week.no-detour'),
  slot.waitingUsed > 0 && say('pages.week.waiting-used'),
  slot.ownTime && say('pages.week.own-time'),
].filter(Boolean).join(', ');

const movedView = slot => slot.moved?.length ? html`<span class="faint">${say('pages.week.moved')} ${slot.moved.map(one => one.text).join('; ')}</span>` : nothing;

/** Of what is told for a quarter of an hour, what is not past yet. */
const isComing = slot => slot.date > now.value.date || (slot.date === now.value.date && minutes(slot.best) > now.value.minutes);

const slotView = (partner, slot, duration, isMain) => html`<li class="slot">
  <span class="when"><strong>${shortDay(slot.date)}, ${slot.best}</strong>
    <span class="faint">${isMain === null ? slot.text : `${duration} min · ${cost(slot)}`}</span>${movedView(slot)}</span>
  <button class=${isMain ? 'main' : ''} ?disabled=${isOffline.value || booking.value}
    aria-label=${say('pages.week.book.with', partner.partnerName, shortDay(slot.date), slot.best)}
    @click=${() => book(partner.partner, slot, duration)}>${say('pages.week.book')}</button></li>`;

/** Day by day. */
const whyNot = answer => answer.whyNot.length ? html`<details><summary>${say('pages.week.why-not')}</summary>
  ${[...new Set(answer.whyNot.map(one => one.date))].map(date => html`<h4>${longDay(date)}</h4>
    <ul class="plain small">${answer.whyNot.filter(one => one.date === date).map(one => html`<li>${one.window
      ? html`<strong>${one.window.replace('-', '–')}</strong> ` : nothing}${one.text}</li>`)}</ul>`)}</details>` : nothing;

/** All that fits. Slots for which something else moves say what. */
function answerView(partner, answer) {
  if (!answer) {
    return html`<p class="faint" role="status">${say('pages.week.asking')}</p>`;
  }
  const free = answer.free.filter(isComing);
  const moving = [...answer.shift, ...answer.move].filter(isComing);
  const slots = some => html`<ul class="plain slots">${some.map(slot => slotView(partner, slot, answer.minutes, null))}</ul>`;
  return html`
    ${slots(free)}
    ${moving.length ? html`<h4>${say('pages.week.moving')}</h4>${slots(moving)}` : nothing}
    ${free.length || moving.length ? nothing : html`<p>${answer.cause ?? say('pages.week.nowhere')}</p>`}
    ${whyNot(answer)}`;
}

/** Whether it is time for a talk, and since when there was none. */
function standing({due, last, standing: how, minutes: duration}) {
  const weeks = last ? Math.floor(daysBetween(last, now.value.date) / 7) : 0;
  const since = !last ? say('pages.week.never')
    : `${say('pages.week.last', shortDay(last))}${weeks > 0 ? ` (${count('pages.week.weeks-ago', weeks)})` : ''}`;
  return `${due ? say('pages.week.due', duration) : how}; ${since}`;
}

function partnerView(partner, isMain) {
  const isOpen = open.value?.partner === partner.partner;
  const soon = planned(partner.partner);
  const best = !soon && partner.best && isComing(partner.best) && partner.best;
  const more = say(isOpen ? 'pages.week.fewer' : soon ? 'pages.week.one-more' : 'pages.week.more');
  return html`<li class="partner">
    <h3>${partner.partnerName} <span class="faint">${partner.school}</span></h3>
    <p class="faint">${standing(partner)}</p>
    ${isOpen ? answerView(partner, open.value.answer) : best ? html`<ul class="plain slots">${slotView(partner, best, partner.minutes, isMain && !best.moved.length)}</ul>`
      : html`<p>${soon ? say('pages.week.planned', shortDay(soon.date), soon.start) : partner.cause ?? partner.obstacle?.text ?? say('pages.week.nowhere')}</p>`}
    <p><button class="quiet" aria-expanded=${isOpen} ?disabled=${isOffline.value}
      aria-label=${`${more}: ${partner.partnerName}`}
      @click=${() => toggle(partner.partner)}>${more}</button></p>
  </li>`;
}

/** Those who wait come first, then those with whom something fits, last those with whom it is planned; of each who waits longest. */
const rank = ({partner, due, best, last}) => (planned(partner) ? 3 : due ? 0 : best ? 1 : 2) + (last ?? '');

/** The part of the page about coffee. Only who has asked knows that there is nobody. */
export function coffeeView() {
  const all = [...outlook.value ?? []].sort((one, other) => rank(one).localeCompare(rank(other)));
  const shown = isAllShown.value ? all : all.slice(0, FIRST);
  const more = all.length - shown.length;
  return html`<section class="card" id="coffee" aria-labelledby="coffee-head">
    <h2 id="coffee-head">${picture('talk')}${say('pages.week.coffee')}</h2>
    ${isOffline.value ? html`<p class="faint">${say('pages.week.coffee.offline')}</p>` : nothing}
    ${all.length ? html`<ul class="plain partners">${shown.map((partner, place) => partnerView(partner, place === 0))}</ul>`
      : isOffline.value ? nothing : html`<p class="faint">${say(outlook.value ? 'pages.week.coffee.none' : isAsked.value ? 'pages.failed' : 'pages.week.asking')}</p>`}
    ${more > 0 ? html`<p><button @click=${() => { isAllShown.value = true; }}>${count('pages.week.coffee.all', more)}</button></p>` : nothing}
    ${all.length ? spontaneousView() : nothing}
  </section>`;
}
