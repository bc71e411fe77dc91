/** The people of the centre, for who looks after them: invited, given a new link, made something else, taken out. */
import {ask, read} from '../../core/api.js';
import {addressField, copy, trying} from '../../core/frame.js';
import {fieldsOf, html, nothing, options, say, signal} from '../../core/view.js';
import {centre} from '../state.js';
import {choices} from './names.js';

const ROLES = ['planner', 'supporter', 'reader', 'school', 'administrator'];

/** Who there is; null: not known yet. */
const people = signal(null);

/** The last link that was made: {name, address}. It is told once. */
const link = signal(null);

/** What somebody will be, while it is chosen. */
const role = signal('planner');

/** Id of who may be about to be taken out. */
const leaving = signal(null);

async function look() {
  people.value = (await trying(() => read(`/centres/${centre.value}/people`)))?.people ?? [];
}

/** Does something, tells the link that came of it, and looks again. */
async function does(way, name) {
  const done = await trying(way);
  if (done) {
    link.value = done.data?.token ? {name, address: `${location.origin}/#${done.data.use === 'join' ? 'join' : 'invite'}=${done.data.token}`} : null;
    await look();
  }
}

async function invite(event) {
  const form = event.target;
  const fields = fieldsOf(event);
  await does(() => ask('POST', `/centres/${centre.value}/people`, {body: fields}), fields.name);
  if (link.value) {
    form.reset();
  }
}

const again = one => does(() => ask('POST', `/centres/${centre.value}/people/${one.id}/reset`), one.name);

async function takeOut(one) {
  leaving.value = null;
  await does(() => ask('DELETE', `/centres/${centre.value}/people/${one.id}`), one.name);
}

const of = (name, kind, label) => html`<label>${label}<select name=${name} required>
  ${options(choices(kind), '', say('pages.data.choose'))}</select></label>`;

function inviteView() {
  return html`<h3>${say('pages.data.invite')}</h3>
    <form class="invite" @submit=${invite}>
      <label>${say('pages.data.field.name')}<input name="name" required autocomplete="off"></label>
      <label>${say('pages.data.login')}<input name="login" required autocomplete="off" maxlength="200"></label>
      <label>${say('pages.data.role')}<select name="role" @change=${({target}) => { role.value = target.value; }}>
        ${options(ROLES.map(id => ({id, name: say(`pages.data.role.${id}`)})), role.value)}</select></label>
      ${role.value === 'supporter' ? of('supporter', 'supporters', say('pages.data.which-supporter')) : nothing}
      ${role.value === 'school' ? of('school', 'schools', say('pages.data.which-school')) : nothing}
      <p><button class="main">${say('pages.data.invite')}</button></p>
    </form>`;
}

const linkView = () => link.value ? html`<div class="card" role="status"><p>${say('pages.data.link', link.value.name)}</p>
  ${addressField(say('pages.windows.address'), link.value.address)}
  <p><button @click=${() => copy(link.value.address)}>${say('pages.copy')}</button></p></div>` : nothing;

function rowView(one) {
  return html`<tr><th scope="row">${one.name}<br><span class="faint small">${one.login}</span></th>
    <td>${say(`pages.data.role.${one.role}`)}${one.joined ? nothing : html`<br><span class="faint small">${say('pages.data.invited')}</span>`}</td>
    <td><div class="row">${leaving.value === one.id ? html`
        <button class="main" @click=${() => takeOut(one)}>${say('pages.data.take-out-of', one.name)}</button>
        <button @click=${() => { leaving.value = null; }}>${say('pages.data.stay')}</button>` : html`
      <button @click=${() => again(one)}>${say('pages.data.new-link')}</button>
      <button class="quiet" @click=${() => { leaving.value = one.id; }}>${say('pages.data.take-out')}</button>`}</div></td></tr>`;
}

export function peopleView() {
  if (people.value === null) {
    queueMicrotask(look);
    people.value = [];
  }
  return html`${linkView()}${inviteView()}
    <h3>${say('pages.data.people')}</h3>
    <table><tbody>${people.value.map(rowView)}</tbody></table>`;
}
