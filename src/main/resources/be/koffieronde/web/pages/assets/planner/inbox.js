/** What schools suggest and supporters report, to be accepted or not; after that the week can be planned again. */
import {ask, read} from '../core/api.js';
import {tell, trying} from '../core/frame.js';
import {effect, html, signal} from '../core/view.js';
import {moment} from '../core/time.js';
import {say} from '../core/words.js';
import {centre, mayPlan, panel, waiting} from './state.js';

const suggestions = signal(null);

async function look() {
  const found = await trying(() => read(`/centres/${centre.value}/suggestions`));
  suggestions.value = found?.suggestions ?? [];
}

effect(() => {
  waiting.value;
  if (panel.value === 'inbox') {
    look();
  }
});

async function answer(suggestion, isAccepted) {
  const done = await trying(() =>
    ask('POST', `/centres/${centre.value}/suggestions/${suggestion.id}/answer`, {body: {accepted: isAccepted}}));
  if (done) {
    waiting.value = Math.max(0, waiting.value - 1);
    if (isAccepted) {
      tell(say('pages.accepted'), {label: say('pages.replan'), act: () => { panel.value = 'plan'; }});
    }
  }
}

export function inboxView() {
  const some = suggestions.value;
  return html`
    <h2>${say('pages.inbox')}</h2>
    ${some === null ? html`<p class="faint">…</p>` : some.length === 0 ? html`<p>${say('pages.inbox.empty')}</p>` : html`
      <ul class="inbox">${some.map(one => html`<li class="card">
        <p><strong>${one.schoolName ?? one.school}</strong> <span class="faint small">${moment(one.made ?? one.created)}</span></p>
        <p>${one.text}</p>
        ${one.answered === null && mayPlan.value ? html`<p class="row">
          <button class="main" @click=${() => answer(one, true)}>${say('pages.accept')}</button>
          <button @click=${() => answer(one, false)}>${say('pages.refuse')}</button></p>`
        : html`<p class="faint small">${one.accepted ? say('pages.accepted') : say('pages.refused')}</p>`}
      </li>`)}</ul>`}`;
}
