/** The partners of a school with their free moments, and what can be reported of each. */
import {html, nothing, roleName, say, svg} from '../core/view.js';
import {dayName, joined, schoolDays, shown, window} from './days.js';
import {report} from './report.js';
import {seen} from './state.js';

/** What can be reported of somebody. */
const REPORTS = ['duty', 'absence', 'talk', 'free'];

/** The stretch of the day that is drawn, in minutes. */
const FROM = 8 * 60;
const TO = 17 * 60;

export function peopleView() {
  const days = schoolDays(seen.value);
  return html`
    <section class="people" aria-labelledby="people">
      <h2 id="people">${say('pages.window.people')}</h2>
      <p class="faint legend"><span class="free">${say('pages.window.legend.free')}</span> <span class="duty">${say('pages.window.legend.duty')}</span></p>
      <ul>${seen.value.people.map(one => personView(one, days))}</ul>
    </section>`;
}

function personView(one, days) {
  return html`<li class="card person">
    <div class="name"><h3>${one.name}</h3> <span class="faint small">${roleName(one.role)}</span></div>
    ${weekView(one, days)}
    <div class="row actions">${REPORTS.map(kind => html`
      <button class=${kind === 'free' ? 'quiet' : ''} aria-label=${`${one.name}: ${say(`pages.window.report.${kind}`)}`}
        @click=${() => report(kind, one.id)}>${say(`pages.window.report.${kind}`)}</button>`)}</div>
  </li>`;
}

/** Free moments and duties of a week, drawn and in words. */
export function weekView(one, days) {
  return html`<div class="free-week">${days.map(day => {
    const free = joined((one.free[day] ?? []).map(window));
    const duties = (one.duties[day] ?? []).map(window);
    return html`<div title=${free.map(shown).join(', ')}><span aria-hidden="true">${dayName(day)}</span>
      <svg viewBox="0 0 ${TO - FROM} 10" preserveAspectRatio="none" aria-hidden="true">
        ${free.map(part => bar(part, 'free'))}${duties.map(part => bar(part, 'duty'))}</svg>
      <span class="unseen">${dayName(day, 'long')}: ${free.length ? free.map(shown).join(', ') : say('pages.window.never')}${
        duties.length ? html`; ${say('pages.window.legend.duty')} ${duties.map(shown).join(', ')}` : nothing}.</span></div>`;
  })}</div>`;
}

/** The same in words, a line for each day. */
export const timesView = (one, days) => html`<dl class="times">${days.map(day => html`<div><dt>${dayName(day)}</dt>
  <dd>${joined((one.free[day] ?? []).map(window)).map(shown).join(', ') || say('pages.window.never')}</dd></div>`)}</dl>`;

const bar = ({from, to}, kind) => svg`<rect class=${kind} x=${Math.max(0, from - FROM)} y="0" height="10"
  width=${Math.max(0, Math.min(TO, to) - Math.max(FROM, from))}/>`;
