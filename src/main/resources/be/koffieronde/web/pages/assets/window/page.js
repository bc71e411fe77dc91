/** The page of a school, or of one of its teachers: opened by a secret address, or by an account of the school. */
import {frame, spoken} from '../core/frame.js';
import {effect, html, mount, nothing, say} from '../core/view.js';
import {longDay} from '../core/time.js';
import {schoolDays} from './days.js';
import {peopleView, timesView, weekView} from './people.js';
import {report, reportView} from './report.js';
import {sentView} from './sent.js';
import {isOfPartner, look, open, seen, trouble} from './state.js';
import {cupView, nextTalk, visitsView} from './visits.js';

/** While somebody looks, it is read again now and then. */
const PAUSE_MILLIS = 5 * 60_000;

const reports = () => isOfPartner() ? ['duty', 'absence', 'talk', 'words'] : ['duty', 'absence', 'closed', 'talk', 'words'];

function nextView() {
  const next = nextTalk();
  return next ? html`<p class="next ${next.kind}">${cupView}
    <span><strong>${say(next.kind === 'talk' ? 'pages.window.next-talk' : 'pages.window.next-meeting', next.supporter)}</strong><br>
    ${longDay(next.date)}, ${next.start}–${next.end}</span></p>` : html`<p class="faint">${say('pages.window.no-talk')}</p>`;
}

/** A partner's own free moments. */
function ownView() {
  const own = seen.value.people[0];
  return own ? html`<section class="own" aria-labelledby="own">
    <h2 id="own">${say('pages.window.own-free')}</h2>
    <p class="faint">${say('pages.window.own-free.lead')}</p>
    ${weekView(own, schoolDays(seen.value))}
    ${timesView(own, schoolDays(seen.value))}
    <p><button @click=${() => report('free', own.id)}>${say('pages.window.correct')}</button></p>
  </section>` : nothing;
}

function seenView() {
  const {name, school, centre} = seen.value;
  return html`
    <div class="title">
      <h1>${name}</h1>
      <p class="faint">${isOfPartner() ? `${school} · ${centre}` : centre}</p>
      ${isOfPartner() ? nextView() : nothing}
    </div>
    <div class="row reports" role="group" aria-label=${say('pages.window.report')}>
      ${reports().map((kind, i) => html`<button class=${i ? '' : 'main'} @click=${() => report(kind)}>${say(`pages.window.report.${kind}`)}</button>`)}
    </div>
    ${visitsView()}
    <div class="below">${isOfPartner() ? ownView() : peopleView()}${sentView()}</div>
    ${reportView()}`;
}

function view() {
  if (trouble.value === 'shut') {
    return html`<div class="card narrow"><h1>${say('pages.window.shut')}</h1><p>${say('pages.window.shut.lead')}</p></div>`;
  }
  if (!seen.value) {
    return trouble.value ? html`<div class="card narrow"><h1>${say('pages.away')}</h1>
      <p><button class="main" @click=${look}>${say('pages.window.again')}</button></p></div>` : html`<p class="faint">…</p>`;
  }
  return html`${trouble.value ? html`<p class="wrong" role="alert">${say('pages.away')}</p>` : nothing}${seenView()}`;
}

if (await open()) {
  mount(() => frame({title: seen.value?.name ?? say('pages.window'), home: location.href, main: view()}));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
  addEventListener('focus', look);
  setInterval(() => document.visibilityState === 'visible' && look(), PAUSE_MILLIS);
  addEventListener('hashchange', () => location.reload());
  effect(() => { if (spoken.value) { look(); } });
} else {
  location.replace('/');
}
