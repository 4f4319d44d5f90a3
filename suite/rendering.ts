export { terminalReport } from '../reports/terminal.ts';
export { collectVisits, reportOf, silentTests } from './collect.ts';
