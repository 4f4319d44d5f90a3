import type { NamedFault } from './fault.ts';
import type { StackId } from './stacks/stack.ts';
import { newest, releases } from './wordpress/releases.ts';

/** The same fault in another WordPress than the installed one, on these stacks. */
export function onWordPress(fault: NamedFault, wordpress: string, stacks = fault.stacks): NamedFault {
  return { ...fault, id: `${fault.id} on WordPress ${wordpress}`, wordpress, stacks };
}

/** What the table has of them: health on every stack and every fault on one with the newest, health with the others. */
export function ofReleases(healthy: NamedFault, faults: NamedFault[]): NamedFault[] {
  return releases.flatMap(({ name }) =>
    name === newest
      ? [onWordPress(healthy, name), ...faults.map((fault) => onWordPress(fault, name, [stackFor(fault)]))]
      : [onWordPress(healthy, name, ['apache-fpm', 'nginx-fpm'])],
  );
}

/** Of its stacks one that starts fast and that many have. */
function stackFor({ id, stacks }: NamedFault): StackId {
  const stack = (['nginx-fpm', 'apache-fpm'] as const).find((one) => stacks.includes(one)) ?? stacks[0];
  if (!stack) throw new Error(`${id} has no stack`);
  return stack;
}
