const IPV4 = /^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){0,3}\.?$/;
const IPV6 = /^[0-9a-f:]*:[0-9a-f:.]*$/i;

/** Whether Apache takes it for an address or a part of one; null where that is not sure. */
export function isAddress(text: string): boolean | null {
  const [address = '', mask, ...more] = text.split('/');
  if (more.length > 0 || /[^0-9a-f:.]/i.test(address) || address === '') return false;
  const isSound = IPV4.test(address) ? address.split('.').length === 4 || mask === undefined : null;
  if (mask === undefined) return isSound ?? (IPV6.test(address) ? null : false);
  if (!/^[\d.]+$/.test(mask)) return false;
  return isSound === true && /^(?:[12]?\d|3[012])$/.test(mask) ? true : null;
}
