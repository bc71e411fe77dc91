/** What is left out, each with its reason, to be picked up from here. */
import {read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {count, effect, html, nothing, say, signal} from '../core/view.js';
import {pick} from './deeds.js';
import {board, panel, picked} from './state.js';

/** Reasons by visit, and what nobody could hold, of a version of a roster; asked for when they are looked at. */
const reasons = signal({of: null, byVisit: new Map(), outOfReach: []});

effect(() => {
  const of = board.value;
  if (panel.value === 'left-out' && of && reasons.peek().of !== of) {
    reasons.value = {...reasons.peek(), of};
    trying(() => read(`/rosters/${of.roster}/left-out`)).then(found => {
      if (found && reasons.peek().of === of) {
        reasons.value = {of, byVisit: new Map(found.leftOut.map(one => [one.visit, one.text])), outOfReach: found.outOfReach};
      }
    });
  }
});

export function trayView() {
  const {leftOut, schools} = board.value;
  const {byVisit, outOfReach} = reasons.value;
  return html`
    <h2>${leftOut.length ? count('pages.left-out', leftOut.length) : say('pages.nothing-left-out')}</h2>
    <ul class="tray">${leftOut.map(entry => html`<li>
      <button class="offer ${entry.kind}" aria-pressed=${picked.value?.visit === entry.visit} @click=${() => pick(entry.visit)}>
        <strong>${say(`pages.kind.${entry.kind}`)}</strong>
        <span>${entry.title} <span class="faint">${entry.minutes} min${entry.school ? `, ${schools[entry.school]}` : ''}</span></span>
      </button>
      ${byVisit.has(entry.visit) ? html`<p class="small faint">${byVisit.get(entry.visit)}</p>` : nothing}
    </li>`)}</ul>
    ${outOfReach.length ? html`<h3>${say('pages.out-of-reach')}</h3>
      <ul class="small faint">${outOfReach.map(text => html`<li>${text}</li>`)}</ul>` : nothing}`;
}
