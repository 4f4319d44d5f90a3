import { defineSwitchedOff } from '../../parts/switched-off.ts';

export default defineSwitchedOff('All-In-One Security', 'aios/v1');
