/** A pupil who comes: who she is and what she needs, then who takes her. */
import {ask, newKey, read} from '../../core/api.js';
import {tell, trying} from '../../core/frame.js';
import {batch, count, html, nothing, say, signal} from '../../core/view.js';
import {shortDay} from '../../core/time.js';
import {brokenView, changeView} from '../hand.js';
import {board, show} from '../state.js';
import {draft, faultsWithin, keep, open, openNew, root, things} from './doc.js';
import {fieldsView} from './form.js';
import {nameOf} from './names.js';

const FIRST = ['name', 'school', 'classGroup', 'partners'];
const NEED = ['expertise', 'sessionsPerWeek', 'minutes', 'when', 'supporter'];
const USUAL = {expertise: [], sessionsPerWeek: 1, minutes: 50};

/** {pupil, name, from, offers}; offers null while they are asked for, and none of them is before from. Null: nobody comes yet. */
const asked = signal(null);

export function newPupil() {
  batch(() => {
    asked.value = null;
    openNew('pupils', id => ({needs: [{id: `${id}-a`, ...USUAL}]}));
  });
}

/** Back to the pupil, to ask for something else. */
function again() {
  const {pupil} = asked.value;
  batch(() => {
    asked.value = null;
    open('pupils', things('pupils').findIndex(one => one.id === pupil));
  });
}

/** Once the pupil is kept, who could take her. */
async function ask_(event) {
  event.preventDefault();
  const {value} = draft.value;
  if (!await keep()) {
    return;
  }
  asked.value = {pupil: value.id, name: value.name, offers: null};
  const found = board.value && await trying(() => read(`/rosters/${board.value.roster}/intake?coming=true&pupil=${encodeURIComponent(value.id)}`));
  asked.value = {...asked.value, from: found?.from, offers: (found?.offers ?? []).map((offer, i) => ({...offer, number: i + 1}))};
}

async function book(number) {
  const {pupil, from} = asked.value;
  const done = await trying(() => ask('POST', `/rosters/${board.value.roster}/intake`, {
    body: {pupil, from, offer: number}, version: board.value.version, key: newKey()}));
  if (done) {
    tell(done.data.done);
    await show(board.value.roster);
    newPupil();
  }
}

function offerView(offer) {
  return html`<li class="card"><h4>${nameOf('supporters', offer.supporter)}
      ${offer.missing ? html`<span class="faint small">${count('pages.data.missing', offer.missing)}</span>` : nothing}</h4>
    <ul class="small">${offer.taken.map(one => html`<li>${shortDay(one.date)} ${one.start}
      ${one.moved.map(move => html`<br><span class="faint">${move.text}</span>`)}</li>`)}</ul>
    ${costs(offer)}
    ${changeView(offer.scoreChange)}
    <p><button class="main" @click=${() => book(offer.number)}>${say('pages.data.takes-her', nameOf('supporters', offer.supporter))}</button></p></li>`;
}

function costs({extraDriveMinutes, talksWon}) {
  const all = [extraDriveMinutes > 0 && say('pages.data.costs', extraDriveMinutes),
    talksWon.length && count('pages.data.talks-won', talksWon.length)].filter(Boolean);
  return all.length ? html`<p class="small faint">${all.join(', ')}</p>` : nothing;
}

function offersView() {
  const {name, offers} = asked.value;
  if (offers === null) {
    return html`<p class="faint">…</p>`;
  }
  const some = offers.filter(offer => offer.taken.length);
  const others = offers.filter(offer => !offer.taken.length);
  return html`<h3>${say('pages.data.who-takes', name)}</h3>
    ${some.length ? html`<ul class="offers">${some.map(offerView)}</ul>` : html`<p>${say('pages.data.nobody')}</p>`}
    ${others.length ? html`<details><summary>${count('pages.data.cannot', others.length)}</summary>
      <dl class="reasons">${others.map(offer => html`<dt>${nameOf('supporters', offer.supporter)}</dt>${offer.whyNot.map(why => html`<dd>${why}</dd>`)}`)}</dl></details>` : nothing}
    <p class="row"><button @click=${again}>${say('pages.data.intake.change', name)}</button>
      <button @click=${newPupil}>${say('pages.data.intake')}</button></p>`;
}

export function intakeView() {
  if (asked.value) {
    return offersView();
  }
  if (!draft.value) {
    return nothing;
  }
  const {value} = draft.value;
  const others = faultsWithin(root()).filter(({place}) => ![...FIRST, 'needs'].some(key => place.startsWith(`${root()}.${key}`)));
  return html`<form class="thing" @submit=${ask_} novalidate>
    <h3>${say('pages.data.intake')}</h3>
    <p class="faint">${say('pages.data.intake.lead')}</p>
    ${brokenView(others)}
    <div class="bare">${fieldsView('pupil', value, [], {only: FIRST})}</div>
    <fieldset class="part"><legend>${say('pages.data.need')}</legend>
      ${fieldsView('need', value.needs[0], ['needs', 0], {only: NEED, owner: value})}</fieldset>
    <div class="row foot"><button class="main" ?disabled=${!value.name || !value.school}>${board.value ? say('pages.data.who') : say('pages.data.keep')}</button></div>
  </form>`;
}
