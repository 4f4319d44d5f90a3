/** What is said of a test draft that is there although writing works by now. */
export function leftBehind(id: number): string {
  return `The test draft ${id} of an earlier visit could not be deleted while the site was broken: delete it in wp-admin, under Posts > Drafts or Posts > Trash.`;
}
