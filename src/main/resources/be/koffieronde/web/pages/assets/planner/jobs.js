/** What is planned in the background. */
import {ask, newKey, read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {batch, signal} from '../core/view.js';
import {board, centre, firstToChange, panel, problem, refreshLists, showProblem} from './state.js';

/** Kinds of jobs that make a roster. */
const IN_PANEL = ['plan', 'replan'];

/** How a job is getting on: {job, state, progress, course}; course: every progress so far, from when
 * something is planned. Null: no job. */
export const job = signal(null);

/** The job that ended last, as GET /jobs/{job} tells it. */
export const finished = signal(null);

/** A job that is going on is followed, whoever began it. */
export async function followJob() {
  const found = await trying(() => read(`/centres/${centre.value}/jobs`));
  const going = found?.jobs.find(one => !one.ended && IN_PANEL.includes(one.kind));
  if (going) {
    job.value = {job: going.id, state: going.state, course: []};
  }
}

/** A job tells how far it is. */
export function followed({job: id, progress}) {
  if (job.value?.job === id) {
    const {course} = job.value;
    job.value = {...job.value, state: 'RUNNING', progress, course: progress.driveMinutes ? [...course, progress] : course};
  }
}

/** A job comes to another state. */
export async function jobMoved({job: id, state}) {
  if (['FINISHED', 'STOPPED', 'FAILED'].includes(state)) {
    const done = await trying(() => read(`/jobs/${id}`));
    await trying(refreshLists);
    batch(() => {
      finished.value = done;
      if (done && IN_PANEL.includes(done.kind)) {
        job.value = {course: [], ...(job.value?.job === id ? job.value : {}), job: id, state, done};
      }
    });
  } else if (job.value?.job === id) {
    job.value = {...job.value, state};
  }
}

/** Plans in the background: body as POST /problems/{problem}/jobs takes it. */
export async function plan(body) {
  const made = await trying(() => ask('POST', `/problems/${problem.value.id}/jobs`, {body, key: newKey()}));
  if (made) {
    job.value = {job: made.data.id, state: 'QUEUED', course: [], seconds: body.seconds};
  }
}

/** Makes the problem of the weeks after those on the board, and plans it with what is on the board for an example. */
export async function planNextWeeks() {
  const like = board.value.roster;
  const made = await trying(() => ask('POST', `/problems/${board.value.problem}/next-weeks`, {key: newKey()}));
  if (made) {
    await trying(refreshLists);
    showProblem(made.data.id);
    await plan({kind: 'plan', like});
  }
}

/** Plans what is on the board again from a date on, and shows how it goes. */
export async function replan(from) {
  await plan({kind: 'replan', roster: board.value.roster, from: from ?? firstToChange(), beside: true});
  panel.value = 'plan';
}

export const stop = () => trying(() => ask('DELETE', `/jobs/${job.value.job}`));
