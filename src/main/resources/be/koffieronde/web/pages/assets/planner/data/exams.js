/** Other times on a stretch of dates: an exam week, a trip, an internship of a class. */
import {periodFields} from '../../core/period.js';
import {fieldsOf, html, options, say} from '../../core/view.js';
import {open, set, things} from './doc.js';
import {byName, fullName} from './names.js';
import {kindTitle} from './schema.js';
import {datesBetween, windowsOf} from './times.js';

/** Whose times may be other ones on a date. */
const WHOSE = ['partners', 'schools', 'pupils', 'supporters'];

const isWorkday = date => ![0, 6].includes(new Date(`${date}T12:00`).getDay());

/** Puts the times at each workday of the stretch, to be looked at before it is kept. */
function fill(event) {
  const {whose, from, until, times} = fieldsOf(event);
  const [kind, index] = whose.split(' ');
  const thing = things(kind)[index];
  const dates = datesBetween(from, until).filter(isWorkday);
  open(kind, Number(index));
  set(['on'], {...thing.on, ...Object.fromEntries(dates.map(date => [date, windowsOf(times)]))});
}

/** What is in a list, by name, each with where it is. */
const placed = kind => things(kind).map((thing, index) => ({id: `${kind} ${index}`, name: fullName(kind, thing)})).sort(byName);

export const examsView = () => html`<form @submit=${fill}>
  <h3>${say('pages.data.exams')}</h3>
  <p class="faint">${say('pages.data.exams.lead')}</p>
  <label>${say('pages.data.exams.whose')}<select name="whose" required><option value="">${say('pages.data.choose')}</option>
    ${WHOSE.map(kind => html`<optgroup label=${kindTitle(kind)}>${options(placed(kind))}</optgroup>`)}</select></label>
  ${periodFields()}
  <label>${say('pages.data.exams.times')}<input name="times" placeholder="8:45-10:25, 13:30-14:20" autocomplete="off"></label>
  <p><button class="main">${say('pages.data.exams.fill')}</button></p></form>`;

/** Whether somebody looks for such weeks. */
export const looksForExams = text => text.length > 2 && say('pages.data.exams.words').split(' ').some(word => word.startsWith(text));
