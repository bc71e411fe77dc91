/** Teams: named choices of supporters, to look at alone and to plan alone. */
import {newKey} from '../core/api.js';
import {count, fieldsOf, html, nothing, options, quietly, say} from '../core/view.js';
import {rows} from './board/layout.js';
import {board, keepTeams, panel, picked, team, teams} from './state.js';

/** Which team the board shows, and the way to change them. */
export function teamTools() {
  return html`${teams.value.length ? html`<label class="choose"><span class="unseen">${say('pages.team')}</span>
    <select @change=${({target}) => { team.value = target.value || null; }}>
      ${options(teams.value, team.value, say('pages.team.all'))}</select></label>` : nothing}
    <button class="quiet" aria-pressed=${panel.value === 'teams'} @click=${toggle}>${say('pages.panel.teams')}</button>`;
}

function toggle() {
  picked.value = null;
  panel.value = panel.value === 'teams' ? null : 'teams';
}

function make(event) {
  const one = {id: newKey(), name: fieldsOf(event).name.trim(), members: rows().map(({id}) => id)};
  if (one.name) {
    keepTeams([...teams.value, one]);
    team.value = one.id;
    event.target.reset();
  }
}

const change = (one, what) => keepTeams(teams.value.map(other => other === one ? {...one, ...what} : other));

function remove(one) {
  if (team.value === one.id) {
    team.value = null;
  }
  keepTeams(teams.value.filter(other => other !== one));
}

const member = (one, {id, name}) => html`<label class="check"><input type="checkbox" .checked=${one.members.includes(id)}
  @change=${({target}) => change(one, {members: target.checked ? [...one.members, id] : one.members.filter(other => other !== id)})}> ${name}</label>`;

const teamView = one => html`<li class="card">
  <label>${say('pages.team.name')}<input .value=${one.name} maxlength="80" @change=${({target}) => {
    target.value.trim() ? change(one, {name: target.value.trim()}) : target.value = one.name;
  }}></label>
  <details><summary>${count('pages.team.members', board.value.supporters.filter(({id}) => one.members.includes(id)).length)}</summary>
    <p class="row"><button @click=${() => change(one, {members: board.value.supporters.map(({id}) => id)})}>${say('pages.team.all')}</button>
      <button @click=${() => change(one, {members: []})}>${say('pages.team.none')}</button></p>
    ${board.value.supporters.map(supporter => member(one, supporter))}</details>
  <p class="row"><button aria-pressed=${team.value === one.id} @click=${() => { team.value = team.value === one.id ? null : one.id; }}
      >${say('pages.team.show')}</button>
    ${quietly('pages.team.remove', one.name, () => remove(one))}</p></li>`;

export function teamsView() {
  return html`<h2>${say('pages.panel.teams')}</h2>
    <p class="faint">${say('pages.teams.lead')}</p>
    <form @submit=${make}>
      <label>${say('pages.team.new')}<input name="name" required maxlength="80" autocomplete="off"></label>
      <p><button class="main">${count('pages.team.make', rows().length)}</button></p></form>
    <ul class="inbox">${teams.value.map(teamView)}</ul>`;
}
