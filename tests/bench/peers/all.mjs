import { d3Milestones } from './d3-milestones.mjs';
import { plot } from './plot.mjs';
import { reactSvgTimeline } from './react-svg-timeline.mjs';
import { timelineJs } from './timelinejs.mjs';
import { timelinesChart } from './timelines-chart.mjs';
import { visTimeline } from './vis-timeline.mjs';

/** The libraries measured beside us. */
export const peers = [visTimeline, timelineJs, timelinesChart, d3Milestones, reactSvgTimeline, plot];
