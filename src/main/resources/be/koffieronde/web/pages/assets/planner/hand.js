/** What is picked up: where it could go, what that costs, why not elsewhere; and what a change came to. */
import {count, html, nothing, say, signal} from '../core/view.js';
import {shortDay, clock} from '../core/time.js';
import {bringInSight, focus, leave} from './board/keys.js';
import {cost, offers, reasonAt, swapsOffered} from './board/offers.js';
import {drop, pin, swap, takeOut} from './deeds.js';
import {board, brokenBy, outcome, picked, supporterName, visits} from './state.js';

/** Puts down, and gives the keyboard to what was put. */
async function put(putting) {
  const {visit} = picked.value;
  await putting(visit);
  focus(visit);
}

function offerView(offer, putting, supporter, date, words) {
  const see = () => bringInSight(supporter, date);
  return html`<li><button class="offer" @click=${() => put(putting)} @focus=${see} @pointerenter=${see}>
    <strong>${cost(offer)}</strong><span>${words}</span></button></li>`;
}

const slotView = slot => offerView(slot, () => drop(slot), slot.supporter, slot.date,
  html`${supporterName(slot.supporter)}, ${shortDay(slot.date)} ${slot.best}${slot.moved?.length
    ? html`<span class="faint small">${count('pages.moves-others', slot.moved.length)}</span>` : nothing}`);

const swapView = offer => offerView(offer, visit => swap(visit, offer.visit), offer.supporter.id, offer.day.date,
  html`${offer.entry.title}<span class="faint small">${offer.supporter.name}, ${shortDay(offer.day.date)} ${clock(offer.entry.from)}</span>`);

/** @param {number} most how many are shown */
function swapsView(most) {
  const some = swapsOffered();
  return some.length ? html`<h3>${count('pages.swaps', some.length)}</h3>
    <ul class="offers">${some.slice(0, most).map(swapView)}</ul>` : nothing;
}

function askedView({supporter, date}) {
  return html`<p class="card" role="status"><strong>${supporterName(supporter)}, ${shortDay(date)}</strong><br>${reasonAt(supporter, date)?.text}</p>`;
}

/** Whether all reasons are looked at: there may be a thousand. */
const isAsking = signal(false);

function reasonsView(places) {
  return html`${picked.value.asked ? askedView(picked.value.asked) : nothing}
  ${places.whyNot.length ? html`<details @toggle=${({target}) => { isAsking.value = target.open; }}><summary>${say('pages.why-not')}</summary>
    ${isAsking.value ? html`<dl class="reasons">${places.whyNot.map(why => html`
      <dt>${supporterName(why.supporter)}${why.dates ? html` <span class="faint">${why.dates.map(shortDay).join(', ')}</span>` : nothing}</dt>
      <dd>${why.text}</dd>`)}</dl>` : nothing}
  </details>` : nothing}`;
}

/** What is broken, or wrong, if anything is. */
export const brokenView = broken => broken.length ? html`<ul class="wrong">${broken.map(one => html`<li>${one.text}</li>`)}</ul>` : nothing;

export function pickedView() {
  const {visit, places} = picked.value;
  const {entry, supporter, day} = visits.value.get(visit) ?? {};
  if (!entry) {
    return nothing;
  }
  const some = offers();
  return html`<section aria-labelledby="picked">
    <h2 id="picked">${say(`pages.kind.${entry.kind}`)}: ${entry.title}</h2>
    <p class="faint">${board.value.schools[entry.school] ?? ''}${day
      ? html`<br>${supporter.name}, ${shortDay(day.date)} ${clock(entry.from)}–${clock(entry.to)}` : html`<br>${say('pages.is-left-out')}`}</p>
    ${brokenView(brokenBy(visit))}
    <p class="row">
      ${day ? html`
        <button aria-pressed=${Boolean(entry.pinned)} @click=${() => pin(visit, !entry.pinned)}>${say('pages.pin')}</button>
        <button aria-pressed=${Boolean(picked.value.swapping)}
          @click=${() => { picked.value = {...picked.value, swapping: !picked.value.swapping}; }}>${say('pages.swap')}</button>
        <button @click=${() => takeOut(visit)}>${say('pages.take-out')}</button>` : nothing}
      <button class="quiet" @click=${leave}>${say('pages.put-back')} <kbd>Esc</kbd></button>
    </p>
    ${picked.value.swapping ? html`<p class="card">${say('pages.swap.lead')}</p>${swapsView(40)}` : places === null ? html`<p class="faint">…</p>` : html`
      <h3>${some.length ? count('pages.offers', some.length) : say('pages.no-offers')}</h3>
      ${some.length ? html`<p class="faint small">${say('pages.offers.unit')}</p>` : nothing}
      <ul class="offers">${some.slice(0, 40).map(slotView)}</ul>
      ${swapsView(12)}
      ${reasonsView(places)}`}
  </section>`;
}

/** For whom what is different, in the words of the server. */
export const concernsView = concerns => html`${concerns.map(section => html`
  <h3>${section.title}</h3>
  <dl class="concerns">${section.people.map(person => html`<dt>${person.name}</dt>${person.lines.map(line => html`<dd>${line}</dd>`)}`)}</dl>`)}`;

/** A change of the score in words: minutes of pupils first, then what the rest is worth in minutes of driving. */
export function changeView(scoreChange) {
  const [hard, medium, soft] = scoreChange.match(/-?\d+/g).map(Number);
  const worth = Math.round(-soft / 10);
  return html`<p>${hard < 0 ? html`<strong class="wrong">${say('pages.change.breaks')}</strong> ` : hard > 0 ? html`<strong class="right">${say('pages.change.mends')}</strong> ` : nothing}
    ${medium ? html`<strong>${medium < 0 ? say('pages.change.pupils-lose', -medium) : say('pages.change.pupils-win', medium)}</strong> ` : nothing}
    ${worth === 0 ? say('pages.change.same') : worth > 0 ? say('pages.change.dearer', worth) : say('pages.change.cheaper', -worth)}</p>`;
}

export function outcomeView() {
  const {done, scoreChange, concerns} = outcome.value;
  return html`<section class="outcome" aria-labelledby="outcome">
    <h2 id="outcome">${done}</h2>
    ${changeView(scoreChange)}
    ${concernsView(concerns)}
  </section>`;
}
