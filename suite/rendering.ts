export { Tally } from '../reports/tally.ts';
export { terminalReport } from '../reports/terminal.ts';
export { annotations } from './annotations.ts';
export { collectVisits, silentTests, visitedSite } from './collect.ts';
export { openMonitor } from './monitor.ts';
export { writeReport } from './write-report.ts';
