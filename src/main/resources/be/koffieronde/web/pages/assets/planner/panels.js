/** The panels that can stand beside the board, in the order of their buttons. */
import {dataView} from './data.js';
import {figuresView} from './figures.js';
import {inboxView} from './inbox.js';
import {planningView} from './planning.js';
import {publishingView} from './publishing.js';
import {trayView} from './tray.js';

/** By name; needsRoster: it is about the roster on the board. */
export const PANELS = {
  'left-out': {view: trayView, needsRoster: true},
  plan: {view: planningView},
  publish: {view: publishingView, needsRoster: true},
  inbox: {view: inboxView},
  data: {view: dataView},
  figures: {view: figuresView, needsRoster: true},
};
