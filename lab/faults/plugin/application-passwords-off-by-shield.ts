import { defineSwitchedOff } from '../../parts/switched-off.ts';

export default defineSwitchedOff('Shield Security', 'shield/v1');
