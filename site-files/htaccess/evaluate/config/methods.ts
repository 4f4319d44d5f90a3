/** Those that Apache knows, for which alone a .htaccess file may say something. */
export const METHODS = new Set(
  'GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK VERSION-CONTROL CHECKOUT UNCHECKOUT CHECKIN UPDATE LABEL REPORT MKWORKSPACE MKACTIVITY BASELINE-CONTROL MERGE'.split(
    ' ',
  ),
);

/** Methods, or all but these. */
export interface MethodSet {
  methods: ReadonlySet<string>;
  isExcept: boolean;
}

export function isLimitedTo(set: MethodSet | null, method: string): boolean {
  // To Apache HEAD is GET.
  const named = method === 'HEAD' ? 'GET' : method;
  return set === null || set.methods.has(named) !== set.isExcept;
}
