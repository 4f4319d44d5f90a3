export { terminalReport } from '../reports/formats/terminal/whole-report.ts';
export { Tally } from '../reports/model/tally.ts';
export { annotations } from './annotations.ts';
export { collectVisits, silentTests, visitedSite } from './collect.ts';
export { openMonitor } from './monitor.ts';
export { writeReport } from './write-report.ts';
