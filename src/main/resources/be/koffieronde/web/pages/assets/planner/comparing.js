/** Another roster of the same weeks beside the one on the board: what each comes to, rule by rule, and for whom what is different. */
import {read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {hours, moment} from '../core/time.js';
import {html, nothing, options, say, signal} from '../core/view.js';
import {take} from './deeds.js';
import {keyFigures, tableView} from './figures.js';
import {changeView} from './hand.js';
import {board, mayPlan, problem, rosters, stateOf} from './state.js';

/** Id of the roster that somebody chose to look at beside the one on the board; null: none. */
const chosen = signal(null);

/** What was compared last: {of, other, found}; found: how they differ, and the analysis of each; null while it is asked for. */
const compared = signal({});

async function compare(of, other) {
  compared.value = {of, other, found: null};
  const found = await trying(() => Promise.all([read(`/rosters/${of.roster}/diff?with=${other}`),
    ...[of.roster, other].map(id => read(`/rosters/${id}/analysis`))]));
  if (compared.value.of === of && compared.value.other === other) {
    compared.value = {of, other, found};
  }
}

const signed = minutes => `${minutes < 0 ? '−' : '+'}${hours(Math.abs(minutes))}`;

/** What each rule comes to, where it is not the same; agreements are each roster's own. */
const rulesOf = (now, other) => now.rules.map((rule, i) => [rule, other.rules[i]])
  .filter(([one, two]) => one.amount !== two.amount && one.code !== 'CHANGED_FROM_AGREED')
  .map(([one, two]) => [one.title, `${one.amount} ${one.unit}`, `${two.amount} ${two.unit}`,
    one.driveMinutes === null ? '' : signed(two.driveMinutes - one.driveMinutes)]);

const peopleView = ({title, people}) => html`<h3>${title}</h3>${people.map(({name, lines}) => html`
  <details><summary>${name} <span class="badge">${lines.length}</span></summary>${lines.map(line => html`<p>${line}</p>`)}</details>`)}`;

function foundView([diff, now, other]) {
  return html`${diff.concerns.length ? changeView(diff.scoreChange) : html`<p>${say('pages.no-changes')}</p>`}
    <div class="compared">${tableView(say('pages.rule'), [say('pages.on-board'), say('pages.other'), say('pages.as-driving')],
      [...keyFigures(now).map(([title, value], i) => [title, value, keyFigures(other)[i][1], '']), ...rulesOf(now, other)])}</div>
    ${diff.concerns.length ? html`<details><summary>${say('pages.concerns')} <span class="badge">${diff.concerns.flatMap(({people}) => people).length}</span></summary>${diff.concerns.map(peopleView)}</details>` : nothing}`;
}

/**
 * The other rosters of the weeks that are looked at, and one of them beside the one on the board.
 * @param {string | undefined} made the one that was made last, which is shown unless another one is chosen
 * @param {unknown} more what else there is to say of the one that was made
 */
export function comparingView(made, more) {
  const of = board.value;
  const others = rosters.value.filter(one => one.problem === problem.value.id && one.id !== of?.roster);
  const other = (others.find(one => one.id === chosen.value) ?? others.find(one => one.id === made))?.id;
  if (of && other && (compared.value.of !== of || compared.value.other !== other)) {
    queueMicrotask(() => compare(of, other));
  }
  return others.length ? html`<h2>${say('pages.compare')}</h2>
    <label><span class="unseen">${say('pages.other')}</span><select @change=${({target}) => { chosen.value = target.value; }}>${
      options(others.map(one => ({id: one.id, name: `${moment(one.changed)}, ${stateOf(one)}`})), other, say('pages.data.choose'))}</select></label>
    ${of && other ? compared.value.found ? foundView(compared.value.found) : html`<p class="faint">…</p>` : nothing}
    ${other && other === made ? more : nothing}
    ${other && mayPlan.value ? html`<p><button class="main" @click=${() => take(other)}>${say('pages.job.take')}</button></p>` : nothing}` : nothing;
}
