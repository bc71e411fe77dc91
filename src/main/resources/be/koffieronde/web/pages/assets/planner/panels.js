/** The panels that can stand beside the board, in the order of their buttons. */
import {dataView} from './data.js';
import {figuresView} from './figures.js';
import {inboxView} from './inbox.js';
import {mapView} from './map.js';
import {personView} from './person.js';
import {planningView} from './planning.js';
import {publishingView} from './publishing.js';
import {teamsView} from './teams.js';
import {trayView} from './tray.js';
import {windowsView} from './windows.js';

/** By name; needsRoster: it is about the roster on the board; isHidden: it has no button of its own. */
export const PANELS = {
  'left-out': {view: trayView, needsRoster: true},
  plan: {view: planningView},
  publish: {view: publishingView, needsRoster: true},
  inbox: {view: inboxView},
  data: {view: dataView},
  windows: {view: windowsView},
  figures: {view: figuresView, needsRoster: true},
  map: {view: mapView, needsRoster: true},
  teams: {view: teamsView, needsRoster: true, isHidden: true},
  person: {view: personView, needsRoster: true, isHidden: true},
};
