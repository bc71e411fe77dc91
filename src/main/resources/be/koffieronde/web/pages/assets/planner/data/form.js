/** Forms, made of the schema: a field for everything that a thing may have, with what is wrong at it. */
import {html, nothing, options, roleName, say, signal} from '../../core/view.js';
import {shortDay, today} from '../../core/time.js';
import {faultsAt, faultsWithin, root, set} from './doc.js';
import {choices, nameOf, valuesOf} from './names.js';
import {emptyOf, fieldHint, fieldTitle, namesOf, resolved, valueTitle, definitions} from './schema.js';
import {datesBetween, stretches, weekdayName, weekdays, windowOf, windowsOf, windowsText} from './times.js';

/** Kinds of values that have an editor of their own, by the name of their definition. */
const EDITORS = {date: field => lineField(field, 'date', String), window: field => lineField(field, 'text', windowOf, '8:45-10:25'),
  weekWindows: weekField, windowPerDay: weekField, exceptions: exceptionsField, exceptionsOfOne: exceptionsField};

/** Texts that others often have, too. */
const REPEATED = ['role', 'classGroup', 'title'];

const placeOf = path => path.reduce((place, part) =>
  typeof part === 'number' ? `${place}[${part}]` : place ? `${place}.${part}` : part, root());

const idOf = path => `f-${path.join('-').replace(/[^\w-]/g, '_')}`;

function faultsView(found, id) {
  return found.length ? html`<span class="wrong small" id=${`${id}-wrong`}>${found.map(fault => html`${fault.text}<br>`)}</span>` : nothing;
}

/**
 * The fields of a thing.
 * @param {string} of the name of its definition
 * @param {object} value
 * @param {(string | number)[]} path where it is in what is being changed
 * @param {{isNew?: boolean, only?: string[], owner?: object}} [how] only: these fields; owner: the thing that it is a part of
 */
export function fieldsView(of, value, path, {isNew = false, only, owner = value} = {}) {
  const {properties, required} = definitions.value[of];
  const keys = Object.keys(properties).filter(key => !only || only.includes(key));
  return keys.map(key => fieldView({
    of, key, given: properties[key], value: value[key] ?? undefined, path: [...path, key], owner,
    isRequired: required.includes(key), isFixed: key === 'id' && !isNew && path.length === 0}));
}

function fieldView(field) {
  const {schema, name, isOptional} = resolved(field.given);
  const {of, key, path, isRequired} = field;
  const all = {...field, schema, name, isOptional: isOptional || !isRequired, id: idOf(path), title: fieldTitle(of, key), hint: fieldHint(of, key),
    wrong: faultsAt(placeOf(path))};
  all.wrongId = all.wrong.length ? `${all.id}-wrong` : nothing;
  all.put = next => set(path, orNone(next, all.isOptional));
  if (EDITORS[name]) {
    return EDITORS[name](all);
  } else if (schema.type === 'array') {
    return arrayField(all);
  } else if (schema.type === 'object') {
    return schema.properties ? objectField(all) : mapField(all);
  } else if (schema.enum) {
    return enumField(all);
  }
  return schema.type === 'integer' || schema.type === 'number' ? numberField(all) : textField(all);
}

/** What explains a field, and what is wrong with it. */
const more = (hint, wrong, id) => html`${hint ? html`<span class="hint">${hint}</span>` : nothing}${faultsView(wrong, id)}`;

/** A field with its label. */
const labelled = ({id, title, hint, isOptional, wrong}, input) => html`<div class="field">
  <label for=${id}>${title}${isOptional ? html` <span class="faint">${say('pages.data.optional')}</span>` : nothing}</label>
  ${input}${more(hint, wrong, id)}</div>`;

/** Several inputs that are one field. */
const grouped = ({id, title, hint, path}, inputs) =>
  html`<fieldset class="field" id=${id}><legend>${title}</legend>${inputs}${more(hint, faultsWithin(placeOf(path)), id)}</fieldset>`;

/** A way to choose one more thing. */
const adding = ({title}, some, add) => html`<select aria-label=${say('pages.data.add-to', title)} @change=${({target}) => {
  if (target.value) {
    add(target.value);
    target.value = '';
  }
}}>${options(some, '', say('pages.data.add'))}</select>`;

/** What a field suggests while somebody types. */
const typing = (id, some) => html`<datalist id=${`${id}-list`}>${some.map(one => html`<option value=${one}></option>`)}</datalist>`;

/** Nothing typed is nothing there; nor is a list or an object without anything. */
const orNone = (value, isOptional) => isOptional && Object.keys(value).length === 0 ? undefined : value;

