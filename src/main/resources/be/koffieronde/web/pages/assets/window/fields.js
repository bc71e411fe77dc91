/** What is asked for an absence, closed hours, a talk, and anything else. */
import {html, nothing, say} from '../core/view.js';
import {plusDays} from '../core/time.js';
import {chips} from './chips.js';
import {seen} from './state.js';

/** More supporters than these are not all offered by name. */
const MOST_SHOWN = 8;

const A_YEAR = 366;

const tomorrow = () => plusDays(seen.value.today, 1);

const dateField = (label, value, least, put) => html`<label>${label}
  <input type="date" .value=${value ?? ''} min=${least} max=${plusDays(seen.value.today, A_YEAR)}
    @change=${event => put(event.target.value || undefined)}></label>`;

export const timeField = (label, value, put) => html`<label>${label}
  <input type="time" .value=${value ?? ''} @change=${event => put(event.target.value)}></label>`;

/** What was typed, as one line; undefined: nothing. */
export const line = words => words?.replace(/\s+/g, ' ').trim() || undefined;

export const wordsField = (values, set, label = say('pages.window.words')) => html`<label>${label}
  <textarea rows="2" maxlength="2000" .value=${values.words ?? ''} @input=${event => set({words: event.target.value})}></textarea></label>`;

/** Today, tomorrow, or another date. */
function dayChips(values, set) {
  const {today} = seen.value;
  const chosen = values.date === undefined ? undefined
    : values.isOther || (values.date !== today && values.date !== tomorrow()) ? 'other' : values.date;
  return chips(say('pages.window.when'), 'day', [
    [today, say('pages.window.today')], [tomorrow(), say('pages.window.tomorrow')], ['other', say('pages.window.other-day')],
  ], chosen, value => set(value === 'other'
    ? {isOther: true, date: values.date ?? tomorrow()} : {isOther: false, date: value, until: undefined}));
}

export function absenceFields(values, set) {
  const {today} = seen.value;
  const put = more => {
    const now = {...values, ...more};
    const between = now.isPart && now.start && now.end && now.start < now.end ? `${now.start}-${now.end}` : undefined;
    set({...more, between});
  };
  return html`
    ${dayChips(values, set)}
    ${values.isOther ? html`<div class="pair">
      ${dateField(say('pages.window.from'), values.date, today, date => set({date, until: values.until < date ? undefined : values.until}))}
      ${dateField(say('pages.window.until'), values.until ?? values.date, values.date ?? today, until => set({until}))}
    </div>` : nothing}
    ${chips(say('pages.window.how-long'), 'part', [[false, say('pages.window.all-day')], [true, say('pages.window.part-of-day')]],
      values.isPart ?? false, isPart => put({isPart, start: values.start ?? '08:00', end: values.end ?? '12:00'}))}
    ${values.isPart ? html`<div class="pair">
      ${timeField(say('pages.window.from-time'), values.start, start => put({start}))}
      ${timeField(say('pages.window.until-time'), values.end, end => put({end}))}
    </div>` : nothing}`;
}

/** One day, half of it, or several. */
export function closedFields(values, set) {
  const {today} = seen.value;
  const {date, until, half, isLong} = values;
  const choose = chosen => set({isLong: chosen === 'days', half: chosen === 'days' ? undefined : chosen, until: undefined});
  return html`
    ${isLong ? html`<div class="pair">
      ${dateField(say('pages.window.from'), date, today, first => set({date: first, until: until < first ? undefined : until}))}
      ${dateField(say('pages.window.until'), until, date ?? today, last => set({until: last}))}
    </div>` : dateField(say('pages.window.which-day'), date, today, day => set({date: day}))}
    ${chips(say('pages.window.how-long'), 'half', [
      [undefined, say('pages.window.all-day')], ['morning', say('pages.window.morning')],
      ['afternoon', say('pages.window.afternoon')], ['days', say('pages.window.days')],
    ], isLong ? 'days' : half, choose)}
    ${wordsField(values, set)}`;
}

export function talkFields(values, set) {
  const some = seen.value.supporters;
  const list = [[undefined, say('pages.window.anybody')], ...some.map(one => [one.id, one.name])];
  return html`
    ${some.length > MOST_SHOWN
      ? html`<label>${say('pages.window.with')}<select @change=${event => set({supporter: event.target.value || undefined})}>
          ${list.map(([id, name]) => html`<option value=${id ?? ''} ?selected=${id === values.supporter}>${name}</option>`)}</select></label>`
      : chips(say('pages.window.with'), 'supporter', list, values.supporter, supporter => set({supporter}))}
    ${wordsField(values, set)}`;
}

export const wordsFields = (values, set) => wordsField(values, set, say('pages.window.what'));
