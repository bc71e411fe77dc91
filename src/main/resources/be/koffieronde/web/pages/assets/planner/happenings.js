/** The page from its beginning on: what there is, and what happens, here or at somebody else's. */
import {place, read} from '../core/api.js';
import {tell, tellFailure, trying} from '../core/frame.js';
import {listen} from '../core/live.js';
import {say} from '../core/words.js';
import {isChanging} from './deeds.js';
import {followJob, followed, jobMoved} from './jobs.js';
import {publishedWeek} from './reading.js';
import {board, centre, readInbox, isReading, refresh, refreshLists, rosters, seenBefore, show} from './state.js';

/** Reads what there is, and shows the roster that was changed last. */
export async function begin() {
  centre.value = place().centre;
  if (isReading.value) {
    board.value = await publishedWeek(centre.value);
    listen(centre.value, kind => kind === 'published' && trying(async () => { board.value = await publishedWeek(centre.value); }));
    return;
  }
  const seen = seenBefore();
  await Promise.all([refreshLists(), seen ? read(`/rosters/${seen}/board`).then(found => { board.value = found; }, () => {}) : null]);
  const before = rosters.value.find(one => one.id === board.value?.roster);
  const wasReplaced = before && before.published !== null && !before.current;
  if ((!before || wasReplaced) && rosters.value.length) {
    await show((rosters.value.find(one => one.current && (!before || one.problem === before.problem)) ?? rosters.value[0]).id);
  }
  listen(centre.value, happened);
  readInbox();
  await followJob();
}

/** Something happened, here or at somebody else's. */
function happened(kind, data) {
  if (kind === 'progress') {
    followed(data);
  } else if (kind === 'job') {
    jobMoved(data);
  } else if (kind === 'roster' || kind === 'published') {
    rosterChanged(kind, data);
  } else if (kind === 'suggestion' || kind === 'absence') {
    readInbox();
  } else if (kind === 'problem') {
    refreshLists().catch(tellFailure);
  }
}

async function rosterChanged(kind, data) {
  if (isChanging()) {
    return;
  }
  await trying(refreshLists);
  if (data.roster === board.value?.roster && data.version > board.value.version) {
    await refresh();
    if (kind === 'roster') {
      tell(say('pages.board.changed-elsewhere'));
    }
  }
}
