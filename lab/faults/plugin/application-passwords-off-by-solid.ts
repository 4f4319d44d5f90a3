import { defineSwitchedOff } from '../../parts/switched-off.ts';

export default defineSwitchedOff('Solid Security', 'ithemes-security/v1', 'user');
