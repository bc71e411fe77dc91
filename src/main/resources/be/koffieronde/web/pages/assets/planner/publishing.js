/** What is different since everybody saw the roster last, for whom, and letting them see it. */
import {read} from '../core/api.js';
import {copy, tell} from '../core/frame.js';
import {html, nothing} from '../core/view.js';
import {say} from '../core/words.js';
import {concernsView} from './hand.js';
import {publish} from './deeds.js';
import {board, isPublished, mayPlan, rosters, whenShown} from './state.js';

/** What is different between a version on the board and what is published. */
const changes = whenShown('publish', of => read(`/rosters/${of.roster}/unpublished`));

/** What everybody is told, as a text to send. */
const asText = concerns => concerns.map(section =>
  [section.title, ...section.people.map(person => `\n${person.name}\n${person.lines.map(line => `- ${line}`).join('\n')}`)].join('\n'))
  .join('\n\n');

const mail = person => `mailto:?subject=${encodeURIComponent(say('pages.mail.subject'))}&body=${
  encodeURIComponent(`${person.name}\n\n${person.lines.map(line => `- ${line}`).join('\n')}`)}`;

async function publishNow() {
  if (await publish()) {
    tell(say('pages.published'));
  }
}

/** Nothing of these weeks was published yet: all of it is new, to everybody. */
const isFirst = () => rosters.value.every(one => one.problem !== board.value.problem || one.published === null);

export function publishingView() {
  const {found} = changes.value;
  return html`
    <h2>${isPublished.value ? say('pages.is-published') : say('pages.publish')}</h2>
    ${isPublished.value ? html`<p class="faint">${say('pages.is-published.lead')}</p>` : html`
      <p class="faint">${say('pages.publish.lead')}</p>
      ${mayPlan.value ? html`<p class="row"><button class="main" @click=${publishNow}>${say('pages.publish')}</button>
        ${found?.concerns.length ? html`<button @click=${() => copy(asText(found.concerns))}>${say('pages.copy')}</button>` : nothing}</p>` : nothing}
      ${isFirst() ? html`<p>${say('pages.publish.first')}</p>` : nothing}
      ${found ? found.concerns.length ? html`<details ?open=${!isFirst()}><summary>${say('pages.concerns')}</summary>${concernsView(found.concerns)}</details>
        <h3>${say('pages.mail')}</h3>
        <p class="row">${found.concerns.flatMap(section => section.people).map(person =>
          html`<a class="button" href=${mail(person)}>${person.name}</a>`)}</p>` : html`<p>${say('pages.no-changes')}</p>` : html`<p class="faint">…</p>`}`}`;
}