function textField(field) {
  const {id, of, key, value, owner, isFixed, wrong, wrongId, put} = field;
  const names = namesOf(of, key);
  if (names && names !== 'collaborationModels') {
    return choiceField(field, names);
  }
  const known = names ? choices(names, owner).map(one => one.id) : REPEATED.includes(key) ? valuesOf(key) : [];
  const shown = key === 'role' ? roleName : String;
  return labelled(field, html`<input id=${id} type="text" .value=${shown(value ?? '')} ?readonly=${isFixed} aria-invalid=${wrong.length > 0}
    aria-describedby=${wrongId} list=${known.length ? `${id}-list` : nothing} autocomplete="off"
    @input=${({target}) => put(known.find(one => shown(one) === target.value) ?? target.value)}>
    ${known.length ? typing(id, known.map(shown)) : nothing}`);
}

function choiceField(field, names) {
  const {id, value, owner, isOptional, wrong, wrongId, put} = field;
  const some = choices(names, owner);
  const isKnown = !value || some.some(one => one.id === value);
  return labelled(field, html`<select id=${id} aria-invalid=${wrong.length > 0} aria-describedby=${wrongId} @change=${({target}) => put(target.value)}>
    ${options(isKnown ? some : [{id: value, name: value}, ...some], value, isOptional ? '—' : say('pages.data.choose'))}</select>`);
}

const valuesNamed = some => some.map(id => ({id, name: valueTitle(id)}));

function enumField(field) {
  const {id, schema, value, isOptional, put} = field;
  return labelled(field, html`<select id=${id} @change=${({target}) => put(target.value)}>
    ${options(valuesNamed(schema.enum), value, isOptional && say('pages.data.usual'))}</select>`);
}

function numberField(field) {
  const {id, schema, value, path, isOptional, wrong, wrongId} = field;
  return labelled(field, html`<input id=${id} type="number" .value=${String(value ?? '')} min=${schema.minimum} max=${schema.maximum}
    step=${schema.type === 'integer' ? 1 : 'any'} aria-invalid=${wrong.length > 0} aria-describedby=${wrongId}
    @input=${({target}) => set(path, target.value === '' ? (isOptional ? undefined : null) : Number(target.value))}>`);
}

/** A field that is kept when it has been left. */
const lineField = (field, type, valueOf, example = '') => labelled(field, html`<input id=${field.id} type=${type} .value=${field.value ?? ''}
  placeholder=${example} aria-invalid=${field.wrong.length > 0} aria-describedby=${field.wrongId} @change=${({target}) => field.put(valueOf(target.value))}>`);

/** Fields that show Saturday and Sunday, too. */
const weekends = signal(new Set());

/** A week: a line for each day, with its windows as people type them. */
function weekField(field) {
  const {id, value, path, name, put} = field;
  const isOne = name === 'windowPerDay';
  const putDay = (day, typed) => {
    const windows = windowsOf(typed);
    const next = {...value, [day]: isOne ? windows.join(', ') : windows};
    if (!windows.length) {
      delete next[day];
    }
    put(next);
  };
  return grouped(field, html`<div class="week">${weekdays(value, weekends.value.has(id)).map(day => html`
    <label for=${`${id}-${day}`}>${weekdayName(day)}</label>
    <input id=${`${id}-${day}`} type="text" .value=${isOne ? value?.[day] ?? '' : windowsText(value?.[day])} autocomplete="off"
      aria-invalid=${faultsWithin(`${placeOf(path)}.${day}`).length > 0} @change=${({target}) => putDay(day, target.value)}>`)}</div>
    ${weekends.value.has(id) ? nothing : html`<button type="button" class="quiet small weekend"
      @click=${() => { weekends.value = new Set([...weekends.value, id]); }}>${say('pages.data.weekend')}</button>`}`);
}

/** Dates, to be added by the day or by the stretch. */
function datesField(field) {
  const {value = [], put} = field;
  return grouped(field, html`
    <ul class="chips">${stretches(value).map(([first, last]) => chip(first === last ? shortDay(first) : `${shortDay(first)} – ${shortDay(last)}`,
      () => put(value.filter(date => date < first || date > last))))}</ul>
    ${dated(say('pages.data.from'), html`<input type="date" aria-label=${say('pages.data.until')}>`,
      (from, until) => put([...new Set([...value, ...datesBetween(from, until)])].sort()))}`);
}

/** A date and what belongs to it, to be added. */
const dated = (label, other, add) => html`<div class="adding row"><input type="date" aria-label=${label}>${other}
  <button type="button" @click=${({target}) => {
    const [date, more] = target.closest('.adding').querySelectorAll('input');
    if (date.value) {
      add(date.value, more.value);
      date.value = more.value = '';
    }
  }}>${say('pages.data.add')}</button></div>`;

/** Dates on which something else holds. */
function exceptionsField(field) {
  const {id, value = {}, put} = field;
  const without = date => Object.fromEntries(Object.entries(value).filter(([other]) => other !== date));
  return grouped(field, html`
    <div class="week">${Object.keys(value).sort().map(date => html`
      <label for=${`${id}-${date}`}>${shortDay(date)}</label>
      <span class="row tight"><input id=${`${id}-${date}`} type="text" .value=${windowsText(value[date])}
        @change=${({target}) => put({...value, [date]: windowsOf(target.value)})}>
        ${removing(shortDay(date), () => put(without(date)))}</span>`)}</div>
    ${dated(say('pages.data.date'), html`<input type="text" placeholder="8:45-12:00" aria-label=${say('pages.data.times')}>`,
      (date, windows) => put({...value, [date]: windowsOf(windows)}))}`);
}

