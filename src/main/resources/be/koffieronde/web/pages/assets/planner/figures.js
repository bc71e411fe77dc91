/** What a roster comes to: by rule, by supporter; who waits for a talk, what pupils are owed, what coffee costs. */
import {ask, newKey, read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {count, effect, html, nothing, say, signal, svg} from '../core/view.js';
import {hours, shortDay} from '../core/time.js';
import {brokenView} from './hand.js';
import {finished} from './jobs.js';
import {plot} from './plot.js';
import {board, mayPlan, whenShown} from './state.js';

/** {analysis, talks, sessions} of a roster on the board. */
const figures = whenShown('figures', async of => {
  const [analysis, talks, sessions] = await Promise.all([read(`/rosters/${of.roster}/analysis`),
    read(`/problems/${of.problem}/talks-due`), read(`/problems/${of.problem}/sessions-owed`)]);
  return {analysis, talks, sessions};
});

/** Results of the jobs that were asked for here, by their kind. */
const results = signal({});

const MOST = 12;

effect(() => {
  const done = finished.value;
  if (done?.result && ['season', 'price'].includes(done.kind)) {
    results.value = {...results.peek(), [done.kind]: done.result};
  }
});

const calculate = (kind, more) => async () => {
  results.value = {...results.value, [kind]: null};
  await trying(() => ask('POST', `/problems/${board.value.problem}/jobs`, {body: {kind, ...more}, key: newKey()}));
};

/** Heads of columns: of words, then of numbers. */
const heads = (words, numbers) => html`<thead><tr>${words.map(one => html`<th scope="col">${one}</th>`)}${
  numbers.map(one => html`<th scope="col" class="number">${one}</th>`)}</tr></thead>`;

/** A table of rows, each of a name and numbers. */
export const tableView = (word, numbers, rows) => html`<table>${heads([word], numbers)}<tbody>${rows.map(([name, ...row]) =>
  html`<tr><th scope="row">${name}</th>${row.map(one => html`<td class="number">${one}</td>`)}</tr>`)}</tbody></table>`;

/** Who a row is about, and where. */
const whoHead = one => html`<th scope="row">${one.name}<span class="faint small"> ${one.schoolName}</span></th>`;

/** What to tell while there is no result yet. */
const resultless = (found, kind, more) => found === null ? html`<p class="faint">${say('pages.being-calculated')}</p>`
  : mayPlan.value ? html`<p><button @click=${calculate(kind, more)}>${say('pages.calculate')}</button></p>` : nothing;

function rulesView(rules) {
  const some = rules.filter(rule => rule.amount !== 0);
  return tableView(say('pages.rule'), [say('pages.amount'), say('pages.as-driving')],
    some.map(rule => [rule.title, `${rule.amount} ${rule.unit}`, rule.driveMinutes === null ? '–' : hours(rule.driveMinutes)]));
}

function workloadView(supporters) {
  return html`<table class="workload">${heads([say('pages.supporter'), say('pages.worked')], [say('pages.drive.head')])}
    <tbody>${supporters.map(one => html`<tr><th scope="row">${one.name}</th>
      <td><span class="bar"><i .style=${`width:${one.contractMinutes ? Math.min(100, one.worked * 100 / one.contractMinutes) : 0}%`}></i></span>
        <span class="small">${hours(one.worked)} / ${hours(one.contractMinutes)}</span></td>
      <td class="number">${hours(one.drive)}</td></tr>`)}</tbody></table>`;
}

const waitingView = ({waiting}) => html`<table><tbody>${[...waiting].sort((one, other) => (other.days ?? 9999) - (one.days ?? 9999)).slice(0, MOST)
  .map(one => html`<tr>${whoHead(one)}
    <td>${one.supporters.map(supporter => supporter.name ?? supporter.id).join(', ')}</td>
    <td class="number">${one.last ? count('pages.days', one.days) : say('pages.never')}</td></tr>`)}</tbody></table>`;

const owedView = ({owed, minutes}) => owed.length === 0 ? html`<p>${say('pages.owed.none')}</p>` : html`
  <p>${hours(minutes)}</p>
  <table><tbody>${owed.slice(0, MOST).map(one => html`<tr>${whoHead(one)}
    <td class="number">${hours(one.minutes)}</td><td>${one.since ? shortDay(one.since) : nothing}</td></tr>`)}</tbody></table>`;

function priceView() {
  const found = results.value.price;
  return html`<h3>${say('pages.price')}</h3><p class="faint small">${say('pages.price.lead')}</p>
    ${found ? html`${plot(found.points.map(one => [one.talksPlanned, one.driveMinutes + one.waitingMinutes]), true)}
      ${tableView(say('pages.talks'), [say('pages.drive.head'), say('pages.waiting')], found.points.map(one =>
        [one.talksPlanned, hours(one.driveMinutes), hours(one.waitingMinutes)]))}`
    : resultless(found, 'price', {seconds: 20})}`;
}

/** How many talks were held up to each week, from none. */
const upTo = weeks => weeks.reduce((sums, talks) => [...sums, sums.at(-1) + talks], [0]);

/** A line for each way of planning, with its name where it ends; the table has the same numbers. */
function seasonCurve(policies, weeks) {
  const lines = policies.map(one => ({name: say(`pages.policy.${one.policy}`), sums: upTo(one.talksByWeek)}));
  const most = Math.max(1, ...lines.map(({sums}) => sums.at(-1)));
  const x = week => 24 + week * 196 / weeks;
  const y = talks => 112 - talks * 100 / most;
  let low = 200;
  const ends = [...lines].sort((one, other) => one.sums.at(-1) - other.sums.at(-1));
  ends.forEach(line => { low = line.end = Math.min(y(line.sums.at(-1)) + 3, low - 11); });
  const lower = Math.max(0, 10 - low);
  return html`<figure class="season"><figcaption class="small">${say('pages.season.curve')}</figcaption>
    <svg viewBox="0 0 300 130" aria-hidden="true">
      ${[0, most].map(talks => svg`<path class="axis" d=${`M24 ${y(talks)}H220`}></path><text x="20" y=${y(talks) + 3} text-anchor="end">${talks}</text>`)}
      ${[1, weeks].map(week => svg`<text x=${x(week)} y="125" text-anchor="middle">${week}</text>`)}
      ${lines.map(({name, sums, end}, i) => svg`<polyline class="way-${i}" points=${sums.map((talks, week) => `${x(week).toFixed(1)},${y(talks).toFixed(1)}`).join(' ')}></polyline>
        <text x="225" y=${end + lower}>${name}</text>`)}</svg></figure>
    <details class="small"><summary>${say('pages.season.table')}</summary>
      ${tableView(say('pages.week'), lines.map(({name}) => name), Array.from({length: weeks}, (_, i) => [i + 1, ...lines.map(({sums}) => sums[i + 1])]))}</details>`;
}

function seasonView() {
  const found = results.value.season;
  return html`<h3>${say('pages.season')}</h3><p class="faint small">${say('pages.season.lead')}</p>
    ${found ? html`${found.weeks && found.policies[0].talksByWeek ? seasonCurve(found.policies, found.weeks) : nothing}
      ${tableView(say('pages.way'), [say('pages.talks'), say('pages.pairs-in-time'), say('pages.drive.head')], found.policies.map(one =>
        [say(`pages.policy.${one.policy}`), one.talksHeld, say('pages.of', one.pairsInTime, one.pairs), hours(one.driveMinutes)]))}`
    : resultless(found, 'season', {weeks: 12, seconds: 5})}`;
}

/** What matters most of an analysis: titles and values. */
export const keyFigures = analysis => [
  [say('pages.lost'), hours(analysis.pupilMinutesLost)],
  [say('pages.talks'), say('pages.of', analysis.talksPlanned, analysis.talksDue)],
  [say('pages.driving'), hours(analysis.supporters.reduce((sum, {drive}) => sum + drive, 0))]];

export function figuresView() {
  const {found} = figures.value;
  if (!found) {
    return html`<h2>${say('pages.figures')}</h2><p class="faint">…</p>`;
  }
  const {analysis, talks, sessions} = found;
  return html`
    <h2>${say('pages.figures')}</h2>
    <dl class="key">${keyFigures(analysis).map(([title, value]) => html`<dt>${title}</dt><dd>${value}</dd>`)}</dl>
    ${analysis.broken.length ? html`<h3>${say('pages.broken')}</h3>${brokenView(analysis.broken)}` : nothing}
    <h3>${say('pages.by-rule')}</h3>${rulesView(analysis.rules)}
    <h3>${say('pages.longest')}</h3>${waitingView(talks)}
    <h3>${say('pages.owed')}</h3>${owedView(sessions)}
    ${priceView()}
    ${seasonView()}
    <h3>${say('pages.workload')}</h3>${workloadView(analysis.supporters)}`;
}
