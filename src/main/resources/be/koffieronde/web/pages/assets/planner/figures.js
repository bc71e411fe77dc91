/** What a roster comes to: by rule, by supporter. */
import {read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {effect, html, nothing, signal} from '../core/view.js';
import {hours} from '../core/time.js';
import {say} from '../core/words.js';
import {board, panel} from './state.js';

const analysis = signal({of: null, found: null});

effect(() => {
  const of = board.value;
  if (panel.value === 'figures' && of && analysis.peek().of !== of) {
    analysis.value = {of, found: null};
    trying(() => read(`/rosters/${of.roster}/analysis`)).then(found => {
      if (found && analysis.peek().of === of) {
        analysis.value = {of, found};
      }
    });
  }
});

function workloadView(supporters) {
  const most = Math.max(1, ...supporters.map(one => Math.max(one.worked, one.contractMinutes)));
  const share = minutes => `width:${minutes * 100 / most}%`;
  return html`<table class="workload"><thead><tr><th scope="col">${say('pages.supporter')}</th><th scope="col">${say('pages.worked')}</th>
      <th scope="col" class="number">${say('pages.drive.head')}</th><th scope="col" class="number">${say('pages.talks')}</th></tr></thead>
    <tbody>${supporters.map(one => html`<tr><th scope="row">${one.name}</th>
      <td><span class="bar" .style=${share(one.contractMinutes)}><i .style=${`width:${one.contractMinutes ? Math.min(100, one.worked * 100 / one.contractMinutes) : 0}%`}></i></span>
        <span class="small">${hours(one.worked)} / ${hours(one.contractMinutes)}</span></td>
      <td class="number">${hours(one.drive)}</td><td class="number">${one.talks}</td></tr>`)}</tbody></table>`;
}

export function figuresView() {
  const {found} = analysis.value;
  if (!found) {
    return html`<p class="faint">…</p>`;
  }
  return html`
    <h2>${say('pages.figures')}</h2>
    <dl class="key">
      <dt>${say('pages.lost')}</dt><dd>${hours(found.pupilMinutesLost)}</dd>
      <dt>${say('pages.talks')}</dt><dd>${say('pages.of', found.talksPlanned, found.talksDue)}</dd>
      <dt>${say('pages.driving')}</dt><dd>${hours(found.supporters.reduce((sum, one) => sum + one.drive, 0))}</dd>
    </dl>
    ${found.broken.length ? html`<h3>${say('pages.broken')}</h3><ul class="wrong">${found.broken.map(one => html`<li>${one.text}</li>`)}</ul>` : nothing}
    <h3>${say('pages.by-rule')}</h3>
    <table><tbody>${Object.entries(found.totals).filter(([, total]) => total).map(([rule, total]) =>
      html`<tr><th scope="row">${rule}</th><td class="number">${total}</td></tr>`)}</tbody></table>
    <h3>${say('pages.workload')}</h3>
    ${workloadView(found.supporters)}`;
}
