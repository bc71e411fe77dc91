/** What schools and teachers suggest and supporters report, to be accepted or not; after that the week can be planned again. */
import {ask, newKey} from '../core/api.js';
import {spoken, tell, trying} from '../core/frame.js';
import {count, effect, html, nothing, say, signal} from '../core/view.js';
import {longDay, moment} from '../core/time.js';
import {replan} from './jobs.js';
import {board, centre, inbox, mayPlan, panel, readInbox, rosters, show} from './state.js';

effect(() => {
  spoken.value;
  if (panel.value === 'inbox') {
    readInbox();
  }
});

/** What is about to be declined: {id, words}; null: nothing. */
const declining = signal(null);

/** @param {string} [words] to whoever suggested it */
async function answer(suggestion, isAccepted, words) {
  const done = await trying(() => ask('POST', `/centres/${centre.value}/suggestions/${suggestion.id}/answer`,
    {body: {state: isAccepted ? 'accepted' : 'declined', words: words?.trim() || undefined}, key: newKey()}));
  if (done) {
    declining.value = null;
    await readInbox();
    const changed = done.data.done?.problems.some(one => one.id === board.value?.problem);
    tell(done.data.done?.text ?? say('pages.refused'), changed
      ? {label: say('pages.replan'), act: () => replan()} : undefined);
  }
}

/** Plans again because of somebody who is away, on the roster that it is about. */
async function answerAbsence(absence) {
  const id = absence.rosters.find(one => one === board.value?.roster)
    ?? absence.rosters.find(one => rosters.value.some(other => other.id === one));
  if (id !== board.value?.roster) {
    await show(id);
  }
  await replan(absence.from);
}

const period = absence => absence.from === absence.until ? longDay(absence.from)
  : say('pages.period', longDay(absence.from), longDay(absence.until));

const absenceView = absence => html`<li class="card">
  <p><strong>${say('pages.is-away', absence.name ?? absence.supporter)}</strong> <span class="faint small">${moment(absence.reported)}</span></p>
  <p>${period(absence)}${absence.between ? `, ${absence.between}` : ''}</p>
  <p class="faint small">${absence.state === 'open' ? count('pages.absence-state.open', absence.visits.length) : say(`pages.absence-state.${absence.state}`)}</p>
  ${absence.state === 'open' && mayPlan.value ? html`<p><button class="main" @click=${() => answerAbsence(absence)}>${say('pages.replan')}</button></p>` : nothing}
</li>`;

/** Asks why, once more, before it is declined. */
const declineView = one => html`<form @submit=${event => { event.preventDefault(); answer(one, false, declining.value.words); }}>
  <label>${say('pages.refuse.why')}
    <textarea rows="2" maxlength="2000" .value=${declining.value.words}
      @input=${({target}) => { declining.value = {id: one.id, words: target.value}; }}></textarea></label>
  <p class="row"><button class="main">${say('pages.refuse')}</button>
    <button type="button" @click=${() => { declining.value = null; }}>${say('pages.refuse.cancel')}</button></p></form>`;

const suggestionView = one => html`<li class="card">
  <p><strong>${one.from}</strong> <span class="faint small">${moment(one.created)}</span></p>
  <p>${one.text}</p>
  ${one.words && one.about.kind !== 'words' ? html`<blockquote>${one.words}</blockquote>` : nothing}
  ${one.state === 'open' && mayPlan.value ? declining.value?.id === one.id ? declineView(one) : html`<p class="row">
    <button class="main" @click=${() => answer(one, true)}>${say('pages.accept')}</button>
    <button @click=${() => { declining.value = {id: one.id, words: ''}; }}>${say('pages.refuse')}</button></p>`
  : html`<p class="faint small">${say(`pages.suggestion.${one.state}`)}${one.done ? html`: ${one.done.text}` : nothing}</p>`}
</li>`;

/** What waits comes first. */
const waitingFirst = some => [...some].sort((one, other) => (other.state === 'open') - (one.state === 'open'));

export function inboxView() {
  const some = inbox.value;
  if (!some) {
    return html`<h2>${say('pages.inbox')}</h2><p class="faint">…</p>`;
  }
  return html`<h2>${say('pages.inbox')}</h2>
    ${some.absences.length + some.suggestions.length === 0 ? html`<p>${say('pages.inbox.empty')}</p>` : nothing}
    <ul class="inbox">${waitingFirst(some.absences).map(absenceView)}${waitingFirst(some.suggestions).map(suggestionView)}</ul>`;
}
