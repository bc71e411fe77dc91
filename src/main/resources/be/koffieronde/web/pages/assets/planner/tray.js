/** What is left out, each with its reason, to be picked up from here. */
import {read} from '../core/api.js';
import {count, html, nothing, say} from '../core/view.js';
import {pick} from './deeds.js';
import {board, picked, whenShown} from './state.js';

/** Reasons of visits, and what nobody could hold, as GET /rosters/{roster}/left-out tells them. */
const reasons = whenShown('left-out', of => read(`/rosters/${of.roster}/left-out`));

export function trayView() {
  const {leftOut, schools} = board.value;
  const found = reasons.value.found ?? {leftOut: [], outOfReach: []};
  const byVisit = new Map(found.leftOut.map(({visit, text}) => [visit, text]));
  return html`
    <h2>${leftOut.length ? count('pages.left-out', leftOut.length) : say('pages.nothing-left-out')}</h2>
    <ul class="tray">${leftOut.map(entry => html`<li>
      <button class="offer ${entry.kind}" aria-pressed=${picked.value?.visit === entry.visit} @click=${() => pick(entry.visit)}>
        <strong>${say(`pages.kind.${entry.kind}`)}</strong>
        <span>${entry.title} <span class="faint">${entry.minutes} min${entry.school ? `, ${schools[entry.school]}` : ''}</span></span>
      </button>
      ${byVisit.has(entry.visit) ? html`<p class="small faint">${byVisit.get(entry.visit)}</p>` : nothing}
    </li>`)}</ul>
    ${found.outOfReach.length ? html`<h3>${say('pages.out-of-reach')}</h3>
      <ul class="small faint">${found.outOfReach.map(text => html`<li>${text}</li>`)}</ul>` : nothing}`;
}
