// All commands, behind one door: what stands behind it is one file, and of that only what is chosen is run.
export const bundle = async () => (await import('./bundle.ts')).bundle;
export const check = async () => (await import('./check.ts')).check;
export const clean = async () => (await import('./clean.ts')).clean;
export const completion = async () => (await import('./completion.ts')).completion;
export const explain = async () => (await import('./explain.ts')).explain;
export const fix = async () => (await import('./fix.ts')).fix;
export const init = async () => (await import('./init.ts')).init;
export const merge = async () => (await import('./merge.ts')).merge;
export const notify = async () => (await import('./notify.ts')).notify;
export const replay = async () => (await import('./replay.ts')).replay;
export const useExtensions = async () => (await import('../../extend/load.ts')).useExtensions;
