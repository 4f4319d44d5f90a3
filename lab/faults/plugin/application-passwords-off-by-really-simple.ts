import { defineSwitchedOff } from '../../parts/switched-off.ts';

export default defineSwitchedOff('Really Simple Security', 'really-simple-security/v1');
