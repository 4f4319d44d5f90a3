/** How npm is started: the one that runs us where it is npm, else that of the path. */
export function npm() {
  const { npm_execpath } = process.env;
  if (npm_execpath && /npm-cli\.[cm]?js$/.test(npm_execpath))
    return { program: process.execPath, first: [npm_execpath], shell: false };
  // npm is a script on Windows, which only a shell starts.
  return { program: 'npm', first: [], shell: process.platform === 'win32' };
}
