/** What was written down and not taken by the server: with its text and the reason, to change or to throw away. */
import {button, html, nothing, quietly, say} from '../core/view.js';
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
  <p class="row">${entry.about.isSpontaneous ? button('pages.week.not-taken.change', entry.text, () => changeIt(entry))
    : button('pages.week.not-taken.again', entry.text, () => again(entry))}
    ${quietly('pages.week.not-taken.drop', entry.text, () => drop(entry))}</p></li>`;

/** Nothing, if all was taken. */
export const notTakenView = () => notTaken.value.length ? html`<section class="card not-taken" aria-labelledby="not-taken-head">
  <h2 id="not-taken-head">${say('pages.week.not-taken.head')}</h2>
  <ul class="plain">${notTaken.value.map(refusedView)}</ul></section>` : nothing;
