/** What was written down and not taken by the server: with its text and the reason, to change or to throw away. */
import {html, nothing, say} from '../core/view.js';
import {again, drop} from './queue.js';
import {change} from './spontaneous.js';
import {notTaken} from './state.js';

function changeIt(entry) {
  drop(entry);
  change(entry.about);
}

const button = (entry, label, act, look) => html`<button class=${look} aria-label=${`${label}: ${entry.text}`} @click=${() => act(entry)}>${label}</button>`;

const refusedView = entry => html`<li>
  <p><strong>${entry.text}</strong></p>
  <p class="wrong">${say('pages.week.not-taken', entry.reason)}</p>
  <p class="row">${entry.about.isSpontaneous ? button(entry, say('pages.week.not-taken.change'), changeIt, '')
    : button(entry, say('pages.week.not-taken.again'), again, '')}
    ${button(entry, say('pages.week.not-taken.drop'), drop, 'quiet')}</p></li>`;

/** Nothing, if all was taken. */
export const notTakenView = () => notTaken.value.length ? html`<section class="card not-taken" aria-labelledby="not-taken-head">
  <h2 id="not-taken-head">${say('pages.week.not-taken.head')}</h2>
  <ul class="plain">${notTaken.value.map(refusedView)}</ul></section>` : nothing;
