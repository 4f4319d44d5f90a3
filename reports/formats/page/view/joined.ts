import type { ComponentChild } from 'preact';

/** Parts of a sentence with what stands between them. */
export function joined(parts: ComponentChild[], between = ', '): ComponentChild[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]));
}
