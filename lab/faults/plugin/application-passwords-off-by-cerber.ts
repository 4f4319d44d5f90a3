import { defineSwitchedOff } from '../../parts/switched-off.ts';

export default defineSwitchedOff('WP Cerber', 'cerber/v1', 'user');