const removing = (what, act) =>
  html`<button type="button" class="quiet remove" aria-label=${say('pages.data.remove', what)} @click=${act}>✕</button>`;

const chip = (text, act) => html`<li class="chip">${text}${removing(text, act)}</li>`;

/** What was chosen, each to be taken out again. */
const chosenView = ({value = [], put}, nameOf) => html`<ul class="chips">${value.map(one =>
  chip(nameOf(one), () => put(value.filter(other => other !== one))))}</ul>`;

function arrayField(field) {
  const {schema, of, key} = field;
  const items = resolved(schema.items);
  if (items.name === 'date') {
    return datesField(field);
  } else if (items.schema.properties) {
    return partsField(field, items);
  } else if (items.schema.type === 'string') {
    return namesOf(of, key) ? chosenField(field, namesOf(of, key)) : wordsField(field);
  }
  return nothing;
}

/** Things of the problem, by their names. */
function chosenField(field, names) {
  const {value = [], owner, put} = field;
  return grouped(field, html`${chosenView(field, one => nameOf(names, one))}
    ${adding(field, choices(names, owner).filter(one => !value.includes(one.id)), one => put([...value, one]))}`);
}

/** Words that others of the problem have, too. */
function wordsField(field) {
  const {id, value = [], key, put} = field;
  const add = input => {
    const word = input.value.trim();
    if (word && !value.includes(word)) {
      put([...value, word]);
    }
    input.value = '';
  };
  return grouped(field, html`${chosenView(field, String)}
    <input type="text" list=${`${id}-list`} aria-label=${say('pages.data.add-to', field.title)} placeholder=${say('pages.data.add')} autocomplete="off"
      @change=${({target}) => add(target)} @keydown=${event => {
        if (event.key === 'Enter') {
          event.preventDefault();
          add(event.target);
        }
      }}>
    ${typing(id, valuesOf(key).filter(one => !value.includes(one)))}`);
}

/** Things within a thing, such as the needs of a pupil. */
function partsField({value = [], path, title, owner}, {name}) {
  return html`<section class="parts"><h3>${title}</h3>
    ${value.map((one, i) => html`<fieldset class="part"><legend>${one.id || i + 1}</legend>
      ${removing(one.id || String(i + 1), () => set([...path, i], undefined))}
      ${fieldsView(name, one, [...path, i], {isNew: true, owner})}</fieldset>`)}
    <p><button type="button" @click=${() => set([...path, value.length], {...emptyOf(name), ...partId(name, value, owner)})}>
      ${say('pages.data.add-to', title)}</button></p></section>`;
}

/** p17-b after p17-a, for what needs an id. */
function partId(name, others, owner) {
  if (!definitions.value[name].properties.id) {
    return {};
  }
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const taken = others.map(one => one.id);
  return {id: [...letters].map(letter => `${owner.id || 'x'}-${letter}`).find(id => !taken.includes(id))};
}

function objectField(field) {
  const {id, value, path, title, name, isOptional, owner, wrong} = field;
  if (isOptional && !value) {
    return html`<div class="field"><span class="label">${title}</span>
      <button type="button" @click=${() => set(path, emptyOf(name))}>${say('pages.data.set')}</button></div>`;
  }
  return html`<fieldset class="part" id=${id}><legend>${title}</legend>
    ${isOptional ? removing(title, () => set(path, undefined)) : nothing}
    ${faultsView(wrong, id)}
    ${fieldsView(name, value ?? {}, path, {isNew: true, owner})}</fieldset>`;
}

/** What a value by name is at first, by the type of its field. */
const EMPTY = {number: () => 0, date: today, text: () => ''};

/** Values by name: of each supporter the date of the last talk, of each means the minutes to park. */
function mapField(field) {
  const {id, schema, value = {}, path, of, key, owner} = field;
  const {schema: item, name} = resolved(schema.additionalProperties ?? {});
  if (item.type === 'array') {
    return nothing;
  }
  const names = schema.propertyNames?.enum;
  const known = names ? valuesNamed(names) : choices(namesOf(of, key) ?? key, owner);
  const type = name === 'date' ? 'date' : item.type === 'integer' ? 'number' : 'text';
  const read = target => type === 'number' && target.value !== '' ? Number(target.value) : target.value;
  const put = (one, given) => set([...path, one], given === '' ? undefined : given);
  return grouped(field, html`
    <div class="week">${Object.entries(value).map(([one, given]) => html`
      <label for=${`${id}-${one}`}>${known.find(other => other.id === one)?.name ?? one}</label>
      <input id=${`${id}-${one}`} type=${type} .value=${String(given)} @change=${({target}) => put(one, read(target))}>`)}</div>
    ${adding(field, known.filter(one => !(one.id in value)), one => set([...path, one], EMPTY[type]()))}`);
}
