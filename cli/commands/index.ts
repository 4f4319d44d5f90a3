// All commands, behind one door: what stands behind it is loaded when a command is chosen, in one file.
export { useExtensions } from '../../extend/load.ts';
export { bundle } from './bundle.ts';
export { check } from './check.ts';
export { clean } from './clean.ts';
export { completion } from './completion.ts';
export { explain } from './explain.ts';
export { fix } from './fix.ts';
export { init } from './init.ts';
export { merge } from './merge.ts';
export { notify } from './notify.ts';
export { replay } from './replay.ts';
