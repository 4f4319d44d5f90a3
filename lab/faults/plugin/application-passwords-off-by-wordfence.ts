import { defineSwitchedOff } from '../../parts/switched-off.ts';

export default defineSwitchedOff('Wordfence', 'wordfence/v1');
