/** Who comes when: a column for each day of the week on wide screens and paper, day below day on a phone. */
import {count, cup, html, nothing, options, say} from '../core/view.js';
import {longDay, minutes, now, plusDays, shortDay} from '../core/time.js';
import {DAYS, covered, dayOf, mondayOf, window} from './days.js';
import {form, isOfPartner, monday, only, seen} from './state.js';

/** With more visits a day, letters are smaller on paper, so that all is on one sheet. */
const MOST_LARGE = 11;

/** Mondays of all weeks that there is something of. */
function mondays() {
  return seen.value.weeks.flatMap(one => Array.from({length: one.weeks}, (_, i) => plusDays(one.firstDay, 7 * i)));
}

/** The Monday that is shown: as asked, else that of this week, else of the nearest one. */
function shownMonday() {
  const all = mondays();
  const current = mondayOf(seen.value.today);
  return all.includes(monday.value) ? monday.value
    : all.find(one => one >= current) ?? all.at(-1) ?? current;
}

const visitsOf = date => seen.value.weeks.flatMap(one => one.visits)
  .filter(one => one.date === date && (!only.value || one.partners.includes(only.value)));

/** The days of a week that are shown: Monday to Friday, and a weekend with visits. */
const daysOf = first => DAYS.map((_, i) => plusDays(first, i)).filter((date, i) => i < 5 || visitsOf(date).length);

export function visitsView() {
  const first = shownMonday();
  const days = daysOf(first);
  const numbers = days.map(date => visitsOf(date).length);
  return html`
    <section class="who-comes" aria-labelledby="who-comes">
      <div class="row head">
        <h2 id="who-comes">${say('pages.window')}</h2>
        ${weeksView(first)}
        <span class="faint">${count('pages.window.visits', numbers.reduce((sum, one) => sum + one, 0))}</span>
        <span class="gap"></span>
        ${isOfPartner() ? nothing : onlyView()}
        <button class="print" @click=${() => print()}>${say('pages.window.print')}</button>
      </div>
      <div class="days ${Math.max(...numbers) > MOST_LARGE ? 'many' : ''}" data-days=${days.length}>${days.map(dayView)}</div>
    </section>`;
}

function weeksView(first) {
  const all = mondays();
  const at = all.indexOf(first);
  const step = (by, sign, code) => html`<button class="quiet step" aria-label=${say(code)} ?disabled=${!all[at + by]}
    @click=${() => { monday.value = all[at + by]; }}>${sign}</button>`;
  const week = html`<strong>${say('pages.window.week', shortDay(first), shortDay(plusDays(first, 4)))}</strong>`;
  return all.length < 2 ? week : html`${step(-1, '‹', 'pages.earlier')} ${week} ${step(1, '›', 'pages.later')}`;
}

function onlyView() {
  return html`<label class="only">${say('pages.window.only')}
    <select @change=${event => { only.value = event.target.value; }}>
      <option value="">${say('pages.window.everybody')}</option>
      ${options(seen.value.people, only.value)}
    </select></label>`;
}

function dayView(date) {
  const some = visitsOf(date);
  const {today} = seen.value;
  const closed = closedOf(date);
  const when = date === today ? 'today' : date < today ? 'past' : '';
  return html`
    <section class="day ${when}" aria-label=${longDay(date)}>
      <h3>${shortDay(date)} ${when === 'today' ? html`<span class="mark">${say('pages.window.today')}</span>` : nothing}</h3>
      ${some.length ? html`<ol>${some.map(visitView)}</ol>` : nothing}
      ${closed || !some.length ? html`<p class="faint">${say(closed ? CLOSED[closed] : 'pages.window.nobody')}</p>` : nothing}
    </section>`;
}

const CLOSED = {day: 'pages.window.closed', morning: 'pages.window.closed.morning', afternoon: 'pages.window.closed.afternoon'};

/** A half of a day ends or begins around noon. */
const AROUND_NOON = {from: 11 * 60, to: 14 * 60};

/** Which part of a day the school is closed though there are lessons usually; undefined: none. */
function closedOf(date) {
  const {bells} = seen.value;
  const open = bells?.on[date]?.map(window);
  if (bells?.closedDays.includes(date) || open?.length === 0) {
    return 'day';
  }
  const lessons = (bells?.lessons[dayOf(date)] ?? []).map(window);
  const left = lessons.filter(lesson => covered(open ?? lessons, lesson) > 0);
  if (left.length === lessons.length) {
    return undefined;
  }
  return left.length === 0 ? 'day'
    : left.every(one => one.to <= AROUND_NOON.to) ? 'afternoon'
    : left.every(one => one.from >= AROUND_NOON.from) ? 'morning' : undefined;
}

export const cupView = html`<svg class="cup" aria-hidden="true" viewBox="0 0 24 24">${cup}</svg>`;

/** @param visit as the server tells it */
function visitView(visit) {
  const teachers = visit.teachers.filter(name => !isOfPartner() || name !== seen.value.name);
  const more = [visit.classes.join(', '), teachers.join(', ')].filter(Boolean).join(' · ');
  const isNow = visit.date === seen.value.today && minutes(visit.start) <= now() && now() < minutes(visit.end);
  return html`<li><button class="visit ${visit.kind} ${isNow ? 'now' : ''}" @click=${() => { form.value = {kind: 'words', visit}; }}>
    <span class="when"><span class="time">${visit.start}–${visit.end}</span> <span class="supporter">${visit.supporter}</span></span>
    <span class="whom">${visit.kind === 'talk' ? cupView : nothing}${whom(visit)}</span>
    ${more ? html`<span class="more">${more}</span>` : nothing}
    ${elsewhere(visit) ? html`<span class="more">${say('pages.window.elsewhere', visit.place)}</span>` : nothing}
  </button></li>`;
}

/** What it is and for whom; nobody is told their own name. */
const whom = visit => visit.whom === seen.value.name ? say(`pages.kind.${visit.kind}`) : visit.title;

const elsewhere = visit => visit.place !== seen.value.school;

/** The next talk or meeting of a partner; undefined: none. */
export const nextTalk = () => seen.value.weeks.flatMap(one => one.visits)
  .filter(one => one.kind === 'talk' || one.kind === 'meeting')
  .find(one => one.date > seen.value.today || (one.date === seen.value.today && minutes(one.end) > now()));
