/** What was written down and not taken by the server: with its text and the reason, to change or to throw away. */
import {html, nothing, say} from '../core/view.js';
import {again, drop} from './queue.js';
import {change} from './spontaneous.js';
import {notTaken} from './state.js';

function changeIt(entry) {
  drop(entry);
  change(entry.about);
}

const refusedView = entry => html`<li>
  <p><strong>${entry.text}</strong></p>
  <p class="wrong">${say('pages.week.not-taken', entry.reason)}</p>
  <p class="row">${entry.about.isSpontaneous
    ? html`<button aria-label=${`${say('pages.week.not-taken.change')}: ${entry.text}`} @click=${() => changeIt(entry)}>${say('pages.week.not-taken.change')}</button>`
    : html`<button aria-label=${`${say('pages.week.not-taken.again')}: ${entry.text}`} @click=${() => again(entry)}>${say('pages.week.not-taken.again')}</button>`}
    <button class="quiet" aria-label=${`${say('pages.week.not-taken.drop')}: ${entry.text}`} @click=${() => drop(entry)}>${say('pages.week.not-taken.drop')}</button></p></li>`;

/** Nothing, if all was taken. */
export const notTakenView = () => notTaken.value.length ? html`<section class="card not-taken" aria-labelledby="not-taken-head">
  <h2 id="not-taken-head">${say('pages.week.not-taken.head')}</h2>
  <ul class="plain">${notTaken.value.map(refusedView)}</ul></section>` : nothing;
