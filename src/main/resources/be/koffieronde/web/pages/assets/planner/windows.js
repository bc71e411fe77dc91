/** The windows of schools and teachers: secret addresses that are told once, and can be taken back. */
import {ask, newKey, read} from '../core/api.js';
import {addressField, copy, mailto, trying} from '../core/frame.js';
import {effect, fieldsOf, html, nothing, say, signal} from '../core/view.js';
import {moment} from '../core/time.js';
import {centre, mayPlan, panel, problem} from './state.js';

/** {windows, schools, partners}; null: not asked for yet. */
const known = signal(null);

/** {name, address} of the one just made; null: none. */
const made = signal(null);

/** Id of the one that is about to be taken back; null: none. */
const leaving = signal(null);

async function look() {
  const found = await trying(() => Promise.all([
    read(`/centres/${centre.value}/windows`), read(`/problems/${problem.value.id}`)]));
  if (found) {
    known.value = {windows: found[0].windows, schools: found[1].schools ?? [], partners: found[1].partners ?? []};
  }
}

effect(() => {
  if (panel.value === 'windows' && problem.value) {
    look();
  }
});

const nameOf = (kind, id) =>
  known.value[kind === 'school' ? 'schools' : 'partners'].find(one => one.id === id)?.name ?? id;

async function make(event) {
  const [kind, id] = fieldsOf(event).whose.split(/:(.*)/s);
  const done = await trying(() => ask('POST', `/centres/${centre.value}/windows`, {body: {[kind]: id}, key: newKey()}));
  if (done) {
    made.value = {name: nameOf(kind, id), address: location.origin + done.data.path};
    await look();
  }
}

async function takeBack(one) {
  leaving.value = null;
  await trying(() => ask('DELETE', `/centres/${centre.value}/windows/${one.id}`));
  await look();
}

const madeView = () => html`<div class="card" role="status">
  <p><strong>${made.value.name}</strong></p>
  ${addressField(say('pages.windows.address'), made.value.address)}
  <p class="row"><button class="main" @click=${() => copy(made.value.address)}>${say('pages.copy')}</button>
    <a class="button" href=${mailto(say('pages.windows.subject', made.value.name), `${say('pages.windows.text')}\n\n${made.value.address}`)}>${say('pages.mail')}</a></p></div>`;

const formView = ({schools, partners}) => html`<form @submit=${make}>
  <label>${say('pages.windows.whose')}<select name="whose" required>
    <option value=""></option>
    ${schools.map(school => html`<optgroup label=${school.name}>
      <option value="school:${school.id}">${say('pages.windows.school', school.name)}</option>
      ${partners.filter(one => one.school === school.id).map(one => html`<option value="partner:${one.id}">${one.name}</option>`)}
    </optgroup>`)}</select></label>
  <p><button class="main">${say('pages.windows.make')}</button></p></form>`;

const windowView = one => html`<li class="card">
  <p><strong>${nameOf(one.for, one.of)}</strong> <span class="faint small">${moment(one.created)}</span></p>
  ${mayPlan.value ? html`<p class="row">${leaving.value === one.id ? html`
      <button class="main" @click=${() => takeBack(one)}>${say('pages.windows.surely')}</button>
      <button class="quiet" @click=${() => { leaving.value = null; }}>${say('pages.window.cancel')}</button>`
    : html`<button @click=${() => { leaving.value = one.id; }} aria-label=${`${say('pages.windows.shut')}: ${nameOf(one.for, one.of)}`}>${
      say('pages.windows.shut')}</button>`}</p>` : nothing}</li>`;

export function windowsView() {
  return html`<h2>${say('pages.panel.windows')}</h2>
    <p class="faint">${say('pages.windows.lead')}</p>
    ${known.value ? html`${mayPlan.value ? formView(known.value) : nothing}
      ${made.value ? madeView() : nothing}
      <ul class="inbox">${known.value.windows.map(windowView)}</ul>` : html`<p class="faint">…</p>`}`;
}
