// What reads the files of a site: loaded when it is wanted, since a parser of PHP is as large as all else.
export { linesAtFault, otherPatchesFor, patchesFor, unreadable } from './patches.ts';
export { sourceOf } from './read-secrets.ts';
