/** What every rule weighs, and what that means: as many minutes on the road. */
import {read} from '../../core/api.js';
import {spoken, trying} from '../../core/frame.js';
import {effect, html, nothing, signal} from '../../core/view.js';
import {language, say, saysOf} from '../../core/words.js';
import {doc, keepWeights} from './doc.js';
import {mayPlan} from '../state.js';

const LEVELS = ['soft', 'medium', 'hard'];

/** {of, rules}: as the problem of a version has them, in a language. */
const rules = signal({of: null, rules: null});

/** Points by the contract's names, as they will be. */
const points = signal({});

async function look() {
  const of = `${doc.value.id}/${doc.value.version}/${spoken.value}`;
  if (rules.peek().of !== of) {
    rules.value = {of, rules: null};
    const found = await trying(() => read(`/problems/${doc.value.id}/weights`));
    if (found && rules.peek().of === of) {
      points.value = Object.fromEntries(found.rules.map(rule => [rule.rule, rule.points]));
      rules.value = {of, rules: found.rules};
    }
  }
}

effect(() => {
  if (doc.value && rules.value.of) {
    look();
  }
});

/** What a talk that is just due is worth: rules count points of it. */
const DUE = 200;

/** As many minutes between visits cost as much as one of what a rule counts. */
function worth(rule) {
  const minute = points.value['Travel between visits'] || 10;
  const minutes = points.value[rule.rule] * (rule.code === 'TALK_MISSED' ? DUE : 1) / minute;
  return new Intl.NumberFormat(language, {maximumFractionDigits: 1}).format(minutes);
}

function effectOf(rule) {
  if (!points.value[rule.rule]) {
    return say('pages.data.weight.off');
  } else if (rule.level === 'soft') {
    return say('pages.data.weight.soft', saysOf(`pages.data.counts.${rule.code}`) ?? rule.unit, worth(rule));
  }
  return rule.level === 'medium' ? say('pages.data.weight.medium') : say('pages.data.weight.hard');
}

function row(rule) {
  const id = `weight-${rule.code}`;
  return html`<tr><th scope="row"><label for=${id}>${rule.title}</label></th>
    <td><input id=${id} type="number" min="0" max="1000000000" step="1" .value=${String(points.value[rule.rule])} ?disabled=${!mayPlan.value}
      @input=${({target}) => { points.value = {...points.value, [rule.rule]: Math.max(0, Math.round(Number(target.value)))}; }}></td>
    <td class="small">${effectOf(rule)}${points.value[rule.rule] === rule.usualPoints ? nothing
      : html` <button type="button" class="quiet" @click=${() => { points.value = {...points.value, [rule.rule]: rule.usualPoints}; }}>
          ${say('pages.data.weight.usual', rule.usualPoints)}</button>`}</td></tr>`;
}

/** Only what is not as usual is said. */
function save(event) {
  event.preventDefault();
  const unusual = rules.value.rules.filter(rule => points.value[rule.rule] !== rule.usualPoints);
  keepWeights(Object.fromEntries(unusual.map(rule => [rule.rule, points.value[rule.rule]])));
}

export function weightsView() {
  if (!rules.value.rules) {
    queueMicrotask(look);
    return html`<p class="faint">…</p>`;
  }
  return html`<form @submit=${save}>
    <h3>${say('pages.data.weights')}</h3>
    <p class="faint">${say('pages.data.weights.lead')}</p>
    ${LEVELS.map(level => html`<h4>${say(`pages.data.level.${level}`)}</h4>
      <table class="weights"><tbody>${rules.value.rules.filter(rule => rule.level === level).map(row)}</tbody></table>`)}
    ${mayPlan.value ? html`<div class="row foot"><button class="main">${say('pages.data.keep')}</button></div>` : nothing}
  </form>`;
}
