/** Duties: taps in a grid of days and breaks, every week or in one week. */
import {html, nothing, say} from '../core/view.js';
import {plusDays, shortDay} from '../core/time.js';
import {chips} from './chips.js';
import {DAYS, covered, dayName, joined, mondayOf, schoolDays, shown, stretches, window, written} from './days.js';
import {timeField} from './fields.js';
import {gridView} from './grid.js';
import {seen} from './state.js';

const WEEKS = 4;

const cellKey = (row, day) => `${day} ${written(row)}`;

/** School days that are not over yet. */
const daysOf = ({week}) => schoolDays(seen.value).filter(day => !week || plusDays(week, DAYS.indexOf(day)) >= seen.value.today);

export function dutyFields(values, set) {
  const days = daysOf(values);
  const cells = values.cells ?? [];
  const partner = seen.value.people.find(one => one.id === values.partner);
  const known = day => (partner?.duties[day] ?? []).map(window);
  return html`
    ${gridView({rows: stretches(seen.value, false), days, label: say('pages.window.report.duty'),
      cell: (row, day) => {
        const isKnown = covered(known(day), row) === row.to - row.from;
        return {pressed: String(cells.includes(cellKey(row, day))), mark: isKnown ? 'known' : '',
          note: isKnown ? say('pages.window.known') : undefined};
      },
      toggle: (row, day) => {
        const key = cellKey(row, day);
        set({cells: cells.includes(key) ? cells.filter(one => one !== key) : [...cells, key]});
      }})}
    ${Object.keys(partner?.duties ?? {}).length ? html`<p class="faint small">• ${say('pages.window.known.lead')}</p>` : nothing}
    ${chips(say('pages.window.how-often'), 'week', [[undefined, say('pages.window.every-week')], ...weeks()], values.week,
      week => set({week, cells: cells.filter(cell => daysOf({week}).some(day => cell.startsWith(day)))}))}
    <details class="exact" ?open=${values.isExact}>
      <summary>${say('pages.window.other-time')}</summary>
      ${exactFields(values, set, days)}
    </details>`;
}

/** The weeks to come, from this one on, by their Mondays. */
function weeks() {
  const first = mondayOf(seen.value.today);
  return Array.from({length: WEEKS}, (_, i) => plusDays(first, 7 * i))
    .filter(monday => plusDays(monday, 4) >= seen.value.today)
    .map(monday => [monday, say('pages.window.only-week', shortDay(monday))]);
}

function exactFields({day, start, end, cells}, set, days) {
  const add = () => set({cells: [...cells ?? [], `${day ?? days[0]} ${start}-${end}`], start: undefined, end: undefined});
  return html`<div class="pair">
    <label>${say('pages.window.day')}<select @change=${event => set({day: event.target.value})}>
      ${days.map(one => html`<option value=${one} ?selected=${one === day}>${dayName(one, 'long')}</option>`)}</select></label>
    ${timeField(say('pages.window.from-time'), start, value => set({start: value}))}
    ${timeField(say('pages.window.until-time'), end, value => set({end: value}))}
    <button type="button" ?disabled=${!(start && end && start < end)} @click=${add}>${say('pages.window.add')}</button>
  </div>
  ${(cells ?? []).length ? html`<p class="small faint">${byDay(cells).map(([one, windows]) =>
    `${dayName(one, 'long')} ${windows.map(shown).join(', ')}`).join(' · ')}</p>` : nothing}`;
}

/** Chosen stretches of each day; those that touch are one. */
function byDay(cells) {
  return DAYS.map(day => [day, joined(cells.filter(one => one.startsWith(day)).map(one => window(one.slice(4))))])
    .filter(([, windows]) => windows.length);
}

/** What was chosen, with the times that were typed and are not added yet. */
const chosen = values => {
  const {cells = [], day = daysOf(values)[0], start, end} = values;
  return start && start < end ? [...cells, `${day} ${start}-${end}`] : cells;
};

/** A suggestion for each stretch. */
export const dutySuggestions = ({partner, week, ...values}) => byDay(chosen({week, ...values})).flatMap(([day, windows]) => windows.map(one => ({
  kind: 'duty', partner, between: written(one), date: week && plusDays(week, DAYS.indexOf(day)), day: week ? undefined : day,
})));
