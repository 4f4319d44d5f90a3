import { defineSwitchedOff } from '../../parts/switched-off.ts';

export default defineSwitchedOff('NinjaFirewall', 'ninjafirewall/v1');
