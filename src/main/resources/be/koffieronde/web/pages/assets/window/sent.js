/** What was suggested by this window, and what the planner said to it. */
import {html, nothing, quietly, say} from '../core/view.js';
import {moment} from '../core/time.js';
import {undo} from './report.js';
import {seen} from './state.js';

const SHOWN = 20;

export function sentView() {
  const some = seen.value.suggestions.filter(one => one.state !== 'withdrawn').slice(0, SHOWN);
  return html`
    <section class="sent" aria-labelledby="sent">
      <h2 id="sent">${say('pages.window.reported')}</h2>
      ${some.length ? html`<ul>${some.map(suggestionView)}</ul>` : html`<p class="faint">${say('pages.window.reported.none')}</p>`}
    </section>`;
}

function suggestionView(one) {
  return html`<li class="card ${one.state}">
    <p class="row"><strong>${one.text}</strong></p>
    ${one.words && one.about.kind !== 'words' ? html`<p class="faint">“${one.words}”</p>` : nothing}
    <p class="row small"><span class="state">${say(`pages.window.state.${one.state}`)}</span>
      <span class="faint">${moment(one.created)}</span>
      ${one.state === 'open' ? html`<span class="gap"></span>${quietly('pages.window.take-back', one.text, () => undo([one]))}` : nothing}</p>
    ${one.answer ? html`<p class="answer">${one.answer}</p>` : nothing}
    ${one.done?.talk ? html`<p class="answer">${one.done.text}</p>` : nothing}
  </li>`;
}
