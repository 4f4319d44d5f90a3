/** What no cause explains is none itself: sites that have it in common may have nothing in common. */
export function isUnrecognised({ id }: { id: string }): boolean {
  return id === 'unrecognised';
}
