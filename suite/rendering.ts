export { terminalReport } from '../reports/terminal.ts';
export { matches } from '../schemas/index.ts';
export { collectVisits, reportOf, silentTests } from './collect.ts';
