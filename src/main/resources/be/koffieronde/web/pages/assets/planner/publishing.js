/** What is different since everybody saw the roster last, for whom, and letting them see it. */
import {read} from '../core/api.js';
import {copy, mailto, tell} from '../core/frame.js';
import {html, nothing, say, signal} from '../core/view.js';
import {brokenView, concernsView} from './hand.js';
import {publish} from './deeds.js';
import {board, isPublished, mayPlan, rosters, whenShown} from './state.js';

/** What is different between a version on the board and what is published. */
const changes = whenShown('publish', of => read(`/rosters/${of.roster}/unpublished`));

const textFor = ({name, lines}, between) => [name, between, lines.map(line => `- ${line}`).join('\n')].join('');

/** What everybody is told, as a text to send. */
const asText = concerns => concerns.map(section =>
  [section.title, ...section.people.map(person => `\n${textFor(person, '\n')}`)].join('\n'))
  .join('\n\n');

/** What was told when a roster was published here last: {of, concerns}. */
const lastTold = signal({});

async function publishNow() {
  const of = board.value.roster;
  const concerns = await publish();
  if (concerns) {
    lastTold.value = {of, concerns};
    tell(say('pages.published'));
  }
}

/** Who must know what, and the ways to tell them. */
const tellingView = (concerns, isOpen) => html`
  <p><button @click=${() => copy(asText(concerns))}>${say('pages.copy')}</button></p>
  <details ?open=${isOpen}><summary>${say('pages.concerns')}</summary>${concernsView(concerns)}</details>
  <h3>${say('pages.mail')}</h3>
  <p class="row">${concerns.flatMap(section => section.people).map(person =>
    html`<a class="button" href=${mailto(say('pages.mail.subject'), textFor(person, '\n\n'))}>${person.name}</a>`)}</p>`;

/** Nothing of these weeks was published yet: all of it is new, to everybody. */
const isFirst = () => rosters.value.every(one => one.problem !== board.value.problem || one.published === null);

export function publishingView() {
  const {found} = changes.value;
  const {broken, roster} = board.value;
  const {of, concerns} = lastTold.value;
  return html`
    <h2>${isPublished.value ? say('pages.is-published') : say('pages.publish')}</h2>
    ${broken.length ? html`<h3>${say('pages.broken')}</h3>${brokenView(broken)}` : nothing}
    ${isPublished.value ? html`<p class="faint">${say('pages.is-published.lead')}</p>
      ${of === roster && concerns.length ? tellingView(concerns, true) : nothing}` : html`
      <p class="faint">${say('pages.publish.lead')}</p>
      ${mayPlan.value ? html`<p><button class="main" @click=${publishNow}>${say('pages.publish')}</button></p>` : nothing}
      ${isFirst() ? html`<p>${say('pages.publish.first')}</p>` : nothing}
      ${!found ? html`<p class="faint">…</p>` : found.concerns.length ? tellingView(found.concerns, !isFirst())
        : html`<p>${say('pages.no-changes')}</p>`}`}`;
}
