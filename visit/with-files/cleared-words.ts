// What is said of a file that does not do what the site does, in as many characters as a line of a report may have (300).
// `isHtaccess` tells it from a configuration of nginx.

export function header(name: string, line: number | null, isHtaccess: boolean): string {
  const place = line === null ? '' : ` (line ${line})`;
  return isHtaccess
    ? `${name} hands the Authorization header on${place}, whichever way PHP runs, and the site loses it all the same. So the server does not read this file (AllowOverride None, no Apache, another .htaccess), or suEXEC, a proxy in front or a plugin takes the header.`
    : `${name} hands the Authorization header on${place}, and the site loses it all the same. So nginx was not reloaded since, another file answers for this name, or a proxy in front or a plugin takes the header.`;
}

export function otherWay(name: string, isHtaccess: boolean): string {
  return isHtaccess
    ? `${name} does not lead this request on to WordPress, and WordPress has answered it. So other rules are in force: the server does not read this file (AllowOverride None), or the virtual host does what it lacks.`
    : `${name} does not lead this request on to WordPress, and WordPress has answered it. So another file of nginx answers for this name.`;
}

export function way(name: string, isHtaccess: boolean): string {
  return isHtaccess
    ? `${name} leads this address on to WordPress, and the site does not. So the server does not read this file (AllowOverride None), mod_rewrite is off, or another .htaccess is the one that is read.`
    : `${name} leads this address on to WordPress, and the site does not. So it is not the configuration that runs: nginx was not reloaded since, or another file answers for this name.`;
}

export function failure(name: string): string {
  return `Where everything is allowed, no line of ${name} makes Apache fail. So it has one that this host does not allow, or the line stands in a .htaccess further up or in the virtual host: the error log of Apache names it.`;
}

export function refusal(name: string, isHtaccess: boolean): string {
  const where = isHtaccess
    ? 'in a .htaccess further up, in the virtual host, in a firewall or in a plugin'
    : 'in another file of nginx, in front of it or in a plugin';
  return `No line of ${name} refuses this request, so what does stands elsewhere: ${where}.`;
}

export function secret(name: string): string {
  return `${name} defines the secret in time, and the site answers as if it did not. So another copy is in force, PHP still runs the one from before (restart it), or what computes the value comes to nothing.`;
}
