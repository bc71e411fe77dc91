/** The supporter's page: what comes next, today, coffee, the week. It can be read and written on without a network. */
import {frame, tellFailure} from '../core/frame.js';
import {listen} from '../core/live.js';
import {html, mount, nothing, say, signal} from '../core/view.js';
import {awayDialog, awayView} from './away.js';
import {calendarView} from './calendar.js';
import {coffeeView} from './coffee.js';
import {nextView, offlineView, todayView, weekView} from './days.js';
import {send, sendLater} from './queue.js';
import {notTakenView} from './refused.js';
import {forgetBeside, instead, isAsked, keepTime, load, remember, week, whoIsHere} from './state.js';

/** What others do that changes the week. */
const NEWS = new Set(['published', 'talks', 'sessions', 'absence']);

/** Two columns, or one in which coffee comes before the other days. */
const wide = matchMedia('(min-width: 60rem)');
const isWide = signal(wide.matches);

const PARTS = ['today', 'coffee', 'week', 'away'];

const parts = () => html`<nav class="parts" aria-label=${say('pages.week.parts')}>${PARTS.map(part => html`
  <a href=${`#${part}`}>${say(`pages.week.part.${part}`)}</a>`)}</nav>`;

function main() {
  if (!week.value) {
    return html`<h1>${say('pages.my-week')}</h1>${offlineView()}${notTakenView()}<p>${instead.value || say(isAsked.value ? 'pages.week.unknown' : 'pages.week.asking')}</p>`;
  }
  return html`<h1 class="unseen">${say('pages.my-week')}</h1>
    ${offlineView()}${notTakenView()}
    ${isWide.value ? html`<div class="columns">
        <div>${nextView()}${todayView()}${weekView()}</div>
        <div>${coffeeView()}${awayView()}${calendarView()}</div>
      </div>` : html`${nextView()}${todayView()}${coffeeView()}${weekView()}${awayView()}${calendarView()}`}
    ${awayDialog()}`;
}

/** Keeps the page and its files, so that it opens without a network; browsers do so on safe addresses only. */
async function keepPage() {
  if (!navigator.serviceWorker) {
    return;
  }
  await navigator.serviceWorker.register(new URL('worker.js', import.meta.url), {scope: '/week'});
  const files = performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname);
  const words = ['nl', 'en'].map(language => new URL(`../words/${language}.js`, import.meta.url).pathname);
  const wanted = [...new Set([...files, ...words])].filter(file => file.startsWith('/assets/') && !file.endsWith('worker.js'));
  (await navigator.serviceWorker.ready).active.postMessage(wanted);
}

const me = await whoIsHere();
if (me) {
  remember();
  keepTime();
  wide.addEventListener('change', () => { isWide.value = wide.matches; });
  sendLater();
  mount(() => frame({title: say('pages.my-week'), bar: week.value ? parts() : nothing, main: main()}));
  await send();
  await load().catch(failure => failure.status !== 0 && tellFailure(failure));
  isAsked.value = true;
  keepPage().catch(() => undefined);
  const {centre} = me.centres.find(place => place.role === 'supporter') ?? me.centres[0];
  listen(centre, kind => {
    if (kind === 'published') {
      forgetBeside();
    }
    if (NEWS.has(kind)) {
      load().catch(() => undefined);
    }
  });
} else {
  location.replace('/');
}
